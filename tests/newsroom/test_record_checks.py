"""What a writer is told of a draft, and the story as it is marked: no database needed."""

from __future__ import annotations

import datetime as dt

import pytest

from keyword_reader import KeywordReader
from newsroom.record import checks, marking
from newsroom.record.checks import Kind, Relation
from situasi.model import Reading, Source, SourceKind, Span, Statement, Story, Told
from situasi.record import Record
from situasi.record.attribution import attributed

DAY = dt.date(2022, 9, 14)


def told(id_, body, title="Guns at the border", day=DAY):
    text = f"{title}\n\n{body}"
    story = Story(id=id_, title=title, text=text, language="en", published=day, publisher=id_)
    return Told(story=story, reading=KeywordReader().read(story))


def found(given):
    return attributed(given, DAY)


@pytest.fixture
def record(tmp_path):
    with Record(str(tmp_path / "record.db"), create=True) as opened:
        yield opened


def held_against(record, given, *others):
    for _ in record.add(others, today=DAY):
        pass
    near = list(record.episodes(checks.wanted(found(given), DAY)))
    return near, checks.match(found(given), near, None)


SAID = "Baku said Armenia shelled Goris on Tuesday, killing at least {} people."
BARE = "Armenia shelled Goris on Tuesday, killing at least {} people."


def test_violence_that_nobody_is_named_for_is_pointed_out():
    (remark,) = checks.unsourced(*pair(told("a", BARE.format(5))))
    assert (remark.kind, remark.span.text) == (Kind.UNSOURCED, "shelled")


def test_violence_with_a_source_is_not():
    assert checks.unsourced(*pair(told("a", SAID.format(5)))) == []


def test_the_headline_needs_no_source():
    given = told("a", "Nothing else.", title="Armenia shelled Goris")
    assert found(given)
    assert checks.unsourced(*pair(given)) == []


def test_reportedly_is_no_source():
    given = told("a", "Armenia reportedly shelled Goris.".replace("reportedly ", ""))
    assert checks.hedged(*pair(given)) == []
    (remark,) = checks.hedged(*pair(told("a", "Reportedly Armenia shelled Goris.")))
    assert remark.span.text == "Reportedly"


def test_a_quotation_without_a_speaker_is_pointed_out():
    given = told("a", "“We do not know whether to open the shop or to dig a shelter.”")
    (remark,) = checks.speakerless(given)
    assert remark.kind == Kind.SPEAKER


def pair(given):
    return given, found(given)


def exact(given, number):
    """The keyword reader knows lower bounds; here the number is meant exactly."""
    events = tuple(
        e.model_copy(
            update={"figures": tuple(f.model_copy(update={"high": number}) for f in e.figures)}
        )
        for e in given.reading.events
    )
    return given.model_copy(update={"reading": given.reading.model_copy(update={"events": events})})


def test_a_figure_unlike_the_record_is_told_with_who_gives_the_other(record):
    mine = exact(told("draft", BARE.format(31)), 31)
    _near, match = held_against(record, mine, exact(told("b", SAID.format(12)), 12))
    (remark,) = checks.contradictions(found(mine), match)
    assert (remark.figure.low, [c.high for c in remark.others]) == (31, [12])
    assert [c.origin.name for c in remark.others] == ["Azerbaijan"]


def test_a_figure_that_one_source_gives_is_no_contradiction(record):
    mine = exact(told("draft", BARE.format(31)), 31)
    _near, match = held_against(
        record, mine, exact(told("b", SAID.format(12)), 12), exact(told("c", BARE.format(31)), 31)
    )
    assert match.episodes
    assert checks.contradictions(found(mine), match) == []


def test_a_later_story_of_the_same_event_is_suggested_as_an_update(record):
    mine = told("draft", BARE.format(31))
    later = told("b", SAID.format(31), title="Guns, a day later", day=DAY + dt.timedelta(1))
    near, match = held_against(record, mine, later)
    (related,) = checks.related(found(mine), match, near, None)
    assert (related.story, related.relation, related.shared) == ("b", Relation.UPDATE, 1)


