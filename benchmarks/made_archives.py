"""Archives of any size, made from the sample stories: crawls with junk pages, JSON Lines, Parquet, folders.

usage: python benchmarks/made_archives.py FILE --stories 1000 [--seed 7]

The ending of FILE says what is made: .warc, .warc.gz, .warc.zst, .jsonl, .jsonl.gz, .jsonl.zst,
.parquet, or a folder of HTML. Sentences of the samples are dealt out anew, with names, places,
numbers and days varied. For every ten stories there are some ten other pages and records: lists,
front pages, searches, shops, teasers, other languages, copies, near-copies, redirects, pictures. What
each page is stands beside the archive in FILE.truth.jsonl. The same seed makes the same archive.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import html
import io
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
FIRST = dt.date(2015, 1, 1)
DAYS = 3_650
SITES = ("kabar.example", "harian.example", "dispatch.example", "warta.example", "courier.example")
SYLLABLES = ("ba", "dor", "ka", "len", "mi", "na", "pol", "ra", "shu", "tan", "vel", "zi")
TOWNS = {
    "en": ("Goris", "Jermuk", "Izium", "Kharkiv", "Gaza", "Tripoli", "Khartoum", "Batken", "Osh"),
    "id": ("Goris", "Jermuk", "Wamena", "Poso", "Ambon", "Gaza", "Tripoli", "Khartoum", "Batken"),
}
NAMES = re.compile(
    r"\b(?:Samvel|Stepanakert|Fuzuli|Jabrayil|Sok Vanna|Prapa|Surin|Goris|Jermuk|Sotk|Izium|Gayane"
    r" Petrosyan|Mehmet Aslan|Adiyaman|Hatay|Antakya|Dewi Larasati|Hendra Wiguna|Aigul Toktosunova"
    r"|Margara|Batken|Maksat)\b"
)
PARAGRAPHS = (5, 8)
OTHERS = {
    "fr": "Le conseil municipal a voté hier soir le budget de la ville. Les habitants du quartier"
    " attendent depuis longtemps la réfection de la place du marché, a dit une commerçante. Les"
    " travaux devraient commencer au printemps et durer toute une année.",
    "de": "Der Stadtrat hat gestern Abend den Haushalt beschlossen. Die Anwohner warten seit langem"
    " auf die Erneuerung des Marktplatzes, sagte eine Händlerin. Die Arbeiten sollen im Frühjahr"
    " beginnen und ein ganzes Jahr dauern.",
    "es": "El ayuntamiento aprobó anoche el presupuesto de la ciudad. Los vecinos del barrio esperan"
    " desde hace tiempo la reforma de la plaza del mercado, dijo una comerciante. Las obras deberían"
    " comenzar en primavera y durar todo un año.",
    "tr": "Belediye meclisi dün akşam kentin bütçesini onayladı. Mahalle sakinleri uzun zamandır pazar"
    " meydanının yenilenmesini bekliyor, dedi bir esnaf. Çalışmaların ilkbaharda başlaması ve bütün bir"
    " yıl sürmesi bekleniyor.",
}


@dataclass(frozen=True)
class Page:
    """What a crawler would have got; `is_a` says what it is in truth."""

    url: str
    is_a: str
    body: str
    status: str = "200 OK"
    kind: str = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Telling:
    """A made story before it is a page or a line."""

    number: int
    language: str
    title: str
    paragraphs: tuple[str, ...]
    day: dt.date
    site: str

    @property
    def url(self) -> str:
        """Its own address."""
        slug = re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")[:50]
        return f"https://{self.site}/{self.day:%Y/%m/%d}/{slug}-{self.number}"

    @property
    def text(self) -> str:
        """Title and paragraphs."""
        return "\n\n".join((self.title, *self.paragraphs))

    def line(self) -> dict[str, str | None]:
        """As a line of JSON Lines."""
        return {
            "id": f"made-{self.number}", "language": self.language, "title": self.title,
            "published": self.day.isoformat(), "publisher": self.site, "url": self.url,
            "text": self.text,
        }  # fmt: skip


class Maker:
    """Makes stories and pages; the same seed makes the same, in the same order."""

    def __init__(self, seed: int = 7) -> None:
        self.chance = random.Random(seed)
        self.titles, self.sentences = _sampled()

    def name(self) -> str:
        """A name that nobody has."""
        return "".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 4))).capitalize()

    def varied(self, text: str, language: str, names: dict[str, str]) -> str:
        """A text with names, places and numbers changed, the same name alike in all of a story."""

        def other(match: re.Match[str]) -> str:
            if match[0] not in names:
                town = self.chance.random() < 0.3
                names[match[0]] = self.chance.choice(TOWNS[language]) if town else self.name()
            return names[match[0]]

        def number(match: re.Match[str]) -> str:
            digits = len(match[0])
            return str(self.chance.randint(10 ** (digits - 1), 10**digits - 1))

        return re.sub(r"(?<![\d.,/(])\b\d{2,3}\b(?![\d./,)])", number, NAMES.sub(other, text))

    def story(self, number: int) -> Telling:
        """A story of its own."""
        language = self.chance.choice(("id", "en"))
        names: dict[str, str] = {}
        pool = self.sentences[language]
        paragraphs = []
        for _ in range(self.chance.randint(*PARAGRAPHS)):
            chosen = self.chance.sample(pool, self.chance.randint(2, 3))
            paragraphs.append(" ".join(self.varied(s, language, names) for s in chosen))
        title = self.varied(self.chance.choice(self.titles[language]), language, names)
        day = FIRST + dt.timedelta(days=self.chance.randrange(DAYS))
        return Telling(number, language, title, tuple(paragraphs), day, self.chance.choice(SITES))

    def stories(self, number: int) -> Iterator[Telling]:
        """`number` stories."""
        return (self.story(n) for n in range(number))

    def pages(self, number: int) -> Iterator[Page]:
        """The pages of `number` stories among all else that a crawl gets."""
        for n in range(number):
            story = self.story(n)
            yield Page(story.url, "story", as_page(story))
            yield from self._besides(story, n)

    def _besides(self, story: Telling, n: int) -> Iterator[Page]:
        site, chance = f"https://{story.site}", self.chance
        if n % 5 == 0:
            yield Page(f"{site}/media/{n}.jpg", "not_a_page", "no picture", kind="image/jpeg")
            yield Page(f"{site}/gone/{n}", "not_a_page", "<h1>404</h1>", status="404 Not Found")
        if n % 10 == 0:
            yield Page(f"{site}/?edition={n}", "list", self._list(story))
            yield Page(f"{site}/tag/{self.name().lower()}", "list", self._list(story))
        if n % 10 == 3:
            yield Page(f"{site}/dunia/{self.name().lower()}", "list", self._list(story))
        if n % 10 == 1:
            copy = replace(story, site=chance.choice(SITES), title=story.title)
            yield Page(f"{copy.url}-copy", "duplicate", as_page(copy, f"{copy.url}-copy"))
        if n % 10 == 2:
            near = replace(story, paragraphs=(*story.paragraphs, "Ikuti terus berita kami."))
            yield Page(f"{near.url}-near", "near_duplicate", as_page(near, f"{near.url}-near"))
        if n % 10 == 4:
            toll = f"The toll stood at {chance.randint(1_000, 9_999)} by nightfall, officials said."
            told = replace(story, paragraphs=(*story.paragraphs, toll))
            yield Page(f"{told.url}-update", "story", as_page(told, f"{told.url}-update"))
        if n % 10 == 5:
            code = chance.choice(list(OTHERS))
            text = f"{OTHERS[code]} {self.name()} {self.name()}. {OTHERS[code]}"
            other = replace(story, title=self.name(), paragraphs=(text, text[::1]))
            yield Page(f"{other.url}-{code}", "language", as_page(other, None, code))
        if n % 10 == 6:
            short = replace(story, paragraphs=(story.paragraphs[0][:90],))
            yield Page(f"{short.url}-teaser", "short", as_page(short, f"{short.url}-teaser"))
        if n % 10 == 7:
            yield Page(f"{site}/tentang-kami?{n}", "not_news", self._about(story))
        if n % 10 == 8:
            yield Page(f"{site}/produk/{n}", "not_news", self._product())
        if n % 10 == 9:
            later = replace(story, title=f"{story.title} (2)")
            yield Page(story.url, "same_address", as_page(later, story.url))

    def _list(self, story: Telling) -> str:
        rows = []
        for _ in range(self.chance.randint(12, 25)):
            title = self.varied(self.chance.choice(self.titles[story.language]), story.language, {})
            teaser = self.varied(self.chance.choice(self.sentences[story.language]), story.language, {})
            link = f"/{story.day:%Y/%m/%d}/{self.name().lower()}"
            rows.append(
                f'<li><h3><a href="{link}">{html.escape(title)}</a></h3>'
                f"<p>{html.escape(teaser[:110])} …</p></li>"
            )
        return _frame(story.site, story.language, "Berita", f"<main><ul>{''.join(rows)}</ul></main>")

    def _about(self, story: Telling) -> str:
        body = "".join(
            f"<p>{self.name()} adalah anggota redaksi kami sejak lama. Kami menulis tentang kota dan"
            f" orang-orangnya, dengan hati-hati dan dengan senang hati, di {self.name()}.</p>"
            for _ in range(6)
        )
        return _frame(story.site, "id", "Tentang kami", f"<main><h1>Tentang kami</h1>{body}</main>")

    def _product(self) -> str:
        name = self.name()
        declared = json.dumps({"@context": "https://schema.org", "@type": "Product", "name": name})
        body = "".join(
            f"<p>The {name} is made of {self.name()} wood, sanded by hand and oiled twice. It stands"
            " on four legs, takes the weight of a grown person, and fits under any table.</p>"
            for _ in range(5)
        )
        head = f'<script type="application/ld+json">{declared}</script>'
        return _frame("shop.example", "en", name, f"<main><h1>{name}</h1>{body}</main>", head)


def _sampled() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Titles and sentences of the samples, by language."""
    from situasi.language import load as language
    from situasi.model import Story
    from situasi.story import load

    titles: dict[str, list[str]] = {"id": [], "en": []}
    sentences: dict[str, list[str]] = {"id": [], "en": []}
    for story in load([str(p) for p in sorted(SAMPLES.iterdir()) if p.suffix]):
        assert isinstance(story, Story), story
        assert story.language is not None
        titles[story.language].append(story.title)
        body = story.text.removeprefix(story.title)
        for start, end in language(story.language).sentences(body):
            sentence = " ".join(body[start:end].split())
            if len(sentence) > 40:
                sentences[story.language].append(sentence)
    return titles, sentences


