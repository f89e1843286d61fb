import pytest

from situasi.story.characters import decode, line, plain


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_byte_order_mark_and_utf8_are_known(charset):
    assert decode("Café “baru”".encode(charset)) == "Café “baru”"


def test_utf8_beats_a_wrong_declaration():
    assert decode("Café".encode(), charset="iso-8859-1") == "Café"


def test_server_beats_the_page():
    data = '<meta charset="koi8-r"> Café'.encode("cp1252")
    assert decode(data, charset="iso-8859-1").endswith("Café")


def test_declared_encoding_is_used():
    assert decode('<meta charset="windows-1251">Москва'.encode("cp1251")).endswith("Москва")


def test_strays_in_utf8_are_read_as_windows_1252():
    assert decode("“Naik” ".encode() + b"\x93turun\x94") == "“Naik” “turun”"


@pytest.mark.parametrize("charset", ["nonsense", "base64", "utf-7", "", "x\0y"])
def test_encoding_that_is_none_is_passed_over(charset):
    assert "Caf" in decode("Café".encode("latin-1"), charset=charset)


def test_plain_text_has_one_kind_of_space_and_break():
    assert plain("a\xa0b\u2003c\r\nd\u2028e\u200f\ufeff\x00") == "a b c\nd\ne"


def test_accents_are_composed():
    assert plain("e\u200b\u0301") == "é"


def test_line_has_no_blanks_at_its_ends():
    assert line(" a\n\t b ") == "a b"
