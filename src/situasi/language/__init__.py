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
