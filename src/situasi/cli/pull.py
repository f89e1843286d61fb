"""The command `situasi pull`: a newsroom's record, mirrored into one of one's own."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple
from urllib.parse import urlsplit

import typer

from situasi.batch import Exit, complain
from situasi.cli.options import failing, open_record, stoppable
from situasi.errors import FetchError, RecordError, fault

if TYPE_CHECKING:
    import httpx

    from situasi.model import Judgement, Told
    from situasi.record import Record

AT_ONCE = 100
"""Stories of one request."""
PATIENCE = 30.0
"""Seconds for one answer."""
TRIES = 4
"""How often a newsroom that says "later" is asked again."""
LONGEST_WAIT = 120
"""Seconds that we wait at most because a newsroom says so."""
LARGEST = 64_000_000
"""Bytes of one answer."""


class _State(NamedTuple):
    """How far a newsroom was read: its cursor, and the ETag of the answer that held nothing new."""

    cursor: str | None = None
    etag: str | None = None


def pull(
    url: Annotated[
        str, typer.Argument(metavar="URL", help="The newsroom: https://news.example.org")
    ],
    record: Annotated[
        str | None,
        typer.Argument(metavar="[RECORD]", help="The record; by default HOST.situasi, here."),
    ] = None,
    key: Annotated[
        str | None,
        typer.Option("--key", metavar="KEY", envvar="SITUASI_KEY", help="An API key of yours."),
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="From the beginning, not only what is new.")
    ] = False,
) -> None:
    """Mirror a newsroom's record: its public stories, what was read of them, what editors judged.

    A second time only what is new or changed comes over the wire. A corrected story corrects the
    mirror; one that the newsroom took down tells nothing there any more.

    \b
    Examples:
      situasi pull https://news.example.org
      situasi pull http://localhost:8000 newsroom.situasi
      situasi situations suggest newsroom.situasi
    """
    home = _home(url)
    where = record or f"{urlsplit(home).hostname}.situasi"
    with stoppable(), failing(), open_record(where, create=True) as opened:
        counts: Counter[str] = Counter()
        try:
            _mirror(opened, home, key, _kept(where), whole, counts)
        except FetchError as error:
            complain(error)
            raise typer.Exit(Exit.NOTHING_READ if not counts else Exit.SOME_ASIDE) from None
        finally:
            told = ", ".join(f"{n} {what}" for what, n in counts.items()) or "nothing new"
            typer.echo(f"{opened.where}: {told}")
    raise typer.Exit(Exit.SOME_ASIDE if counts["set aside"] else Exit.ALL_READ)


def _home(url: str) -> str:
    parts = urlsplit(url if "://" in url else f"https://{url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise typer.BadParameter(
            f"{url!r} is no address; write https://news.example.org", param_hint="URL"
        )
    return f"{parts.scheme}://{parts.netloc}"


def _mirror(
    record: Record, home: str, key: str | None, kept: Path, whole: bool, counts: Counter[str]
) -> None:
    import httpx

    states = _read(kept)
    state = _State() if whole else states.get(home, _State())
    headers = {"User-Agent": "situasi pull", "Accept": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    late: list[dict[str, Any]] = []
    with httpx.Client(headers=headers, timeout=PATIENCE, follow_redirects=False) as client:
        while True:
            query = {"limit": str(AT_ONCE)} | ({"cursor": state.cursor} if state.cursor else {})
            answer = _ask(client, f"{home}/api/v1/readings", query, state.etag)
            if answer is None:
                break
            page, etag = answer
            late += _take(record, home, page["items"], counts)
            state = _State(page["next"], None if page["items"] else etag)
            states[home] = state
            if not late:
                # Noted when the page is safe in the record: what is cut short comes again.
                _write(kept, states)
            if not page["items"]:
                break
    if late:
        _judge(record, late, counts)
        _write(kept, states)


def _ask(
    client: httpx.Client, url: str, query: dict[str, str], etag: str | None
) -> tuple[dict[str, Any], str | None] | None:
    """An answer and its ETag; `None` where nothing changed. Raises FetchError."""
    import httpx

    for tried in range(1, TRIES + 1):
        try:
            answer = client.get(url, params=query, headers={"If-None-Match": etag} if etag else {})
        except httpx.HTTPError as error:
            raise FetchError(
                url, f"does not answer: {error}", "look at the address, or try again later"
            ) from None
        if answer.status_code not in (429, 503) or tried == TRIES:
            break
        said = answer.headers.get("Retry-After", "")
        time.sleep(min(int(said) if said.isdigit() else 5 * tried, LONGEST_WAIT))
    if answer.status_code == 304:
        return None
    if answer.status_code == 422 and "cursor" in query:
        # Another newsroom lives at this address now.
        return _ask(client, url, {k: v for k, v in query.items() if k != "cursor"}, None)
    if answer.status_code != 200 or len(answer.content) > LARGEST:
        raise FetchError(url, f"answers {answer.status_code}", _mend(answer.status_code))
    try:
        page = answer.json()
        if not isinstance(page["items"], list) or not isinstance(page["next"], str | None):
            raise TypeError
    except (ValueError, KeyError, TypeError):
        raise FetchError(url, "is no newsroom of this kind", "look at the address") from None
    return page, answer.headers.get("ETag")


def _mend(status: int) -> str:
    return {401: "look at the key", 404: "look at the address", 429: "wait, or ask for a key"}.get(
        status, "try again later"
    )


def _take(
    record: Record, home: str, items: list[Any], counts: Counter[str]
) -> list[dict[str, Any]]:
    """Put a page into the record; the judgements that are on two stories, for when both are there."""
    from pydantic import ValidationError

    from situasi.model import Told

    tolds: list[Told] = []
    judged: list[dict[str, Any]] = []
    for item in items:
        try:
            if item["gone"]:
                tolds += _emptied(record, item["id"])
                continue
            tolds.append(Told.model_validate({k: item[k] for k in ("story", "reading")}))
            judged += item.get("judgements", [])
        except (ValidationError, KeyError, TypeError) as error:
            what = fault(error) if isinstance(error, ValidationError) else repr(error)
            complain(f"{home}: a story cannot be read: {what}; it is set aside")
            counts["set aside"] += 1
    for added in record.add(tolds):
        counts[str(added.outcome)] += 1
        if added.outcome != "unchanged":
            typer.echo(f"{added.outcome:9}  {added.story}")
    _judge(record, [row for row in judged if not row.get("other")], counts)
    return [row for row in judged if row.get("other")]


def _emptied(record: Record, name: str) -> Iterator[Told]:
    """A story of the mirror without its words: the newsroom took it down."""
    from situasi.record import emptied

    try:
        told = record.told(name)
    except RecordError:
        return  # it never came here
    gone = emptied(told, dt.datetime.now(dt.UTC).date())
    if told.story.text != gone.story.text:
        yield gone


def _judge(record: Record, rows: Iterable[dict[str, Any]], counts: Counter[str]) -> None:
    """Put on record what editors judged, as far as it is not there."""
    from pydantic import ValidationError

    from situasi.model import Judgement

    known: dict[str, set[tuple[object, ...]]] = {}
    for row in rows:
        try:
            judgement = Judgement.model_validate(row)
            story = judgement.about.story
            if story not in known:
                # Marks move with the text that they are made on: they tell no judgement from another.
                known[story] = set(map(_same, record.judgements(story)))
            if _same(judgement) not in known[story]:
                record.judge(judgement)
                counts["judged"] += 1
        except (ValidationError, RecordError) as error:
            what = fault(error) if isinstance(error, ValidationError) else str(error)
            complain(f"a judgement does not fit: {what}; it is left out")


def _same(judged: Judgement) -> tuple[object, ...]:
    """What tells a judgement from every other."""
    return judged.verdict, judged.at, judged.about.story, judged.other and judged.other.story


def _kept(record: str) -> Path:
    """Where it is noted how far each newsroom was read; without it all comes once more."""
    if "://" in record:
        name = hashlib.sha256(record.encode()).hexdigest()[:12]
        return Path.home() / ".local/state/situasi" / f"{name}.pulls"
    return Path(f"{record}.pulls")


def _read(path: Path) -> dict[str, _State]:
    try:
        found = json.loads(path.read_text("utf-8"))
        return {home: _State(*state) for home, state in found.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(path: Path, states: dict[str, _State]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(path.name + ".new")
    passing.write_text(json.dumps(states), "utf-8")
    passing.replace(path)
