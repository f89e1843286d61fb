"""The ledger of one event: what stands, what a newer figure replaced, and what each figure counts."""

from __future__ import annotations

import datetime as dt
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from situasi.datafile import word_lists
from situasi.errors import DataError
from situasi.language import load
from situasi.model import (
    Claim,
    Event,
    EventType,
    Figure,
    Mention,
    Origin,
    Source,
    SourceKind,
    Span,
    Status,
)
from situasi.record import counted
from situasi.record.claims import told

DAY = dt.date(2024, 5, 6)
_names = count()


def telling(
    sentence: str,
    says: str | None = None,
    on: int = 0,
    *,
    unnamed: str | None = None,
    language: str = "en",
    story: str | None = None,
    status: Status = Status.OCCURRED,
) -> Mention:
    """A telling with its sentence's figures, by a source, by one without a name, or by the narrator."""
    name, day = story or f"story-{next(_names)}", DAY + dt.timedelta(days=on)
    span = {"start": 0, "end": len(sentence), "text": sentence}
    words, kind = says or unnamed, SourceKind.ORGANIZATION if says else SourceKind.UNNAMED
    chain, origin = (), Origin(key=f"paper of {name}", name=f"Paper of {name}")
    if words:
        chain = (Source(start=0, end=len(words), text=words, name=says, kind=kind),)
        origin = Origin(key=says or "unnamed / tass", name=says)
    figures = tuple(load(language).figures(sentence))
    assert figures
    return Mention(
        story=name, language=language, title="x", published=day, since=day, chain=chain,
        origin=origin, sentence=Span(**span),
        event=Event(
            id=f"e{next(_names)}", type=EventType.ASSAULT, anchor=Span(**span), status=status,
            figures=figures,
        ),
    )  # fmt: skip


def standing(*mentions: Mention) -> list[tuple[int | None, str]]:
    return [(c.low, c.origin.name or "") for c in ledger(*mentions) if c.until is None]


def ledger(*mentions: Mention) -> tuple[Claim, ...]:
    return told(mentions, "episode")


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("id", (
            "Serangan itu menewaskan 12 orang.",
            "Jumlah korban tewas akibat serangan di Rafah bertambah menjadi 17 orang.",
            "Sebanyak 19 orang tewas dalam serangan itu.",
        )),
        ("id", ("Serangan itu menewaskan 12 orang.", "Total korban tewas kini 19 orang.")),
        ("en", ("The strike killed 9 people.", "So far 19 people were killed in the attack.")),
        ("en", ("Some 9 people were killed in the strike.", "The death toll rose to 19.")),
    ],
)  # fmt: skip
def test_the_newest_toll_of_a_source_stands_however_it_is_worded(
    language: str, sentences: tuple[str, ...]
) -> None:
    mentions = [telling(s, "Ministry", n, language=language) for n, s in enumerate(sentences)]
    assert standing(*mentions) == [(19, "Ministry")]
    assert [c.until for c in ledger(*mentions)] == [*(m.since for m in mentions[1:]), None]


def test_a_total_of_a_war_stands_beside_the_toll_of_the_attack() -> None:
    rows = ledger(
        telling("Since the war began 3,000 people were killed.", "Ministry"),
        telling("In the attack 5 people were killed.", "Ministry", 3),
    )
    assert [(c.low, c.cumulative, c.until) for c in rows] == [(3000, True, None), (5, False, None)]


def test_the_toll_of_a_part_does_not_take_the_place_of_the_whole() -> None:
    whole = telling("The attack killed 21 people.", "Red Cross")
    part = telling("The attack killed four children.", "Red Cross", 1)
    more = telling("Serangan itu menewaskan enam anak.", "Red Cross", 2, language="id")
    assert standing(whole, part) == [(21, "Red Cross"), (4, "Red Cross")]
    assert standing(whole, part, more) == [(21, "Red Cross"), (6, "Red Cross")]
    (shown,) = [c for c in ledger(whole, part) if c.low == 4]
    assert (shown.group, shown.part and shown.part.text) == ("children", "four children")


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("en", "Shelling killed 21 people.", [None]),
        ("en", "Shelling killed 21 people, including four from one family.",
         [None, "including four"]),
        ("en", "Four of them were killed.", ["Four of them"]),
        ("en", "Shelling killed two civilians and three soldiers.",
         ["two civilians", "three soldiers"]),
        ("id", "Serangan menewaskan 17 warga Palestina.", [None]),
        ("id", "Serangan menewaskan 17 warga sipil.", ["17 warga sipil"]),
        ("id", "Serangan menewaskan 12 orang, di antaranya 5 perempuan.",
         [None, "5 perempuan"]),
        ("id", "Sedikitnya 100 anak buahnya tewas.", ["100 anak buahnya"]),
    ],
)  # fmt: skip
def test_a_part_is_known_by_the_words_of_the_story(
    language: str, sentence: str, words: list[str | None]
) -> None:
    mention = telling(sentence, language=language)
    found = [counted.part(mention, f) for f in mention.event.figures]
    assert [part and part[1].text.removeprefix("Sedikitnya ") for part in found] == words
    for part in filter(None, found):
        assert sentence[part[1].start : part[1].end] == part[1].text


