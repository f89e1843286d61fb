"""Bad input costs one clear line and itself; everything else is read."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import zlib
from functools import cache
from pathlib import Path

import pytest
import zstandard

from archive_tests import READER, Go, line, rows
from made_archives import Maker, Page, record
from situasi.archive.drops import Drop
from situasi.archive.pieces import cut
from situasi.archive.records import records
from situasi.archive.sources import listed


def pages(number: int) -> list[bytes]:
    """Records of pages that a crawler got."""
    maker = Maker()
    return [record(next(iter(maker.pages(1)))) for _ in range(number)]


def found(path: Path) -> tuple[int, list[str]]:
    """How many records a file gives, and what is told of the rest."""
    files, faults = listed([str(path)])
    pieces, more = cut(files)
    told = [*faults, *more]
    good = 0
    for piece in pieces:
        for one in records(piece, files):
            if isinstance(one, Drop):
                told.append(one)
            else:
                good += 1
    return good, [d.what for d in told]


def packed(data: bytes, ending: str) -> bytes:
    if ending == "gz":
        return gzip.compress(data)
    return zstandard.ZstdCompressor().compress(data) if ending == "zst" else data


@pytest.mark.parametrize("ending", ["gz", "zst", "plain"])
def test_whole_crawl_is_read_in_stretches_of_any_length(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"crawl.warc.{ending}"
    path.write_bytes(b"".join(packed(p, ending) for p in pages(12)))
    for stretch in (1_000, 7_777, 50_000_000):
        monkeypatch.setattr("situasi.archive.pieces.STRETCH", stretch)
        assert found(path) == (12, [])


@pytest.mark.parametrize("ending", ["gz", "zst", "plain"])
def test_truncated_crawl_loses_its_last_record_alone(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"crawl.warc.{ending}"
    path.write_bytes(b"".join(packed(p, ending) for p in pages(5))[:-150])
    good, told = found(path)
    assert good == 4
    assert len(told) == 1
    assert "is cut off" in told[0]


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_corrupt_member_in_the_middle_costs_itself_alone(tmp_path: Path, ending: str) -> None:
    members = [packed(p, ending) for p in pages(5)]
    broken = bytearray(members[2])
    middle = len(broken) // 2
    broken[middle : middle + 40] = bytes(b ^ 0xFF for b in broken[middle : middle + 40])
    path = tmp_path / f"crawl.warc.{ending}"
    path.write_bytes(b"".join([*members[:2], bytes(broken), *members[3:]]))
    good, told = found(path)
    assert good == 4
    assert len(told) == 1
    assert f"byte {len(members[0]) + len(members[1]):,} " in told[0]


def test_garbage_between_plain_records_is_passed_over(tmp_path: Path) -> None:
    one, two, three = pages(3)
    path = tmp_path / "crawl.warc"
    path.write_bytes(one + two + b"\x00garbage" * 400 + three)
    good, told = found(path)
    assert good == 3
    assert len(told) == 1


@cache
def bomb(ending: str) -> bytes:
    """A gigabyte that packs into a megabyte or less."""
    chunk = b" " * 1_000_000
    if ending == "gz":
        pack = zlib.compressobj(9, wbits=31)
        return b"".join([pack.compress(chunk) for _ in range(1_000)] + [pack.flush()])
    pack = zstandard.ZstdCompressor().compressobj()
    return b"".join([pack.compress(chunk) for _ in range(1_000)] + [pack.flush()])


@pytest.mark.parametrize("name", ["bomb.jsonl.gz", "bomb.warc.gz", "bomb.jsonl.zst"])
def test_bomb_is_refused_within_a_gigabyte_and_what_follows_is_read(
    tmp_path: Path, name: str
) -> None:
    ending = name.rpartition(".")[2]
    if ".warc" in name:
        first, after = packed(pages(1)[0], ending), packed(pages(1)[0], ending)
    else:
        first, after = packed(line("a").encode(), ending), packed(line("b").encode(), ending)
    path = tmp_path / name
    path.write_bytes(first + bomb(ending) + after)
    code = (
        "import re, sys; from pathlib import Path\n"
        "from archive.test_bad_input import found\n"
        "told = found(Path(sys.argv[1]))\n"
        # The peak of this program alone: getrusage counts what forked it, too.
        "print(*told, re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1])"
    )
    tests = str(Path(__file__).parents[1])
    path_of = os.pathsep.join([tests, str(Path(tests).parent / "benchmarks"), f"{tests}/archive"])
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": path_of},
    )  # fmt: skip
    assert done.stdout.startswith("2 ["), done.stdout
    assert "a bomb" in done.stdout
    assert int(done.stdout.split()[-1]) < 600_000, "kilobytes"


def test_each_bad_file_is_told_of_in_one_line_and_the_good_is_read(
    tmp_path: Path, go: Go
) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "good.jsonl").write_text(line("a") + "{broken\n" + line("b"))
    (sources / "empty.jsonl").write_bytes(b"")
    (sources / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 300)
    (sources / "wrong.html").write_bytes(pages(1)[0])
    (sources / "really-lines.warc.gz").write_bytes(gzip.compress(line("c").encode()))
    (sources / "no-stories.parquet").write_bytes(b"PAR1 and no more")
    (sources / "page.html").write_text(next(iter(Maker(3).pages(1))).body)
    summary, told = go(sources, tmp_path / "not-there.warc.gz")
    assert summary["stories"] == 4
    assert len(told) == 6
    for name, what in {
        "good.jsonl:2": "is no JSON object",
        "empty.jsonl": "is empty",
        "picture.html": "is a PNG picture",
        "wrong.html": "is a WARC under another name",
        "no-stories.parquet": "cannot be read",
        "not-there.warc.gz": "is not there",
    }.items():
        assert any(f"{name}: {what}" in one for one in told), (name, told)
    assert len([r for r in rows(tmp_path / "out", "dropped") if '"broken"' in r]) == 6


def test_file_that_changes_while_it_is_read_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "grows.jsonl"
    path.write_text(line("a") + line("b"))
    files, _ = listed([str(path)])
    (piece,) = cut(files)[0]
    seen = []
    for one in records(piece, files):
        if not seen:
            path.write_text(line("a") + line("b") + line("c"))
        seen.append(one)
    assert len([r for r in seen if not isinstance(r, Drop)]) == 2
    assert "changed while it was read" in seen[-1].what


def test_page_larger_than_any_story_is_set_aside(tmp_path: Path) -> None:
    big = Page("https://kabar.example/besar", "broken", "<p>" + "a" * 11_000_000)
    small = pages(1)[0]
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(gzip.compress(record(big)) + gzip.compress(small))
    good, told = found(path)
    assert (good, told) == (1, ["is larger than 10 MB"])


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_full_disk_stops_with_one_line_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=160k", "none", str(disk)], capture_output=True,
        check=False,
    )  # fmt: skip
    if mounted.returncode:
        pytest.skip("no right to mount")
    try:
        source = tmp_path / "many.jsonl"
        with source.open("w") as out:
            for n in range(260):
                words = " ".join(f"w{n * 31 + k * k:x}" for k in range(120))
                out.write(line(f"s{n}", f"Title {n}\n\nBaku accused Yerevan. {words}"))
        command = [
            sys.executable, "-m", "situasi.cli", "archive", "read", str(source), "--to",
            str(disk / "out"), "--reader", READER, "--workers", "1", "--language", "en",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode in (1, 3), done
        (told,) = done.stderr.strip().splitlines()
        assert "No space left on device" in told
        assert not list(disk.rglob("*.partial"))
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        again = subprocess.run(command, capture_output=True, text=True, check=False)
        assert again.returncode == 0, again
        assert len(rows(disk / "out", "stories")) == 260
    finally:
        subprocess.run(["umount", str(disk)], check=True)