def as_page(story: Telling, url: str | None = None, language: str | None = None) -> str:
    """A story as its site would print it: menus, related stories, and what it declares."""
    url = url or story.url
    declared = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": story.title,
        "datePublished": f"{story.day}T08:00:00+07:00", "publisher": {"@type": "Organization", "name": story.site},
    }  # fmt: skip
    head = f'<link rel="canonical" href="{html.escape(url)}">'
    if sum(map(ord, story.site)) % 2:
        head += f'<script type="application/ld+json">{json.dumps(declared)}</script>'
    else:
        head += '<meta property="og:type" content="article">'
        head += f'<meta property="article:published_time" content="{story.day}">'
    body = "".join(f"<p>{html.escape(p)}</p>" for p in story.paragraphs)
    main = f"<main><article><h1>{html.escape(story.title)}</h1>{body}</article></main>"
    return _frame(story.site, language or story.language, story.title, main, head)


def _frame(site: str, language: str, title: str, main: str, head: str = "") -> str:
    menu = "".join(f'<li><a href="/{m}">{m}</a></li>' for m in ("dunia", "kota", "olahraga", "opini"))
    style = "".join(f".c{n}{{margin:{n}px;padding:0}}" for n in range(120))
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)} | {site}</title>{head}<style>{style}</style></head><body>"
        f"<header><nav><ul>{menu}</ul></nav></header>{main}"
        f'<footer><ul>{menu}</ul><p>© {site}. <a href="/privacy">Privasi</a></p></footer></body></html>'
    )


