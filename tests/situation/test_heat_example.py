"""The worked example of docs/heat.md is what the rule makes of the demonstration's stories."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from situasi.cli import app
from situasi.render.situation import labels

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "src" / "newsroom" / "demo" / "content"
WAR = "nagorno-karabakh"


def test_the_worked_example_of_heat_is_what_the_rule_makes(tmp_path: Path) -> None:
    stories = tmp_path / "stories.jsonl"
    stories.write_text("\n".join(map(json.dumps, war())), "utf-8")
    run("record", "add", str(tmp_path / "war.situasi"), str(stories))
    known = yaml.safe_load((CONTENT / "situations.yml").read_text("utf-8"))["situations"]
    (scope,) = [s for s in known if s["id"].startswith(WAR)]
    del scope["about"]
    path = tmp_path / "scope.yml"
    path.write_text(yaml.safe_dump({**scope, "record": "war.situasi"}), "utf-8")
    page = (ROOT / "docs" / "heat.md").read_text("utf-8")
    table = page[page.index("## A worked example") : page.index("## What it is not")]
    told = re.findall(r"^\| (\d{4}-\d\d-\d\d) \|.*$", table, re.M)
    assert len(told) >= 3
    made = [
        row(day, json.loads(run("situation", "show", str(path), "--as-of", day, "--format", "json")))
        for day in told
    ]
    assert re.findall(r"^\| \d.*$", table, re.M) == made


def row(day: str, situation: dict[str, Any]) -> str:
    """A line of the table: the figures, the verdict, and what triggered it, as the terminal says."""
    heat = situation["heat"]
    pace = [t for t in heat["triggers"] if t["rule"] == "conflict of a day"]
    expected = f"{pace[0]['against']:.1f}" if pace else "none on record"
    rules = labels("en").rules
    why = [
        rules[t["rule"]].format(value=f"{t['value'] or 0:g}", against=f"{t['against'] or 0:g}")
        for t in heat["triggers"]
        if t not in pace
    ]
    if pace:
        times = heat["conflict"] / pace[0]["against"]
        why = [f"{times:.2f} times the expected", *why]
    return (
        f"| {day} | {heat['conflict']:.1f} | {expected} | {heat['verdict']} | {'; '.join(why)} |"
    )


def run(*words: str) -> str:
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    return result.stdout


def war() -> list[dict[str, Any]]:
    """The published stories on the war, with the text that a reader meets."""
    found = []
    for path in sorted((CONTENT / "stories").glob("*.yml")):
        story = yaml.safe_load(path.read_text("utf-8"))
        if story["state"] == "published" and WAR in story["topics"]:
            found.append(
                {
                    "id": path.stem, "title": story["headline"], "language": story["language"],
                    "publisher": "Situasi", "published": story["published"][:10],
                    "text": "\n\n".join(pieces(story)),
                }
            )  # fmt: skip
    return found


def pieces(story: dict[str, Any]) -> list[str]:
    running: list[str] = []
    place = story["dateline"]["place"] if story.get("dateline") else None
    opening = f"{place}, Situasi - " if place else ""
    for number, point in enumerate(story["body"], 1):
        if point.get("heading"):
            running.append(f"{number}. {point['heading']}" if story.get("numbered") else point["heading"])
        for block in point["blocks"]:
            if block.get("p"):
                running.append(opening + plain(block["p"]))
                opening = ""
            elif block.get("quote"):
                running.append(f"“{block['quote']}” — {block['by']}")
    return [piece for piece in (story["headline"], story.get("deck"), *running) if piece]


def plain(markdown: str) -> str:
    (block,) = [t for t in MarkdownIt("commonmark").parse(markdown) if t.type == "inline"]
    return "".join(t.content or " " for t in block.children or () if t.type in ("text", "softbreak"))
