"""The API against its own description: made-up requests to the real server, no surprise in the answer."""

from __future__ import annotations

import sqlite3

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
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


OPERATIONS = (
    "list_stories", "get_story", "get_reading", "list_readings", "list_episodes", "get_episode",
    "list_figures", "list_situations", "get_situation", "list_timeline", "list_ledger",
)  # fmt: skip


@pytest.fixture(scope="module")
def described(newsroom):
    """Each address by its name in the description."""
    schema = schemathesis.openapi.from_url(f"{newsroom.address}/api/v1/openapi.json")
    found = [one.ok() for one in schema.get_all_operations()]
    return {one.definition.raw["operationId"]: one for one in found}


def test_every_address_of_the_description_is_tried(described):
    assert set(described) == set(OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_no_request_is_answered_by_what_the_description_does_not_say(described, key, name):
    @given(case=described[name].as_strategy())
    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def ask(case):
        case.call_and_validate(checks=CHECKS, headers={"Authorization": f"Bearer {key}"})

    ask()
