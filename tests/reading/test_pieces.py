"""Cutting text into pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from situasi.reading.pieces import Pieces

TINY = Pieces(
    ["<s>", "<pad>", "</s>", "<unk>", "▁ser", "ang", "an", "▁se", "rangan", "▁", "s", "e", "r", "a", "n", "g", "fi"],
    [0, 0, 0, 0, -2.0, -2.5, -2.0, -3.0, -4.0, -6.0, -7.0, -7.0, -7.0, -7.0, -7.0, -7.0, -3.0],
    {"ﬁ": "fi", "\u200b": ""},
)  # fmt: skip


def test_pieces_take_the_likeliest_cut():
    ids, spans = TINY.encode("serangan")
    assert spans == [(0, 3), (3, 6), (6, 8)]
    assert ids == [4, 5, 6]


def test_pieces_point_at_the_characters_of_each_word():
    text = "serangan  serangan"
    ids, spans = TINY.encode(text)
    assert ids[:3] == ids[3:]
    assert [text[a:b] for a, b in spans] == ["ser", "ang", "an"] * 2


def test_folded_character_keeps_its_place():
    ids, spans = TINY.encode("ﬁ")
    assert spans[-1][1] == 1
    assert all(0 <= a <= b <= 1 for a, b in spans)
    assert ids[-1] == 16


def test_unknown_character_is_one_unknown_piece():
    ids, _ = TINY.encode("Ω")
    assert TINY.unknown in ids


@given(st.text())
def test_every_span_lies_in_the_text(text):
    ids, spans = TINY.encode(text)
    assert len(ids) == len(spans)
    assert all(0 <= a <= b <= len(text) for a, b in spans)
    assert [a for a, _ in spans] == sorted(a for a, _ in spans)


def test_missing_vocabulary_is_a_data_error(tmp_path):
    from situasi.errors import DataError

    with pytest.raises(DataError, match="no usable weights"):
        Pieces.load(tmp_path / "none.json")
