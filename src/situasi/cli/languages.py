"""The command `situasi languages`."""

from __future__ import annotations

from situasi.cli.options import failing, show, stoppable


def languages() -> None:
    """List the languages there are, and the data of each.

    A language is a folder of data; `docs/add-a-language.md` tells how to add one.
    """
    from situasi.render import languages as lists
    from situasi.render.terminal import console

    with stoppable(), failing():
        show(console(), lists.table())
