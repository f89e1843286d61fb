"""Stories cut into windows."""

from situasi.reading.windows import windows

from .test_pieces import TINY


def test_window_holds_whole_sentences_and_every_word():
    text = "serangan se. serangan rangan!"
    sentences = [(0, 12), (13, 29)]
    made = windows(text, sentences, TINY, size=64)
    assert len(made) == 1
    assert [text[a:b] for a, b in made[0].words] == [
        "serangan",
        "se",
        ".",
        "serangan",
        "rangan",
        "!",
    ]
    assert made[0].sentence == [0, 0, 0, 1, 1, 1]


def test_long_sentence_gets_a_window_of_its_own():
    text = "serangan. " + "serangan " * 10
    made = windows(text, [(0, 9), (10, len(text))], TINY, size=16)
    assert len(made) == 2
    assert len(made[1].words) == 10


def test_word_pieces_cover_the_word():
    made = windows("serangan", [(0, 8)], TINY)[0]
    assert made.pieces == [(1, 4)]
    assert len(made.ids) == 5
