"""A file that is written whole or not at all.

What is written goes to a neighbour `NAME.partial` and takes the file's place only when all is
there: whatever stood in the file before is lost at no time.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import IO, Any


class WholeFile:
    """Text on its way into a file, until it is committed, kept aside or discarded.

    As a context it discards what was neither committed nor kept. `binary` is for bytes: a library
    that writes its own format does so into `stream`.
    """

    def __init__(self, path: Path, binary: bool = False) -> None:
        self.path = path.resolve() if path.is_symlink() else path
        # A device or a pipe, such as /dev/stdout, cannot be replaced; it is written straight.
        self.special = path.exists() and not path.is_file()
        beside = self.path.with_name(f"{self.path.name}.partial")
        self.partial = self.path if self.special else beside
        self.stream: IO[Any] = (
            self.partial.open("wb")
            if binary
            else self.partial.open("w", encoding="utf-8", errors="replace", newline="")
        )

    def write(self, text: str) -> None:
        """Add text."""
        self.stream.write(text)

    def commit(self) -> None:
        """Make what was written the file."""
        self.stream.flush()
        if self.special:
            self.stream.close()
            return
        os.fsync(self.stream.fileno())
        self.stream.close()
        if self.path.exists():
            shutil.copymode(self.path, self.partial)
        self.partial.replace(self.path)

    def keep_partial(self) -> Path:
        """Leave what was written beside the file, and say where."""
        self.stream.close()
        return self.partial

    def discard(self) -> None:
        """Leave the file as it was, and nothing else."""
        self.stream.close()
        if not self.special:
            self.partial.unlink(missing_ok=True)

    def __enter__(self) -> WholeFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Discard what was neither committed nor kept."""
        if not self.stream.closed:
            self.discard()
