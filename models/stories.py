"""Training stories in a compact notation, and their compilation into gold readings.

usage: stories.py check FILE...      a line per fault, then a count; exit 1 if any story is ill formed
       stories.py compile OUT FILE...  one gold JSON file a story into the folder OUT

A `.story` file holds any number of stories. Lines that begin with `%` are comments.

    @story id-own-m-01 | id | 2023-05-09 | Harian Nusa      id, language, published (or -), publisher
    @who Z = Volodymyr Zelensky | UKR | GOV                 entity: name | country | sector, - for null
    @where K = Kharkiv | UKR | 49.99 | 36.23                place: English name | country | lat | lon
    # Rusia Hantam Kharkiv, Tiga Tewas                      title (sentence 0)
    + First sentence of a paragraph.                        a sentence that begins a paragraph
    . Next sentence of the same paragraph.                  a sentence that goes on in it

The annotation of a sentence follows it:

    S person:Zelensky>Z | kata | content | direct
    S outlet:Reuters>=Reuters ; unnamed:seorang pejabat>- | ujar | first words ... last words | indirect
    e1 ASSAULT/heavy-weapons,drone | menghantam | a=Rusia>R | r=warga>-,UKR,CVL | p=Kharkiv>K
       (all on one line:) | d=2023-05-08 | st=ongoing | f=killed 3 "tiga orang" | same=e4

In S: the sources from outermost to innermost, `kind:text>name`, where the name is `=Plain name`, a key
of @who, or `-` (unnamed); then the cue (or -), the content (a verbatim copy, or its first and last
words parted by ` ... `, which may end in a later sentence), the manner.
In an event: type/modes, anchor, then keyed fields in any order. Parties are `text>KEY` or
`text>Name,COUNTRY,SECTOR`, parted by ` ; `. `d=` is a day, or first..last. `f=` is
`kind low..high "text"` with `N` exact, `N..` at least, `..N` at most. The status is `occurred` when
left out. `according_to` is not written: it is the statement whose content holds the anchor. Place and
days of a deed are shared by all its tellings (`same=`). The content may begin in an earlier sentence.
`text#2` means the second place of that text in the sentence.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from pathlib import Path
from typing import Any

from situasi.model import MODES, EventType, FigureKind, Manner, Sector, SourceKind, Status

Json = dict[str, Any]


class FaultError(Exception):
    """A line that breaks the notation; `str()` says what is wrong with it."""


def _nullable(value: str) -> str | None:
    value = value.strip()
    return None if value in {"", "-"} else value


def _quote(value: str) -> tuple[str, int]:
    """`text#2` as the text and which of its places is meant."""
    m = re.fullmatch(r"(.*?)#(\d)", value.strip(), re.S)
    return (m[1], int(m[2])) if m else (value.strip(), 1)


class _Compiler:
    """Builds one story; `line` handlers raise FaultError."""

    def __init__(self, head: str, origin: str) -> None:
        parts = [p.strip() for p in head.split("|")]
        if len(parts) != 4:
            raise FaultError("@story needs id | language | published | publisher")
        self.id, self.language = parts[0], parts[1]
        self.published = _nullable(parts[2])
        if self.published:
            dt.date.fromisoformat(self.published)
        self.publisher, self.origin = parts[3], origin
        self.text, self.sentences = "", list[list[int]]()
        self.who: dict[str, tuple[str | None, str | None, str | None]] = {}
        self.where: dict[str, Json] = {}
        self.statements: list[Json] = []
        self.events: list[Json] = []
        self.pending: list[tuple[Json, str]] = []

    def define(self, line: str) -> None:
        kind, rest = line[1:].split(None, 1)
        key, _, value = rest.partition("=")
        parts = [_nullable(p) for p in value.split("|")]
        if kind == "who" and len(parts) == 3:
            self.who[key.strip()] = (parts[0], parts[1], parts[2])
        elif kind == "where" and len(parts) == 4:
            self.where[key.strip()] = self._place([p or "-" for p in parts])
        else:
            raise FaultError(f"@{kind} with {len(parts)} fields")

    def _place(self, parts: list[str]) -> Json:
        name, country, lat, lon = (_nullable(p) for p in parts)
        return {
            "name": name,
            "country": country,
            "latitude": float(lat) if lat else None,
            "longitude": float(lon) if lon else None,
        }

    def sentence(self, mark: str, text: str) -> None:
        text = re.sub(r"\s+", " ", text).strip()
        if not text:
            raise FaultError("an empty sentence")
        if mark == "." and not self.text:
            raise FaultError("a story begins with its title (#)")
        self.text += ("" if not self.text else " " if mark == "." else "\n\n") + text
        self.sentences.append([len(self.text) - len(text), len(self.text)])

    def _stand(self, quote: str, nth: int = 1, own: bool = False) -> tuple[int, int]:
        start, end = self.sentences[-1]
        at = start - 1
        for _ in range(nth):
            at = self.text.find(quote, at + 1)
            if at < 0:
                break
        if at < 0 and not own:
            at = self.text.rfind(quote, 0, end)
        if at < 0:
            raise FaultError(f"not in the {'sentence' if own else 'story'}: {quote!r}")
        return at, at + len(quote)

    def statement(self, body: str) -> None:
        parts = [p.strip() for p in body.split(" | ")]
        if len(parts) != 4:
            raise FaultError("S needs sources | cue | content | manner")
        sources = []
        for item in parts[0].split(" ; "):
            kind, _, rest = item.strip().partition(":")
            text, _, name = rest.rpartition(">")
            SourceKind(kind)
            quote, nth = _quote(text)
            self._stand(quote, nth)
            name = name.strip()
            if name.startswith("="):
                plain: str | None = name[1:]
            elif name == "-":
                plain = None
            elif name in self.who:
                plain = self.who[name][0]
            else:
                raise FaultError(f"no @who {name!r}")
            sources.append(
                {"text": quote, "kind": kind, "name": plain, **({"nth": nth} if nth > 1 else {})}
            )
        cue = _nullable(parts[1])
        if cue:
            self._stand(cue, own=True)
        made = {
            "id": f"s{len(self.statements) + 1}", "sentence": len(self.sentences) - 1,
            "sources": sources, "cue": cue, "content": None, "manner": Manner(parts[3]).value,
        }  # fmt: skip
        self.statements.append(made)
        self.pending.append((made, parts[2]))

    def event(self, name: str, body: str) -> None:
        parts = [p.strip() for p in body.split(" | ")]
        if len(parts) < 2:
            raise FaultError("an event needs TYPE | anchor")
        kind, _, modes = parts[0].partition("/")
        chosen = [m for m in modes.split(",") if m]
        for m in chosen:
            if m not in MODES[EventType(kind)]:
                raise FaultError(f"{kind} has no mode {m!r}")
        anchor, nth = _quote(parts[1])
        at = self._stand(anchor, nth, own=True)
        made: Json = {
            "id": name, "sentence": len(self.sentences) - 1, "type": kind, "modes": chosen, "anchor": anchor,
            "actors": [], "recipients": [], "place": None, "date": None, "status": "occurred", "figures": [],
            "according_to": None, "same_as": None, "at": list(at),
        }  # fmt: skip
        for part in parts[2:]:
            key, eq, value = part.partition("=")
            if not eq:
                raise FaultError(f"not a keyed field: {part!r}")
            self._field(made, key.strip(), value.strip())
        self.events.append(made)

    def _field(self, made: Json, key: str, value: str) -> None:
        if key in {"a", "r"}:
            made["actors" if key == "a" else "recipients"] += [
                self._party(x) for x in value.split(" ; ")
            ]
        elif key == "p":
            text, _, place = value.rpartition(">")
            quote, nth = _quote(text)
            self._stand(quote, nth)
            found = self.where.get(place.strip())
            if found is None:
                parts = place.split(",")
                if len(parts) != 4:
                    raise FaultError(f"no @where {place!r}")
                found = self._place(parts)
            made["place"] = {"text": quote, **found, **({"nth": nth} if nth > 1 else {})}
        elif key == "d":
            first, _, last = value.partition("..")
            made["date"] = {"from": first, "to": last or first}
            if dt.date.fromisoformat(first) > dt.date.fromisoformat(last or first):
                raise FaultError(f"dates run backwards: {value}")
        elif key == "st":
            made["status"] = Status(value).value
        elif key == "f":
            for item in value.split(" ; "):
                m = re.fullmatch(r'(\w+) (\d*)(\.\.)?(\d*) "(.+)"', item.strip())
                if not m or not (m[2] or m[4]):
                    raise FaultError(f"figure {item!r}")
                FigureKind(m[1])
                quote, nth = _quote(m[5])
                self._stand(quote, nth)
                low = int(m[2]) if m[2] else None
                high = int(m[4]) if m[4] else low if not m[3] else None
                made["figures"].append({"kind": m[1], "low": low, "high": high, "text": quote})
        elif key == "same":
            if value not in {e["id"] for e in self.events}:
                raise FaultError(f"same={value}: no such event before")
            made["same_as"] = value
        else:
            raise FaultError(f"no field {key!r}")

    def _party(self, item: str) -> Json:
        text, arrow, who = item.strip().rpartition(">")
        if not arrow:
            raise FaultError(f"a party is text>KEY: {item!r}")
        quote, nth = _quote(text)
        self._stand(quote, nth)
        if who.strip() in self.who:
            name, country, sector = self.who[who.strip()]
        else:
            parts = who.rsplit(",", 2)
            if len(parts) != 3:
                raise FaultError(f"no @who {who!r}")
            name, country, sector = (_nullable(p) for p in parts)
        if sector is not None:
            Sector(sector)
        if country is not None and not re.fullmatch("[A-Z]{3}", country):
            raise FaultError(f"country {country!r}")
        return {
            "text": quote,
            "name": name,
            "country": country,
            "sector": sector,
            **({"nth": nth} if nth > 1 else {}),
        }

    def _share(self) -> None:
        """Place and days of a deed hold for each telling of it, also for the headline's."""
        deeds: dict[str, list[Json]] = {}
        root: dict[str, str] = {}
        for e in self.events:
            root[e["id"]] = root.get(e["same_as"], e["id"])
            deeds.setdefault(root[e["id"]], []).append(e)
        for tellings in deeds.values():
            for slot in ("place", "date"):
                known = [e for e in tellings if e[slot]]
                for e in tellings:
                    if known and not e[slot]:
                        e[slot] = {k: v for k, v in known[0][slot].items() if k != "nth"}

    def finish(self) -> Json:
        for made, content in self.pending:
            start, end = self.sentences[made["sentence"]]
            first, dots, last = content.partition(" ... ")
            a = self.text.find(first, start)
            if a < 0 or a >= end:
                # a quotation that began in an earlier sentence than its cue
                a = self.text.rfind(first, 0, end)
            if a < 0:
                raise FaultError(f"content does not begin in the story: {first!r}")
            b = a + len(first)
            if dots:
                b = self.text.find(last, b)
                if b < 0:
                    raise FaultError(f"content does not end in the story: {last!r}")
                b += len(last)
            made["content"] = self.text[a:b]
            made["at"] = [a, b]
        for e in self.events:
            holds = [
                s for s in self.statements if s["at"][0] <= e["at"][0] and e["at"][1] <= s["at"][1]
            ]
            if holds:
                e["according_to"] = min(holds, key=lambda s: s["at"][1] - s["at"][0])["id"]
        self._share()
        if len({e["id"] for e in self.events}) != len(self.events):
            raise FaultError("event ids repeat")
        if len(self.sentences) < 2:
            raise FaultError("a story needs a title and a sentence")
        for x in (*self.statements, *self.events):
            del x["at"]
        title = self.text[: self.sentences[0][1]]
        return {
            "story": {
                "id": self.id, "language": self.language, "published": self.published, "publisher": self.publisher,
                "url": None, "licence": "CC0-1.0", "origin": self.origin, "title": title, "text": self.text,
                "sentences": self.sentences,
            },
            "statements": self.statements, "events": self.events,
        }  # fmt: skip