def test_nothing_is_matched_where_the_record_holds_nothing_like_it(record):
    mine = told("draft", BARE.format(31))
    near, match = held_against(record, mine)
    assert (near, match.episodes) == ([], {})
    assert checks.told_already(found(mine), match, None) == []


def test_a_remark_is_known_again_whatever_is_written_around_it():
    one = checks.unsourced(*pair(told("a", BARE.format(5))))
    other = checks.unsourced(*pair(told("a", f"Morning came. {BARE.format(5)}")))
    assert [r.key for r in one] == [r.key for r in other]


# The marked story --------------------------------------------------------------------------------

TEXT = "Judul\n\nBAKU, Situasi - Presiden berkata <b>kita</b> menang. Lalu pergi & pulang."
BODY = (
    '<div class="text"><p><span class="dateline"><b>BAKU</b>, Situasi</span> – Presiden '
    "<i>berkata</i> &lt;b&gt;kita&lt;/b&gt; menang. Lalu <b>pergi</b> &amp; pulang.</p></div>"
)


def statement(words):
    at = TEXT.index(words)
    speaker = Source(start=7, end=11, text="BAKU", kind=SourceKind.ORGANIZATION)
    content = Span(start=at, end=at + len(words), text=words)
    return Statement(id="s1", sources=(speaker,), content=content, manner="indirect")


def test_a_passage_is_marked_and_numbered_across_emphasis_and_dateline():
    html = marking.marked(BODY, TEXT, [], marking.notes([statement("berkata <b>kita</b>")]))
    assert '<i><span class="handed">berkata</span></i>' in html
    assert '<a href="#said-1" id="from-1">1</a>' in html


def test_a_sentence_has_an_address_of_its_own():
    at = TEXT.index("Lalu")
    assert f'<span id="s-{at}"></span>Lalu <b>pergi</b>' in marking.marked(BODY, TEXT, [at])


def test_a_sentence_that_begins_with_the_dateline_has_its_address_after_it():
    at = TEXT.index("BAKU")
    html = marking.marked(BODY, TEXT, [0, at], begin=len("Judul"))
    assert f' – <span id="s-{at}"></span>Presiden ' in html
    assert 'id="s-0"' not in html


def test_a_caption_is_not_looked_for_in_the_middle_of_a_line():
    text = "Satu\n\nPeta itu tua.\n\nDua. Ini peta. Tiga."
    body = "<p>Gambar. Peta.</p><p>Peta itu tua.</p><p>Dua. Ini peta. Tiga.</p>"
    html = marking.marked(body, text, [text.index("Peta"), text.index("Tiga")], begin=4)
    assert html.count("<span id=") == 2
    assert html.startswith("<p>Gambar. Peta.</p>")


def test_headline_and_deck_have_addresses_too():
    head = "<h1>Perang &amp; damai</h1>\n<p class=\"deck\">Satu. Dua.</p>"
    text = "Perang & damai\n\nSatu. Dua."
    html = marking.marked(head, text, [0, text.index("Dua")])
    assert html == (
        '<h1><span id="s-0"></span>Perang &amp; damai</h1>\n'
        f'<p class="deck">Satu. <span id="s-{text.index("Dua")}"></span>Dua.</p>'
    )


def test_markup_that_was_typed_stays_dead():
    for notes in ([], marking.notes([statement("kita")])):
        html = marking.marked(BODY, TEXT, [TEXT.index("Presiden")], notes)
        assert "<b>kita" not in html
        assert "&lt;b&gt;" in html


def test_a_body_that_says_something_else_is_left_as_it_is():
    other = '<div class="text"><p>Berita lain sama sekali.</p></div>'
    assert marking.marked(other, TEXT, [7], marking.notes([statement("kita")])) == other


def test_what_is_marked_reads_as_before():
    from lxml.html import fragment_fromstring

    html = marking.marked(BODY, TEXT, [TEXT.index("Lalu")])
    assert fragment_fromstring(html).text_content() == fragment_fromstring(BODY).text_content()


def test_a_reading_of_nothing_has_no_remarks():
    story = Story(id="a", title="T", text="T\n\nNothing.", language="en")
    given = Told(story=story, reading=Reading(story="a", language="en", reader="r"))
    assert checks.remarks(given, (), checks.Match()) == []
