"""Learn the lexicon of deeds from gold readings.

usage: lexicon.py OUT.json GOLD_DIR...
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from gold import load
from situasi.language import load as language_of
from situasi.reading.frames import WORD
from situasi.reading.lexicon import stem_of

SEEN, DEEDS = 2, 1
"""A word enters if it was seen that often, and named a deed that often; its stem likewise."""


def learn(folders: list[Path]) -> dict[str, dict[str, object]]:
    """The lexicon of each language: share of trigger words, and word → [seen, {type: times}]."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    deeds: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for story in load(folders):
        language = language_of(story.language)
        anchors = [(f.anchor, f.event["type"]) for f in story.frames if f.event]
        for m in WORD.finditer(story.text):
            word = m.group().casefold()
            if not word[0].isalpha():
                continue
            kind = next((t for (a, b), t in anchors if a < m.end() and b > m.start()), None)
            for key in (word, "~" + stem_of(word, language)):
                seen[story.language][key] += 1
                if kind:
                    deeds[story.language][key][kind] += 1
    out = {}
    for code in sorted(seen):
        words = {w for w in seen[code] if w[0] != "~"}
        base = sum(sum(deeds[code][w].values()) for w in words) / sum(seen[code][w] for w in words)
        entries = {
            w: [n, dict(sorted(deeds[code][w].items()))]
            for w, n in sorted(seen[code].items())
            # words that never name a deed are worth keeping only where they are frequent
            if (n >= SEEN and sum(deeds[code][w].values()) >= DEEDS) or n >= 12
        }
        out[code] = {"base": round(base, 4), "words": entries}
    return out


def main(out: Path, folders: list[Path]) -> None:
    made = learn(folders)
    lines = []
    for code, part in made.items():
        words = ",\n".join(
            f"   {json.dumps(w, ensure_ascii=False)}: {json.dumps(e, ensure_ascii=False)}"
            for w, e in part["words"].items()  # type: ignore[union-attr]
        )
        lines.append(f' "{code}": {{"base": {part["base"]}, "words": {{\n{words}\n }}}}')
        print(f"{code}: {len(part['words'])} entries")  # type: ignore[arg-type]
    out.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), [Path(a) for a in sys.argv[2:]])
