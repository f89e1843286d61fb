"""The command `situasi languages`."""

from __future__ import annotations

import typer

from situasi.batch import Exit, complain
from situasi.cli.options import show
from situasi.errors import SituasiError


def languages() -> None:
    """List the languages there are, and the data of each.

    A language is a folder of data; `docs/add-a-language.md` tells how to add one.
    """
    from situasi.render import languages as lists
    from situasi.render.terminal import console

    try:
        table = lists.table()
    except SituasiError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None
    show(console(), table)
