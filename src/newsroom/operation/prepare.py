"""What stands after every `migrate`: the tree of pages, and the groups with their permissions."""

from __future__ import annotations

from typing import Any


def prepare(**_: Any) -> None:
    """Make what is missing. Heard after the last app's migrations."""
    from django.db import transaction

    from newsroom.stories.rights import grant
    from newsroom.stories.tree import plant

    with transaction.atomic():
        plant()
        grant()
