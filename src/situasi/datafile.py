"""The data files of all rooms: YAML, read and checked on load.

What breaks its rules raises `DataError` with the file, the key and the mend. Keys are text (`no` is
a word, not a truth value), and none may stand twice in one mapping.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from situasi.errors import DataError, fault


class Shape(BaseModel):
    """What a data file, or a part of one, holds: the keys that its class names and no other."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


S = TypeVar("S", bound=Shape)


def read(path: Path, shape: type[S]) -> S:
    """The file as an object of that class. Raises `DataError`."""
    try:
        return shape.model_validate(values(path))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or "the whole file"
        mend = f"correct {key}; {shape.__module__}.{shape.__name__} says what it holds"
        raise DataError(str(path), f"{key}: {first['msg']}", mend) from error


def values(path: Path) -> Any:
    """What stands in the file, of whatever shape. Raises `DataError`."""
    return _load(path, _Values)


def mapping(path: Path) -> dict[str, Any]:
    """The file as it stands, every value as text (NO is Norway). Raises `DataError`."""
    found = _load(path, _Texts)
    if not isinstance(found, dict):
        raise DataError(str(path), "is no mapping", "begin it with a key")
    return found


def word_lists(path: Path, shape: type[S]) -> Mapping[str, S]:
    """A file that has a part for each language, every value as text; it is read once.

    The parts by their languages' codes, each an object of that class. Raises `DataError`.
    """
    found: Mapping[str, S] = _checked(path, shape)
    return found


@lru_cache(maxsize=64)
def _checked(path: Path, shape: type[Shape]) -> Any:
    try:
        return TypeAdapter(dict[str, shape]).validate_python(mapping(path))  # type: ignore[valid-type]
    except ValidationError as error:
        raise DataError(str(path), fault(error, "the whole file"), "mend it") from error


class _Values(yaml.CSafeLoader):
    """Numbers and truth values are read as such."""


class _Texts(yaml.CBaseLoader):
    """Every scalar stays text."""


def _pairs(loader: _Values | _Texts, node: yaml.MappingNode) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for at, value in node.value:
        name = str(at.value)
        if name in out:
            raise yaml.YAMLError(f"{name!r} stands twice, line {at.start_mark.line + 1}")
        out[name] = loader.construct_object(value, deep=True)
    return out


_Values.add_constructor("tag:yaml.org,2002:map", _pairs)
_Texts.add_constructor("tag:yaml.org,2002:map", _pairs)


def _load(path: Path, loader: type[_Values | _Texts]) -> Any:
    try:
        return yaml.load(path.read_bytes(), loader)  # noqa: S506 - builds nothing but plain values
    except OSError as error:
        ours = path.is_relative_to(Path(__file__).parent)
        mend = "install the package anew" if ours else "check the path and its rights"
        raise DataError(str(path), f"cannot be read: {error.strerror or error}", mend) from error
    except (yaml.YAMLError, ValueError) as error:
        what = " ".join(str(error).split()).replace('in "<byte string>", ', "in ")
        raise DataError(str(path), f"is no YAML: {what}", "mend it") from error
