"""The command `situasi`: one module for each group of commands.

Heavy rooms are imported where they are used, so that `situasi --help` answers at once.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading
from contextlib import suppress
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
    gc.set_threshold(_RUBBISH, *gc.get_threshold()[1:])
    _keep_only(sys.argv[1:2])
    try:
        app(prog_name="situasi")
    except SystemExit as ended:
        if isinstance(ended.code, int) and threading.active_count() == 1:
            _end(ended.code)
        raise


def _keep_only(asked: list[str]) -> None:
    """Forget the other commands where one is asked for: Typer builds all that there are, in 0.02 s."""
    groups = [g for g in app.registered_groups if g.name in asked]
    commands = [c for c in app.registered_commands if c.callback and c.callback.__name__ in asked]
    if groups or commands:
        app.registered_groups, app.registered_commands = groups, commands


_RUBBISH = 50_000
"""Parts made before Python looks for rubbish, in place of 700: what is loaded stays, and is the most."""


def _end(code: int) -> None:
    """End the process at once: to free part by part what the system takes back whole takes 0.1 s.

    Where there is no room for the last of the output, Python ends it, and says so.
    """
    atexit._run_exitfuncs()  # as Python does before it frees
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
