"""Who a telling comes from: outlets and states, spokesmen and bodies, credits of a dateline."""

import datetime as dt

import pytest

from situasi.datafile import mapping
from situasi.model import Source, SourceKind, Story, Told
from situasi.names import register as names
from situasi.record import origins
from situasi.record.attribution import credits_of
from situasi.record.origins import origin


def source(text, name=None, kind=SourceKind.ORGANIZATION):
    return Source(start=0, end=len(text), text=text, name=name, kind=kind)


def of(*chain, publisher="Kompas", language="en"):
    return origin(chain, publisher, "story", language)


def story(text, publisher, language="en"):
    return Story(
        id="s", title="Missile hits Ganja", text=f"Missile hits Ganja\n\n{text}", language=language,
        publisher=publisher,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("publisher", "country"), [("TASS", "RUS"), ("The New York Times", None), ("Meduza", None)]
)
def test_an_outlet_speaks_for_a_state_that_runs_it(publisher, country):
    assert of(publisher=publisher).country == country
    assert of(source(publisher, publisher, SourceKind.OUTLET)).country == country


@pytest.mark.parametrize(
    ("text", "person", "language", "name"),
    [
        ("juru bicara CENTCOM, Kapten Tim Hawkins", "Tim Hawkins", "id", "United States Central Command"),
        ("Axios journalist Barak Ravid", "Barak Ravid", "en", "Axios"),
        ("the Russian envoy to the United Nations", "Vassily Nebenzia", "en", "Vassily Nebenzia"),
        ("President Emmanuel Macron", "Emmanuel Macron", "en", "Emmanuel Macron"),
    ],
)  # fmt: skip
def test_who_speaks_for_a_body_is_no_source_beside_it(text, person, language, name):
    assert of(source(text, person, SourceKind.PERSON), language=language).name == name


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Azerbaijan's prosecutor general", "en", "Prosecutor's Office of Azerbaijan"),
        ("the Philippine defence minister", "en", "Ministry of Defence of the Philippines"),
        ("Menteri Luar Negeri Armenia", "id", "Ministry of Foreign Affairs of Armenia"),
        ("Armenia's former foreign minister", "en", None),
        ("the foreign ministers of Armenia", "en", None),
        ("the prosecutor general", "en", None),
        ("mantan Menlu Armenia", "id", None),
    ],
)
def test_the_nameless_holder_of_an_office_speaks_for_its_organ(text, language, name):
    found = of(source(text, None, SourceKind.UNNAMED), language=language)
    assert found.name == name
    if name:
        office = of(source(name, name), language=language)
        assert (found.key, found.country) == (office.key, office.country)


def test_offices_are_those_of_organs_that_names_know():
    words = mapping(names.DATA / "words.yml")
    for code, known in mapping(origins.DATA / "offices.yml").items():
        organs = {name for found in words[code]["organs"].values() for name in found}
        assert set(known["offices"]) <= organs


@pytest.mark.parametrize(
    ("text", "publisher", "credited"),
    [
        ("GANJA, Oct 17 (Reuters) - A missile hit the town on Saturday.", "The Daily Star", ["Reuters"]),
        ("GANJA, Azerbaijan (Reuters) — A missile hit the town.", "Bangkok Post", ["Reuters"]),
        ("Ganja (ANTARA/Reuters) - Rudal menghantam kota itu.", "Republika", ["Antara", "Reuters"]),
        ("MOSCOW, October 17. /TASS/. Talks went on.", "TASS", []),
        ("Ganja, Republika - Rudal menghantam kota itu.", "Republika", []),
        ("Ganja (Balai Warga) - Rudal menghantam kota itu.", "Republika", []),
        ("A missile hit the town (Reuters says so) - and more.", "Republika", []),
    ],
)  # fmt: skip
def test_a_dateline_credits_who_filed_the_story(text, publisher, credited):
    found = credits_of(story(text, publisher), "en")
    assert [s.name for s in found] == credited
    whole = story(text, publisher).text
    assert all(whole[s.start : s.end] == s.text for s in found)


def test_three_papers_that_print_one_agency_are_one_source(record):
    heads = {
        "The Daily Star": "GANJA, Oct 17 (Reuters) - ",
        "Bangkok Post": "GANJA, Azerbaijan (Reuters) — ",
        "The Star": "",
    }
    from situasi.reading import read_story

    tolds = []
    for n, (paper, head) in enumerate(heads.items()):
        body = f"{head}A missile struck an apartment block in Ganja on Saturday, killing 12 people."
        told = Story(
            id=f"s{n}", title="Missile strikes Ganja", language="en", publisher=paper,
            text=f"Missile strikes Ganja\n\n{body}", published=dt.date(2020, 10, 17),
        )  # fmt: skip
        tolds.append(Told(story=told, reading=read_story(told)))
    list(record.add(tolds))
    episodes = [e for e in record.episodes() if e.stories == 3]
    assert episodes
    assert {tuple(sorted(o.name for o in e.origins)) for e in episodes} == {("Reuters", "The Star")}
