"""The command `situasi serve`."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from situasi.batch import Exit, complain
from situasi.errors import SituasiError

if TYPE_CHECKING:
    from newsroom.operation.serving import Site


def serve(
    demo: Annotated[
        bool, typer.Option("--demo", help="The demonstration site, with logins for all roles.")
    ] = False,
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0 takes any that is free.")] = 8000,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="Database, pictures and key. Default: newsroom-data, or newsroom-demo.",
        ),
    ] = None,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "localhost",
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes that answer, four threads each.")
    ] = 2,
) -> None:
    """Start the newsroom with everything that it needs; Ctrl-C stops it.

    \b
    Examples:
      situasi serve --demo                        try it on this machine
      situasi serve --data /var/lib/situasi       behind a proxy; docs/operating.md

    Settings are variables of the environment: SITUASI_ADDRESS, DATABASE_URL and others.
    """
    missing = [name for name in ("wagtail", "gunicorn", "allauth") if find_spec(name) is None]
    if missing:
        complain(f"serve: {missing[0]} is not installed (pip install 'situasi[newsroom]')")
        raise typer.Exit(Exit.NOTHING_READ)
    from newsroom.operation.serving import Site, serve

    named = data or os.environ.get("SITUASI_DATA") or ("newsroom-demo" if demo else "newsroom-data")
    folder = Path(named).expanduser().resolve()
    try:
        serve(Site(folder, host, port, demo, workers), _tell)
    except SituasiError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None


def _tell(site: Site) -> None:
    """Where the site is, and in demo mode alone who can sign in."""
    from newsroom.environment import mail_server

    typer.echo(f"The newsroom is at {os.environ.get('SITUASI_ADDRESS', site.address)}/")
    typer.echo(f"Data: {site.data}")
    if mail_server() is None:
        typer.echo(f"Mail: {site.data / 'mail'}, until SITUASI_MAIL names a server")
    if site.demo:
        typer.echo((site.data / "demo-logins.txt").read_text(), nl=False)
        typer.echo("The first time, its stories are read for a minute or two; situations grow with them.")
    typer.echo("Ctrl-C stops it.")
