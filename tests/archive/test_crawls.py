"""Crawls as the tools of others write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_tests import Go, rows

ADDRESS = "https://tirta.example/berita/ganja"
PAGE = b"""<html lang="id"><head><title>Rudal Hantam Ganja</title>
<meta property="og:type" content="article"></head><body><article><h1>Rudal Hantam Ganja</h1>
<p>Baku menuduh Yerevan menembaki kota Ganja pada Selasa malam, kata juru bicara pemerintah di ibu kota.</p>
<p>Yerevan membantah tuduhan tersebut dan menyatakan tidak ada satu pun roket yang ditembakkan dari
wilayahnya ke arah kota itu, menurut kementerian pertahanan.</p></article></body></html>"""
TEXT = b"""Missiles hit Ganja
Baku accused Yerevan of shelling the city of Ganja on Tuesday night. At least seven people were killed.
Dozens of houses were damaged by the attack, the government's spokesman told reporters in the capital.
Yerevan denied the charge and said that not one rocket had been fired from its land at the city.
"""


def record(kind: str, headers: dict[str, str], body: bytes) -> bytes:
    """One record of a crawl."""
    told = {"WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:{len(body):032x}>", **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    date = "WARC-Date: 2020-11-08T05:00:00Z\r\n"
    return f"WARC/1.0\r\n{head}{date}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


@pytest.mark.parametrize("form", [ADDRESS, f"<{ADDRESS}>"], ids=["plain", "as wget writes it"])
def test_a_page_is_known_by_the_address_that_the_crawl_gives(
    tmp_path: Path, go: Go, form: str
) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE
    http = {"WARC-Target-URI": form, "Content-Type": "application/http;msgtype=response"}
    (tmp_path / "a.warc").write_bytes(record("response", http, answer))
    go(tmp_path / "a.warc")
    (story,) = rows(tmp_path / "out", "stories")
    assert f'"url": "{ADDRESS}"' in story


def test_the_plain_text_of_a_crawl_is_read(tmp_path: Path, go: Go) -> None:
    plain = {"WARC-Target-URI": ADDRESS, "Content-Type": "text/plain"}
    menu = plain | {"WARC-Target-URI": "https://tirta.example/peta"}
    lines = "\n".join(f"Kanal {n}" for n in range(80)).encode()
    path = tmp_path / "a.warc.wet"
    path.write_bytes(record("conversion", plain, TEXT) + record("conversion", menu, lines))
    go(path)
    (story,) = rows(tmp_path / "out", "stories")
    assert f'"url": "{ADDRESS}"' in story
    assert '"title": "Missiles hit Ganja"' in story
    (dropped,) = rows(tmp_path / "out", "dropped")
    assert '"reason": "list"' in dropped
