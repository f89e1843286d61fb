"""The API against its own description: made-up requests to the real server, no surprise in the answer."""

from __future__ import annotations

import sqlite3

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

EXAMPLES = 12
"""Made-up requests for each address; some 12 s in all."""
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="session")
def key(newsroom):
    """A key that may ask as often as this test does, put where administrators put theirs."""
    from newsroom.api.models import digest

    secret = "situasi_for-the-test"  # noqa: S105
    with sqlite3.connect(newsroom.data / "db.sqlite3", timeout=60) as db:
        db.execute(
            "insert or ignore into api_apikey (name, contact, a_minute, active, digest, begins,"
            " made_at) values ('test', '', 100000, 1, ?, 'test', '2020-01-01 00:00:00')",
            [digest(secret)],
        )
    return secret


@pytest.fixture
def described(newsroom):
    return schemathesis.openapi.from_url(f"{newsroom.address}/api/v1/openapi.json")


schema = schemathesis.pytest.from_fixture("described")


@schema.parametrize()
@settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
def test_no_request_is_answered_by_what_the_description_does_not_say(case, key):
    case.call_and_validate(checks=CHECKS, headers={"Authorization": f"Bearer {key}"})
