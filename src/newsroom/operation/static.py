"""How static files are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Names with a digest of the content; only files under such names are compressed.

    Pages name no others, and to compress the rest as well takes as long again.
    """

    def compress_files(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The compressed files beside those that pages name."""
        yield from super().compress_files(set(paths) & set(self.hashed_files.values()))
