"""Make everything in src/situasi/reading/weights: one seeded command, about two hours on two cores.

usage: make.py WORK_DIR [--gold DIR] [--dev DIR] [--bf16]

1. compile the stories of models/data to gold readings
2. base.py: the pretrained encoder with a pruned vocabulary
3. a first encoder, trained on the gold folder alone, reads the stories of models/data, which it has
   not seen: link.py and tune.py learn from what it gets right and wrong there
4. the encoder that ships, trained on all; the lexicon of deeds, from all

`--dev` prints figures on a held-out folder as the training goes on; nothing is chosen by them.
`--bf16` multiplies in bfloat16: faster by a third where the processor has instructions for it (AMX), much
slower elsewhere.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "src" / "situasi" / "reading" / "weights"
FIRST = ("--layers", "8", "--epochs", "6", "--threads", "2")
FINAL = ("--layers", "8", "--epochs", "8", "--threads", "2")


def run(script: str, *args: object) -> None:
    print(f"== {script} {' '.join(map(str, args))}", flush=True)
    subprocess.run([sys.executable, str(HERE / script), *map(str, args)], check=True)  # noqa: S603


def main() -> None:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("work", type=Path)
    ask.add_argument("--gold", type=Path, default=HERE.parent.parent / "shared" / "gold" / "train")
    ask.add_argument("--dev", type=Path)
    ask.add_argument("--bf16", action="store_true")
    chosen = ask.parse_args()
    if not chosen.gold.is_dir():
        sys.exit(f"{chosen.gold}: no such folder (name the training readings with --gold)")
    work: Path = chosen.work
    own, first, final = work / "own", work / "first", work / "final"
    watch = ("--dev", chosen.dev) if chosen.dev else ()
    how = (*watch, "--bf16") if chosen.bf16 else watch
    run("stories.py", "compile", own, *sorted((HERE / "data").glob("*.story")))
    run("base.py", work, "--gold", chosen.gold, own)
    run("train.py", work, work / "first.pt", "--gold", chosen.gold, *FIRST, *how)
    run("export.py", work / "first.pt", work / "pieces.json", first)
    run("lexicon.py", first / "lexicon.json", chosen.gold)
    run("tune.py", first, first / "thresholds.json", own)
    run("link.py", first, WEIGHTS / "links.json", own, *watch)
    run("train.py", work, work / "final.pt", "--gold", chosen.gold, own, *FINAL, *how)
    run("export.py", work / "final.pt", work / "pieces.json", final)
    for name in ("encoder.onnx", "pairs.onnx", "pieces.json"):
        shutil.copyfile(final / name, WEIGHTS / name)
    shutil.copyfile(first / "thresholds.json", WEIGHTS / "thresholds.json")
    run("lexicon.py", WEIGHTS / "lexicon.json", chosen.gold, own)


if __name__ == "__main__":
    main()
