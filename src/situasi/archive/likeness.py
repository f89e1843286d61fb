"""How alike two texts are, told by a few numbers: MinHash, in bands.

Two texts that share the share s of their runs of five words share a given band with s**8, and any of
14 bands with 1 - (1 - s**8)**14: 0.92 at s = 0.8, 0.05 at 0.5, 0.0001 at 0.25 (the bands that FineWeb
was made with: Penedo et al., 2024). The numbers in a text must agree as well: a story told anew with
another toll is another story.
"""

from __future__ import annotations

import hashlib
import re
import zlib

import numpy as np

BANDS, ROWS = 14, 8
RUN = 5
"""Words of a run."""

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"(?<![\w:.,])\d+(?:[.,]\d+)*(?![\w:])")  # no time of day, as 10:15
_CHUNK = 4_096
_MIX = np.random.default_rng(20_201_108).integers(1, 2**63, (2, BANDS * ROWS), dtype=np.uint64)
_STEP = np.uint64(0x9E3779B97F4A7C15)  # 2**64 / golden ratio (Knuth, vol. 3, 6.4)


def text_key(text: str) -> int:
    """Equal for equal texts, whatever their blanks and letter case; 63 bits."""
    words = " ".join(_WORD.findall(text.casefold()))
    digest = hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def bands(text: str) -> list[int]:
    """One number a band, 63 bits each: texts with one of them in common are near-duplicates."""
    folded = text.casefold()
    words = _WORD.findall(folded)
    hashes = np.array([zlib.crc32(w.encode("utf-8", "replace")) for w in words], dtype=np.uint64)
    runs = np.zeros(max(len(words) - RUN + 1, 1), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for k in range(min(RUN, len(words))):
            runs = (runs * _STEP) ^ (hashes[k : k + len(runs)] + np.uint64(k + 1))
        least = np.full(BANDS * ROWS, np.iinfo(np.uint64).max, dtype=np.uint64)
        for start in range(0, len(runs), _CHUNK):
            mixed = _scatter(runs[start : start + _CHUNK, None] * _MIX[0] + _MIX[1])
            least = np.minimum(least, mixed.min(axis=0))
    numbers = ",".join(sorted(set(_NUMBER.findall(folded)))).encode()
    out = []
    for k, row in enumerate(least.reshape(BANDS, ROWS)):
        digest = hashlib.blake2b(row.tobytes() + numbers + bytes([k]), digest_size=8).digest()
        out.append(int.from_bytes(digest, "big") >> 1)
    return out


def _scatter(value: np.ndarray) -> np.ndarray:
    """Spreads each bit over the others, so that the least of many is a fair draw."""
    value ^= value >> np.uint64(32)
    value *= _STEP
    value ^= value >> np.uint64(29)
    return value
