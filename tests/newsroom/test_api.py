"""The API: what it gives, in which forms, how often, and to whom nothing."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from situasi.model import Claim, Entry, Episode, Judgement, Reading, Situation, Story
from situasi.record import Record

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]


@pytest.fixture
def record(settings, tmp_path):
    settings.RECORD = str(tmp_path / "record.db")
    with Record(settings.RECORD, create=True) as opened:
        yield opened


@pytest.fixture
def pages(record, make_draft, writer, editor):
    import following

    found = {n: following.publish(make_draft, writer, editor, n) for n in following.WORDS}
    for name, page in found.items():
        list(record.add([following.told(page, name)], today=following.DAY))
    following.situation()
    return found


@pytest.fixture
def ask(client, pages):
    def get(path, status=200, **headers):
        answer = client.get(f"/api/v1/{path}", headers=headers)
        assert answer.status_code == status, answer.content
        return answer

    return get


def items(answer):
    return json.loads(answer.content)["items"]


def test_what_it_gives_is_read_back_by_the_classes_of_the_library(ask, pages):
    name = items(ask("stories"))[0]["id"]
    Story.model_validate_json(ask(f"stories/{name}").content)
    Reading.model_validate_json(ask(f"stories/{name}/reading").content)
    for row in items(ask("episodes")):
        Episode.model_validate(row)
        Episode.model_validate_json(ask(f"episodes/{row['id']}").content)
    for row in items(ask("ledger")):
        Claim.model_validate(row)
    for row in items(ask("situations/the-war/timeline")):
        Entry.model_validate(row)
    whole = json.loads(ask("situations/the-war").content)
    assert Situation.model_validate(whole | {"timeline": ()}).scope.id == "the-war"
    assert [s["verdict"] for s in items(ask("situations"))] == [whole["heat"]["verdict"]]


@pytest.mark.parametrize(
    ("query", "types"),
    [
        ("", ["ASSAULT", "AGREE"]),
        ("?type=ASSAULT", ["ASSAULT"]),
        ("?type=AGREE&type=ASSAULT", ["ASSAULT", "AGREE"]),
        ("?party=ARM", ["AGREE"]),
        ("?party=IDN", []),
        ("?place=ganja", ["ASSAULT"]),
        ("?last=2020-10-10", ["AGREE"]),
        ("?first=2020-10-11", ["ASSAULT"]),
        ("?source=Government%20of%20Azerbaijan", ["ASSAULT"]),
        ("?reviewed=true", []),
        ("?reviewed=false", ["ASSAULT", "AGREE"]),
        ("?as_of=2020-10-01", []),
    ],
)
def test_episodes_are_found_by(ask, query, types):
    assert [e["type"] for e in items(ask(f"episodes{query}"))] == types


def test_pages_follow_each_other_to_the_end_without_a_gap(ask):
    for path in ("episodes", "stories", "situations/the-war/timeline", "ledger"):
        whole = items(ask(path))
        found, address = [], f"{path}?limit=1"
        for _turn in range(9):
            answer = ask(address)
            page = json.loads(answer.content)
            found += page["items"]
            if page["next"] is None:
                break
            assert f"cursor={page['next']}" in answer["Link"]
            address = f"{path}?limit=1&cursor={page['next']}"
        assert found == whole and len(whole) >= 2


def test_the_same_comes_as_csv_and_geojson_by_format_or_by_accept(ask):
    for answer in (ask("episodes?format=csv"), ask("episodes", accept="text/csv")):
        assert answer["Content-Type"].startswith("text/csv")
        table = list(csv.DictReader(io.StringIO(answer.content.decode())))
        assert {row["sentence"] for row in table} >= {"Missiles killed nine people in Ganja on 11 October, Baku said."}
    found = json.loads(ask("situations/the-war/timeline", accept="application/geo+json").content)
    shapes = {f["properties"]["type"]: f["geometry"] and f["geometry"]["type"] for f in found["features"]}
    assert shapes == {"ASSAULT": "Polygon", "AGREE": None}
    rows = list(csv.DictReader(io.StringIO(ask("ledger?format=csv&kind=killed").content.decode())))
    assert {(r["low"], r["origin_name"]) for r in rows} == {
        ("9", "Government of Azerbaijan"), ("10", "Attorney General's Office"),
    }  # fmt: skip


def test_an_etag_answers_304_until_something_changes(ask, record, pages):
    import following

    etag = ask("episodes")["ETag"]
    same = ask("episodes", 304, if_none_match=etag)
    assert same.content == b"" and same["ETag"] == etag
    ask("episodes?limit=1", 200, if_none_match=etag)
    ask("episodes", 200, if_none_match=etag, accept="text/csv")
    list(record.add([following.told(pages["one"], "one", killed=(8, "nine people"))]))
    ask("episodes", 200, if_none_match=etag)


def test_who_asks_too_often_is_told_how_long_to_wait_and_a_key_lets_ask_more(ask, settings):
    from newsroom.api.models import ApiKey

    settings.API_A_MINUTE = 3
    for left in (2, 1, 0):
        assert ask("situations")["RateLimit-Remaining"] == str(left)
    late = ask("situations", 429)
    assert 1 <= int(late["Retry-After"]) <= 60 and "wait" in json.loads(late.content)["detail"]
    key = ApiKey(name="An archive", a_minute=100)
    secret = key.draw()
    key.save()
    assert secret not in str(ApiKey.objects.values().get())
    held = {"authorization": f"Bearer {secret}"}
    assert ask("situations", **held)["RateLimit-Remaining"] == "99"
    ApiKey.objects.update(active=False)
    ask("situations", 401, **held)
    ask("situations", 401, authorization="Basic YTpi")


def test_a_story_that_readers_cannot_see_is_nowhere_in_the_api(ask, client, pages, editor):
    from newsroom.desk import states
    from newsroom.record.models import Standing

    name = Standing.objects.get(pk=pages["three"].pk).name
    for path in ("stories", "readings", "episodes", "situations/the-war/timeline"):
        assert "agreed on a ceasefire" in ask(path).content.decode() or path == "stories"
    states.unpublish(pages["three"], editor, "wrong")
    paths = ["stories", "readings", "episodes", "ledger", "situations/the-war",
             "situations/the-war/timeline", "situations/the-war/ledger", "episodes?format=csv"]  # fmt: skip
    for path in paths:
        given = ask(path).content.decode()
        assert "agreed on a ceasefire" not in given and "A truce in Moscow" not in given, path
    ask(f"stories/{name}", 404)
    ask(f"stories/{name}/reading", 404)
    assert [t["gone"] for t in items(ask("readings")) if t["id"] == name] == [True]


def test_a_draft_is_nowhere_in_the_api(ask, make_draft, writer):
    make_draft(writer, "Rahasia besar", body=[("paragraph", "<p>Kata rahasia.</p>")])
    for path in ("stories", "readings", "episodes"):
        assert "ahasia" not in ask(path).content.decode()


def test_editors_judgements_come_without_their_names(ask, record, pages):
    from django.utils import timezone

    from situasi.model import Verdict

    name, _since = next(record.stories())
    for mention in record.mentions(name):
        record.judge(
            Judgement(
                verdict=Verdict.ACCEPTED, about=mention.mark, by="Edi Editor",
                at=timezone.now(), why="secret",
            )
        )  # fmt: skip
    text = ask("readings").content.decode()
    assert '"verdict":"accepted"' in text and "Edi" not in text and "secret" not in text


@pytest.mark.parametrize(
    ("path", "status", "word"),
    [
        ("episodes/none", 404, "none"),
        ("situations/none", 404, "none"),
        ("stories/none", 404, "none"),
        ("episodes?limit=0", 422, "limit"),
        ("episodes?type=WAR", 422, "type"),
        ("episodes?party=Armenia", 422, "party"),
        ("episodes?first=yesterday", 422, "first"),
        ("episodes?cursor=zzz", 422, "cursor"),
        ("readings?cursor=LTE", 422, "cursor"),
        ("stories?cursor=OTk5OTk5", 422, "cursor"),
    ],
)
def test_a_problem_is_one_sentence(ask, path, status, word):
    answer = ask(path, status)
    found = json.loads(answer.content)
    assert list(found) == ["detail"] and word in found["detail"]


def test_its_own_page_names_every_address_and_asks_nobody_else(client, settings):
    html = client.get("/api/v1/").content.decode()
    described = json.loads(client.get("/api/v1/openapi.json").content)
    for path in described["paths"]:
        assert path in html
    assert "http://" not in html.replace(settings.ADDRESS.url, "")
    assert "<script>" not in html and " style=" not in html


def test_the_examples_of_its_documentation_run(client, pages):
    from newsroom.situations.models import SituationPage

    SituationPage.objects.update(key="nagorno-karabakh-2020")
    text = (ROOT / "docs/api.md").read_text("utf-8")
    lines = re.findall(r"^curl (.*)$", text, re.M)
    assert len(lines) >= 8
    for line in lines:
        address = re.search(r"'http://localhost:8000([^']+)'", line)[1]
        headers = dict(h.split(": ") for h in re.findall(r"-H '([^']+)'", line))
        answer = client.get(address, headers=headers)
        assert answer.status_code == 200, line
    said = set(re.findall(r"^\| `(/[^`]+)` \|", text, re.M))
    described = json.loads(client.get("/api/v1/openapi.json").content)
    assert said == {p.removeprefix("/api/v1").replace("{name}", "{id}") for p in described["paths"]}