def compile_file(path: Path) -> tuple[list[Json], list[str]]:
    """The gold readings of a `.story` file and a line for each fault; a faulty story is left out."""
    made: list[Json] = []
    faults: list[str] = []
    current: _Compiler | None = None
    broken = False

    def close() -> None:
        if current is not None and not broken:
            try:
                made.append(current.finish())
            except (FaultError, ValueError) as error:
                faults.append(f"{path}: {current.id}: {error}")

    for number, raw in enumerate(path.read_text("utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("%"):
            continue
        try:
            if line.startswith("@story"):
                close()
                current, broken = _Compiler(line[6:], path.name), False
            elif current is None:
                raise FaultError("before the first @story")
            elif line.startswith("@"):
                current.define(line)
            elif line[0] in "#+." and line[1:2] == " ":
                current.sentence(line[0], line[2:])
            elif line.startswith("S "):
                current.statement(line[2:])
            elif m := re.match(r"(e\d+) (.+)", line):
                current.event(m[1], m[2])
            else:
                raise FaultError(f"a line of no kind: {line[:40]!r}")
        except (FaultError, ValueError, KeyError) as error:
            faults.append(f"{path}:{number}: {error}")
            broken = True
    close()
    ids = [s["story"]["id"] for s in made]
    faults += [
        f"{path}: story id repeats: {x}" for x in sorted({i for i in ids if ids.count(i) > 1})
    ]
    return made, faults


def main(argv: list[str]) -> int:
    if len(argv) < 2 or argv[0] not in {"check", "compile"}:
        print(__doc__)
        return 2
    out = Path(argv[1]) if argv[0] == "compile" else None
    stories: list[Json] = []
    faults: list[str] = []
    for name in argv[2:] if out else argv[1:]:
        made, wrong = compile_file(Path(name))
        stories += made
        faults += wrong
    for line in faults:
        print(line)
    if out:
        out.mkdir(parents=True, exist_ok=True)
        for s in stories:
            (out / f"{s['story']['id']}.json").write_text(
                json.dumps(s, ensure_ascii=False, indent=1), "utf-8"
            )
    count = {k: sum(len(s[k]) for s in stories) for k in ("statements", "events")}
    sentences = sum(len(s["story"]["sentences"]) for s in stories)
    print(
        f"{len(stories)} stories, {sentences} sentences, {count['statements']} statements, "
        f"{count['events']} events; {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
