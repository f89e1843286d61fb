"""The language room: what a language is, and what is read from its words alone.

A language is a folder of data, `data/<ISO 639-1 code>/`, with `words.yml`, `dates.yml`,
`numbers.yml` and `figures.yml`; the code that reads them knows no language. To add one:

1. copy the folder of a near language and translate it; the classes in `data.py` say what each key
   holds, and what breaks them raises `DataError` on load, naming file, key and mend;
2. order the forms of `dates.yml` as the language orders its words ("last week", "pekan lalu"); a
   form names slots, which `days.py` explains;
3. give every type and mode in `plover.yml` a label;
4. add rows to the tests in `tests/language`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from situasi.language.data import Plover, TypeText, Words, available, plover
    from situasi.language.detection import detect, near
    from situasi.language.language import Language, load
    from situasi.language.numbers import NumberMention

__all__ = [
    "Language",
    "NumberMention",
    "Plover",
    "TypeText",
    "Words",
    "available",
    "detect",
    "load",
    "near",
    "plover",
]

_PARTS = {
    "Plover": "data", "TypeText": "data", "Words": "data", "available": "data", "plover": "data",
    "detect": "detection", "near": "detection", "Language": "language", "load": "language",
    "NumberMention": "numbers",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    # who only shows what was read shall not wait for what reads it
    if name in _PARTS:
        return getattr(import_module(f"situasi.language.{_PARTS[name]}"), name)
    raise AttributeError(f"module 'situasi.language' has no attribute {name!r}")