def test_only_the_same_words_make_two_unnamed_sources_one() -> None:
    office, workers = "the prosecutor's office", "rescue workers"
    first = telling("12 people were killed.", unnamed=office)
    other = telling("7 people were killed.", unnamed=workers, on=1)
    newer = telling("14 people were killed.", unnamed="The Prosecutor's Office", on=2)
    assert [low for low, _ in standing(first, other)] == [12, 7]
    assert [low for low, _ in standing(first, other, newer)] == [7, 14]


def test_a_title_is_no_row_beside_the_source_that_its_story_names() -> None:
    title = telling("Missiles kill 12 people", story="a")
    body = telling("At least 12 people were killed.", "TASS", story="a")
    (row,) = ledger(title, body)
    assert (row.origin.name, row.also_in) == ("TASS", (f"a#{title.event.id}",))
    five = [telling("Missiles kill 12 people", story=s) for s in "bcdef"]
    relays = [telling("12 people were killed.", "TASS", story=s) for s in "bcdef"]
    assert {name for _, name in standing(*five, *relays)} == {"TASS"}


def test_a_number_of_the_narrators_own_stays_his() -> None:
    body = telling("12 people were killed.", "TASS", story="a")
    other = telling("Missiles kill 13 people", story="a")
    assert set(standing(other, body)) == {(13, "Paper of a"), (12, "TASS")}
    assert len(ledger(telling("Missiles kill 12 people", story="b"), body)) == 2
    denial = telling("12 people were killed.", "Baku", story="b", status=Status.DENIED)
    assert len(ledger(telling("Missiles kill 12 people", story="b"), denial)) == 2


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Since the war began, over 3,100 people have died.", True),
        ("Some 3,100 people have been killed since May.", True),
        ("Some 3,100 people who have died since May were civilians.", True),
        ("3,100 people died in the strikes since October.", True),
        ("The army has lost 24 soldiers in the war.", True),
        ("The ministry counted 31 people killed before the talks began.", True),
        ("The war, which has killed 3,100 people since May, goes on.", True),
        ("This was the fourth feast since the war began, which has killed 3,100 people.", True),
        ("Since last year 3,100 people were killed, 12 of them in the attack on Monday.", True),
        ("The death toll has risen to 3,100.", None),
        ("Some 3,100 people died.", None),
        ("In the attack 3,100 people died.", False),
        ("35 diplomats approached the camp, which has been under siege since Jan. 21.", None),
        ("35 people died in the attack on the camp, which has been besieged since the war.", False),
        ("The truce has held since May, although 12 soldiers were killed.", None),
        ("At least 12 people died in the worst fighting since May.", None),
        ("One of 9 leaders in jail since last year.", None),
        ("Clashes have flared since 2008; 3 soldiers died that October.", None),
    ],
)  # fmt: skip
def test_a_total_since_a_beginning_is_told_from_the_toll_of_one_deed(
    sentence: str, answer: bool | None
) -> None:
    assert counts(telling(sentence)) is answer


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Sejak perang pecah, sedikitnya 3.100 orang tewas.", True),
        ("Sedikitnya 3.100 orang tewas dalam serangan Israel sejak Oktober.", True),
        ("Kejaksaan menghitung 31 orang tewas sebelum perundingan dimulai.", True),
        ("Ini hari raya keempat sejak perang pecah, yang telah menewaskan 3.100 orang.", True),
        ("Pasukan menewaskan 15 orang di kamp Jenin, yang dikepung sejak Januari.", None),
        ("Gencatan senjata berlaku sejak Agustus, walau dua anggota FARC tewas.", None),
        ("Sedikitnya 20 orang tewas dalam bentrokan paling berdarah sejak merdeka.", None),
        ("Hingga kini 135 orang tewas.", None),
        ("Sedikitnya 17 orang tewas dalam serangan itu.", False),
    ],
)
def test_a_total_is_told_from_a_toll_in_indonesian(sentence: str, answer: bool | None) -> None:
    assert counts(telling(sentence, language="id")) is answer


def counts(mention: Mention) -> bool | None:
    figure: Figure = mention.event.figures[0]
    return counted.cumulative(mention, figure)


def test_words_that_break_the_rules_of_their_file_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "groups.yml").write_text("en: {among: [including], groups: {women: woman}}")
    with pytest.raises(DataError, match=r"groups\.yml.*women"):
        word_lists(tmp_path / "groups.yml", counted._Groups)


def test_a_language_without_words_tells_neither() -> None:
    mention = telling("Since last year 12 soldiers were killed.").model_copy(update={"language": "fr"})
    found: dict[str, Any] = ledger(mention)[0].model_dump()
    assert (found["cumulative"], found["group"], found["part"]) == (None, None, None)
