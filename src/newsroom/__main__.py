"""`python -m newsroom COMMAND`: what manage.py is to other Django projects."""

import os
import sys

from django.core.management import execute_from_command_line

from situasi.errors import SituasiError


def main() -> None:
    """Run a management command; a setting that cannot be used is told in one line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    try:
        execute_from_command_line(["newsroom", *sys.argv[1:]])
    except SituasiError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
