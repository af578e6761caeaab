"""PolNeAR articles with their attributions as unit ranges."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from .units import Units, Vocabulary


@dataclass
class Attribution:
    cue: tuple[int, int]
    source: list[tuple[int, int]]
    content: list[tuple[int, int]]


@dataclass
class Article:
    id: str
    path: str
    units: Units
    #: one list for each annotator; the first is the gold one
    versions: list[list[Attribution]]


def _attributions(units: Units, rows: list[dict]) -> list[Attribution]:
    found = []
    for row in rows:
        cue = units.covering(row["cue"])
        if cue:
            found.append(Attribution((cue[0][0], cue[-1][1]), units.covering(row["source"]), units.covering(row["content"])))
    return found


def load(folder: Path, vocabulary: Vocabulary) -> list[Article]:
    """The articles of one part, in the order of its gold file."""
    articles: dict[str, Article] = {}
    for name in ("gold.jsonl", "second-annotators.jsonl"):
        for line in (folder / name).open(encoding="utf8"):
            row = json.loads(line)
            if row["id"] not in articles:
                path = folder / row["file"]
                text = path.read_bytes().decode("utf8").removeprefix("\ufeff")
                articles[row["id"]] = Article(row["id"], str(path), vocabulary.encode(text), [])
            article = articles[row["id"]]
            article.versions.append(_attributions(article.units, row["attributions"]))
    return list(articles.values())
