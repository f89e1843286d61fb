"""The commands `situasi record judge` and `situasi record judgements`: what people say of a record."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from situasi.cli.options import RecordArgument, failing, open_record, show, stoppable
from situasi.errors import fault

if TYPE_CHECKING:
    from situasi.model import Episode, Judged
    from situasi.record import Record


def judge(
    record: RecordArgument,
    verdict: Annotated[
        str,
        typer.Argument(
            metavar="VERDICT",
            help="same, different, accepted, rejected, corrected, withdrawn or undone.",
        ),
    ],
    mentions: Annotated[
        list[str],
        typer.Argument(
            metavar="STORY#EVENT",
            help="As `show` prints it; two for same and different, and to undo them.",
        ),
    ],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who judges.")],
    why: Annotated[str | None, typer.Option("--why", metavar="WORDS", help="The reason.")] = None,
    slots: Annotated[
        str | None,
        typer.Option("--slots", metavar="JSON", help="For corrected: what it should say."),
    ] = None,
) -> None:
    """Put a person's judgement on record: it wins over what was computed, also after a new reading.

    \b
    Examples:
      situasi record judge war.situasi same a-1#e3 b-2#e1 --by Sri
      situasi record judge war.situasi different a-1#e3 b-2#e1 --by Sri --why "two villages"
      situasi record judge war.situasi rejected a-1#e4 --by Sri
      situasi record judge war.situasi corrected a-1#e3 --slots '{"status": "denied"}' --by Sri
      situasi record judge war.situasi undone a-1#e3 b-2#e1 --by Sri    as if it had not been judged
    """
    from pydantic import ValidationError

    from situasi.model import Judgement, Verdict

    try:
        said = Verdict(verdict)
    except ValueError:
        raise typer.BadParameter(
            f"{verdict!r} is none of {', '.join(Verdict)}", param_hint="VERDICT"
        ) from None
    wanted = {Verdict.SAME: (2,), Verdict.DIFFERENT: (2,), Verdict.UNDONE: (1, 2)}.get(said, (1,))
    if len(mentions) not in wanted:
        raise typer.BadParameter(
            f"{said} is about {' or '.join(map(str, wanted))}", param_hint="STORY#EVENT"
        )
    if len(set(mentions)) < len(mentions):
        raise typer.BadParameter(
            f"{mentions[0]} is one mention; name two", param_hint="STORY#EVENT"
        )
    if not by.strip():
        raise typer.BadParameter("say who judges", param_hint="--by")
    if said is not Verdict.CORRECTED and slots is not None:
        raise typer.BadParameter("only for corrected", param_hint="--slots")
    fields = _slots(slots) if said is Verdict.CORRECTED else None
    with stoppable(), failing(), open_record(record) as opened:
        marks = [opened.mention(name).mark for name in mentions]
        try:
            judgement = Judgement(
                verdict=said, about=marks[0], other=marks[1] if len(marks) == 2 else None,
                slots=fields, by=by, at=dt.datetime.now(dt.UTC), why=why,
            )  # fmt: skip
        except ValidationError as error:
            raise typer.BadParameter(fault(error)) from None
        opened.judge(judgement)
    typer.echo(f"{said}: {' and '.join(mentions)}")


def _slots(text: str | None) -> dict[str, object]:
    """The fields that a correction gives."""
    mend = """write fields of an event, as '{"status": "denied"}'"""
    if text is None:
        raise typer.BadParameter(f"missing: {mend}", param_hint="--slots")
    try:
        found = json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f"no JSON: {error}; {mend}", param_hint="--slots") from None
    if not isinstance(found, dict) or not found:
        raise typer.BadParameter(mend, param_hint="--slots")
    return found


def judgements(
    record: RecordArgument,
    story: Annotated[
        str | None, typer.Option("--story", metavar="ID", help="Only of what a story tells.")
    ] = None,
    form: Annotated[
        Literal["text", "json"], typer.Option("--format", help="What to write.")
    ] = "text",
) -> None:
    """List what people judged: when, who, of which events, why, and whether it still holds.

    \b
    Examples:
      situasi record judgements war.situasi
      situasi record judgements war.situasi --story a-1 --format json
    """
    with stoppable(), failing(), open_record(record) as opened:
        found = opened.judged(None if story is None else [story])
        if form == "json":
            whole = [one.model_dump(mode="json") for one in found]
            typer.echo(json.dumps(whole, ensure_ascii=False))
        elif found:
            from rich.padding import Padding

            from situasi.render.record import judgements as table
            from situasi.render.terminal import console

            show(console(), Padding(table(found), (0, 1)))
        else:
            typer.echo("Nobody judged anything.")


def judged_of(record: Record, episode: Episode) -> list[Judged]:
    """What people judged of an episode's mentions."""
    from situasi.record import ref

    names = {ref(m) for m in episode.mentions if m.until is None}
    judged = record.judged({m.story for m in episode.mentions})
    return [one for one in judged if names & {one.event, one.other_event}]
