"""In which language a text is written.

py3langid names the language; it was not made for titles, and it takes many an Indonesian title for
Malay or Javanese. So one of our languages goes before a near one that leads it by little, unless
the text has words that only the near one uses (`not_words` of `words.yml`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from situasi.datafile import read
from situasi.language.data import DATA, Words, available

_WORD = re.compile(r"[^\W\d_]+")
READ = 4000  # characters read: more do not change the answer
SHORT = 20  # words; function words decide only in texts below it
LEAD = 20.0  # log-probability by which a near language must lead in a title


@lru_cache(maxsize=1)
def _vocabularies() -> dict[str, Words]:
    return {code: read(DATA / code / "words.yml", Words) for code in available()}


def near(one: str, other: str) -> bool:
    """Whether two languages are taken for each other, or are the same of ours."""
    return any({one, other} <= {code, *own.near} for code, own in _vocabularies().items())


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text; `None` where it has too few letters to tell.

    Languages that we have no data for are named too. A title of two plain words is enough, names
    alone are not. The first call loads the model of py3langid, about a second.
    """
    words = [w.lower() for w in _WORD.findall(text[:READ])]
    if len(words) < 2 or sum(map(len, words)) < 8:
        return None
    from py3langid import rank  # noqa: PLC0415 - loading takes a second that few callers need

    scores = {str(code): float(score) for code, score in rank(text[:READ]) if len(code) == 2}
    guess = max(scores, key=scores.__getitem__)
    for code, own in _vocabularies().items():
        if guess == code or guess in own.near:
            foreign = sum(w in own.not_words for w in words) * SHORT > len(words)
            if guess == code:
                return own.near[0] if foreign and own.near else code
            lead = scores[guess] - scores.get(code, float("-inf"))
            return code if not foreign and lead < LEAD else guess
    if len(words) < SHORT:
        share = {c: sum(w in v.stop_words for w in words) for c, v in _vocabularies().items()}
        best = max(share, key=share.__getitem__)
        if share[best] * 4 >= len(words) and scores[guess] - scores.get(best, float("-inf")) < LEAD:
            return best
    return guess
