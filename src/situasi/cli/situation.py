"""The commands `situasi situation show` and `situasi situations suggest`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

import typer

from situasi.batch import Exit, complain
from situasi.cli.options import RecordArgument, day, failing, open_record, show, stoppable
from situasi.cli.record import AsOf
from situasi.errors import DataError
from situasi.rubbish import uncollected

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Show one conflict as a whole.")
listing = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, help="Find the situations that a record holds."
)


@app.callback()
def _situation() -> None:
    """Show one conflict as a whole."""


@listing.callback()
def _situations() -> None:
    """Find the situations that a record holds."""


@app.command("show")
def show_situation(
    scope: Annotated[
        Path, typer.Argument(metavar="SCOPE", help="A scope's YAML file; docs/situation.md.")
    ],
    record: Annotated[
        str | None,
        typer.Option("--record", metavar="RECORD", help="In place of the one that SCOPE names."),
    ] = None,
    as_of: AsOf = None,
    form: Annotated[
        Literal["text", "json"], typer.Option("--format", help="What to write.")
    ] = "text",
    language: Annotated[
        str, typer.Option("--language", metavar="CODE", help="Of labels and names: en, id.")
    ] = "en",
    timeline: Annotated[
        int, typer.Option("--timeline", metavar="N", min=0, help="How many of the last episodes.")
    ] = 20,
    every: Annotated[
        bool, typer.Option("--all", help="All episodes, figures, parties and mediators.")
    ] = False,
) -> None:
    """Show a situation: heat, timeline, parties, figures by source, truces, mediation.

    \b
    Examples:
      situasi situation show karabakh.yml --record war.situasi
      situasi situation show karabakh.yml --as-of 2020-10-12 --language id
    """
    known = day(as_of, "--as-of")
    with stoppable(), failing(), uncollected():  # what is loaded stays too
        from situasi.render.situation import labels, page
        from situasi.render.terminal import console
        from situasi.situation import load, situation

        found, named = load(scope)
        words = labels(language)
        where = record or named
        if where is None:
            complain(
                DataError(str(scope), "names no record", "add `record: FILE`, or give --record")
            )
            raise typer.Exit(Exit.NOTHING_READ)
        with open_record(where) as opened:
            made = situation(opened, found, known)
        if form == "json":
            typer.echo(json.dumps(made.model_dump(mode="json", by_alias=True), ensure_ascii=False))
            return
        show(console(), page(made, words, language, timeline, every))
    raise typer.Exit  # it keeps what was made until the process ends: to free it takes 0.03 s


@listing.command("suggest")
def suggest_situations(
    record: RecordArgument,
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="FOLDER", help="Write each as a scope file into it."),
    ] = None,
    most: Annotated[int, typer.Option("--most", metavar="N", min=1, help="How many to list.")] = 10,
) -> None:
    """Suggest situations: pairs of parties in conflict, with their places and days."""
    from situasi.render.situation import suggestions
    from situasi.render.terminal import console
    from situasi.situation import beside, dump, suggest, taken_in

    with stoppable(), failing(), open_record(record) as opened:
        every = suggest(opened.episodes())
        found = [x.weighed(taken_in(opened, x.scope)) for x in every[:most]]
        found.sort(key=lambda x: -x.conflict)
        show(console(), suggestions(found, len(every)))
        if write is None:
            return
        for item in found:
            path = write / f"{item.scope.id}.yml"
            if _written(path, dump(item.scope, beside(path, opened.where))):
                typer.echo(path)


def _written(path: Path, text: str) -> bool:
    """Write a file, and its folder if need be, unless it is there; whether it was written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            complain(f"{path}: is there already; left as it is")
            return False
        path.write_text(text, "utf-8")
    except OSError as error:
        complain(f"{path}: cannot be written: {error.strerror or error}")
        raise typer.Exit(Exit.NOTHING_READ) from None
    return True
