"""The accounts of the demonstration: never on a site that is meant."""

from __future__ import annotations

import os
import secrets

from django.conf import settings

DOMAIN = "demo.example"
"""Where all demo accounts have their address; nobody can own it (RFC 2606)."""


class MixedError(Exception):
    """Demo accounts on a real site, or real ones on the demo."""


def guard(demo: bool) -> None:
    """Refuse to mix the demonstration with a real site. Raises `MixedError`."""
    from newsroom.people.models import User

    ours = User.objects.filter(email__endswith=f"@{DOMAIN}")
    if not demo and ours.exists():
        raise MixedError(
            "this is the demonstration's data, with logins that are no secret; "
            "start it with --demo, or name another folder with --data"
        )
    # People may sign up at the demonstration; what must not be is a site that began without it.
    if demo and not ours.exists() and User.objects.exists():
        raise MixedError("this is a real site's data; name another folder with --data")


def password() -> str:
    """The one password of all demo accounts, made once for each data folder."""
    path = settings.DATA / "demo-password"
    if not path.is_file():
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
            file.write(f"demo-{secrets.token_hex(4)}")
    return path.read_text().strip()