def record(page: Page) -> bytes:
    """A page as a record of a WARC (ISO 28500), with its HTTP answer."""
    body = page.body.encode()
    answer = (
        f"HTTP/1.1 {page.status}\r\nContent-Type: {page.kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {page.url}\r\n"
        "WARC-Date: 2024-12-31T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def request(page: Page) -> bytes:
    """What a crawler writes beside each answer."""
    body = f"GET {page.url} HTTP/1.1\r\n\r\n".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: request\r\nWARC-Target-URI: {page.url}\r\n"
        "WARC-Date: 2024-12-31T00:00:00Z\r\nContent-Type: application/http;msgtype=request\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def make(path: Path, number: int, seed: int = 7, truth: bool = True) -> None:
    """Write an archive of `number` stories; its form is by the name's ending."""
    maker, name = Maker(seed), path.name
    packed = {".gz": _gzip, ".zst": _zstd}.get(path.suffix, lambda data: data)
    beside = path.with_name(f"{name}.truth.jsonl").open("w") if truth else io.StringIO()
    with beside:
        if ".warc" in name:
            with path.open("wb") as out:
                for page in maker.pages(number):
                    out.write(packed(request(page)))
                    out.write(packed(record(page)))
                    beside.write(json.dumps({"url": page.url, "is_a": page.is_a}) + "\n")
        elif ".jsonl" in name:
            lines = (json.dumps(s.line(), ensure_ascii=False) + "\n" for s in maker.stories(number))
            path.write_bytes(packed("".join(lines).encode()))
        elif path.suffix == ".parquet":
            import pyarrow as pa
            import pyarrow.parquet as pq

            rows = [s.line() for s in maker.stories(number)]
            pq.write_table(pa.Table.from_pylist(rows), path, row_group_size=500)
        else:
            path.mkdir(parents=True)
            for n, page in enumerate(maker.pages(number)):
                if page.is_a != "not_a_page":
                    (path / f"{n:06}.html").write_text(page.body, "utf-8")
                    beside.write(json.dumps({"url": f"{n:06}.html", "is_a": page.is_a}) + "\n")


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 6, mtime=0)


def _zstd(data: bytes) -> bytes:
    import zstandard

    return zstandard.ZstdCompressor().compress(data)


def main() -> int:
    """Make one."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("file", type=Path)
    options.add_argument("--stories", type=int, default=1_000)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    make(chosen.file, chosen.stories, chosen.seed)
    print(f"{chosen.file}: {chosen.stories:,} stories")
    return 0


if __name__ == "__main__":
    sys.exit(main())
