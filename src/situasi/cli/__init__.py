"""The command `situasi`: one module for each group of commands.

Heavy rooms are imported where they are used, so that `situasi --help` answers at once.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from typing import Annotated

import typer

from situasi.cli import archive, record, situation
from situasi.cli.languages import languages
from situasi.cli.options import EXIT_CODES
from situasi.cli.pull import pull
from situasi.cli.serve import serve
from situasi.cli.stories import explain, read

app = typer.Typer(
    name="situasi",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def situasi(
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    """Read news stories into attributed records.

    Who did what to whom, where, when, and according to whom, each with the words of the story
    that say so. Stories are Indonesian or English: pages, texts, feeds, JSON Lines.

    \b
    Begin with:
      situasi read samples/kirgistan-tajikistan.html     one story, read
      situasi read stories/ --output events.csv          a folder into a table
      situasi explain samples/kirgistan-tajikistan.html  why it was read so
    """
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"situasi {installed('situasi')}")
        raise typer.Exit


app.command(epilog=EXIT_CODES)(read)
app.command(epilog=EXIT_CODES)(explain)
app.command()(languages)
app.add_typer(archive.app, name="archive")
app.add_typer(record.app, name="record")
app.add_typer(situation.app, name="situation")
app.add_typer(situation.listing, name="situations")
app.command(epilog=EXIT_CODES)(pull)
app.command()(serve)


def main() -> None:
    """Run the command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    # pydantic would look through all that is installed for plugins of its own: 30 ms
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "true")
    atexit.register(gc.freeze)  # the end of a process frees all: to look for rubbish first takes 0.1 s
    app(prog_name="situasi")
