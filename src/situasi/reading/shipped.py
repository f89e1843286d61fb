"""The trained files that the package ships (`models/README.md` says from what they are made)."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from situasi.errors import DataError, fault

WEIGHTS = Path(__file__).parent / "weights"

T = TypeVar("T")


def table(path: Path, shape: TypeAdapter[T]) -> T:
    """A JSON file of a known shape. Raises DataError if it is missing or of another shape."""
    try:
        return shape.validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        what = fault(error, "the file") if isinstance(error, ValidationError) else str(error)
        raise DataError(
            str(path), f"no usable weights: {what}", "install the package anew"
        ) from error
