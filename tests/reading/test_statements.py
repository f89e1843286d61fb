from situasi.language import load
from situasi.model import Manner, Source, SourceKind, Span, Statement
from situasi.reading.decode import Frame, Piece
from situasi.reading.statements import is_day, joined, links, through


def frame(text, *phrases, cue="said"):
    """A statement's frame whose sources are the phrases, each with its kind, in words of one letter."""
    pieces = []
    for phrase, kind in phrases:
        at = text.index(phrase)
        pieces.append(Piece(at, at + len(phrase), (at, at + len(phrase)), kind, 0.9))
    at = text.index(cue)
    return Frame(at, at + len(cue), 0, 0.9, 0, (at, at), {"source": pieces})


def phrases(text, *given, **more):
    return [text[p.start : p.end] for p in joined(frame(text, *given, **more), text)]


def source(text, name=None, kind=SourceKind.ORGANIZATION):
    return Source(start=0, end=len(text), text=text, name=name, kind=kind)


def test_a_phrase_that_the_encoder_cut_is_one_source():
    text = "Kantor berita Fars, citing the ministry, said"
    assert phrases(text, ("Kantor", 1), ("berita Fars", 0), ("the ministry", 1)) == [
        "Kantor berita Fars",
        "the ministry",
    ]


def test_what_has_no_letter_is_no_source():
    text = "the agency (NNA) said"
    assert phrases(text, ("the agency", 1), ("(", 0), ("NNA", 0)) == ["the agency", "NNA"]


def test_a_cue_that_is_a_source_in_itself_stays_alone():
    text = "Reuters ujarnya"
    assert phrases(text, ("Reuters", 0), ("ujarnya", 1), cue="ujarnya") == ["Reuters", "ujarnya"]


def test_who_spoke_in_the_sentence_before_is_no_source_of_the_next():
    cross, ministry = source("the Red Cross", "Red Cross"), source("the ministry", "Ministry")
    assert links([cross, ministry], [False, True]) == (ministry,)
    # where the sentence has nobody with a name, the one before says who it is
    he = source("he", kind=SourceKind.PERSON)
    assert links([cross, he], [False, True]) == (cross, he)


def test_an_outlet_may_tell_more_than_one_sentence():
    afp, ministry = source("AFP", "AFP", SourceKind.OUTLET), source("the ministry", "Ministry")
    assert links([afp, ministry], [False, True]) == (afp, ministry)


def test_a_name_twice_in_a_row_is_one_link():
    agency = source("Kantor Berita Nasional", "National News Agency", SourceKind.OUTLET)
    short = source("NNA", "National News Agency", SourceKind.OUTLET)
    assert links([agency, short], [True, True]) == (agency,)


def test_what_came_through_an_outlet_says_so_whichever_cue_cites_it():
    """Pemerintah Prancis menegaskan bahwa …, dilansir dari TASS."""

    def said(*sources):
        content = Span(start=0, end=1, text="x")
        return Statement(id="", sources=sources, cue=None, content=content, manner=Manner.INDIRECT)

    tass = source("TASS", "TASS", SourceKind.OUTLET)
    word, france = source("penjelasannya", kind=SourceKind.DOCUMENT), source("France", "France")
    assert through(said(tass), said(word, france)).sources == (tass, word, france)
    assert through(said(tass), said(tass, france)).sources == (tass, france)
    assert through(said(word), said(tass, france)).sources == (tass, france)


def test_a_day_is_no_source_but_a_person_of_that_name_is():
    english, indonesian = load("en"), load("id")
    assert is_day(source("December"), english)
    assert is_day(source("Sabtu 7 November"), indonesian)
    assert not is_day(source("May", "Theresa May", SourceKind.PERSON), english)
    assert not is_day(source("December report"), english)
