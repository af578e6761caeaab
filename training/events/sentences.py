"""Sentences with their two parties and what they say, of our own and of a corpus, as word pieces with marks."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from reader.units import Units, Vocabulary

from . import labels


@dataclass
class Sentence:
    id: str
    text: str
    source: list[list[int]]  # half-open, UTF-16
    target: list[list[int]]
    trigger: list[list[int]] = field(default_factory=list)
    type: str | None = None  # by the manual; NONE for no event
    mode: str = ""
    status: str = ""
    cameo: str = ""
    table: str | None = None  # by the conversion table, YIELD for CONCEDE and RETREAT
    own: bool = False

    @property
    def fold(self) -> int:
        return int(hashlib.sha1(self.id.encode()).hexdigest(), 16) % 5


MARK = re.compile(r"\[([ST])\||\{|\}|\]")


def unmarked(marked: str) -> tuple[str, dict[str, list[list[int]]]]:
    """The sentence without its marks, and where source, target and trigger lie (code points, half-open).

    >>> unmarked("[S|Chad] {left} [T|Togo].")
    ('Chad left Togo.', {'S': [[0, 4]], 'T': [[10, 14]], '{': [[5, 9]]})
    """
    text, spans, open_marks, at = "", {"S": [], "T": [], "{": []}, [], 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        token = match.group()
        if token in ("}", "]"):
            if not open_marks:
                text += token
                continue
            kind, start = open_marks.pop()
            spans[kind].append([start, len(text)])
        else:
            open_marks.append((match.group(1) or "{", len(text)))
    if open_marks:
        raise ValueError(f"a mark is not closed: {marked}")
    return text + marked[at:], spans


def own(folder: Path) -> list[Sentence]:
    found, bad = [], []
    for path in sorted(folder.glob("*.t??")):
        for n, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                cameo, label, marked = line.split("\t")[:3]
                kind, mode, status = (label.strip().split("/") + ["", ""])[:3]
                text, spans = unmarked(marked.strip())
                blank = lambda x: "" if x in ("-", "null", "none", "None") else x
                mode, status, cameo = blank(mode), blank(status), blank(cameo.strip())
                kind = blank(kind) or labels.NONE
                if kind != labels.NONE and (kind not in labels.TYPES or (mode and (kind, mode) not in labels.KINDS)):
                    raise ValueError(f"no such type or mode: {label}")
                if status and status not in labels.STATUSES:
                    raise ValueError(f"no such status: {label}")
                if kind == labels.NONE:
                    table = labels.NONE
                else:
                    table = labels.table_type(cameo) if re.fullmatch(r"\d{2,4}", cameo) else None
                    table = labels.root(table or kind)
                assert all(ord(c) < 0x10000 for c in text)
                found.append(Sentence(f"{path.stem}-{n}", text, spans["S"], spans["T"], spans["{"], kind, mode, status if kind != labels.NONE else "",
                                      cameo if kind != labels.NONE else "", table, True))
            except (ValueError, AssertionError) as error:
                bad.append(f"{path.name}:{n}: {error}")
    if bad:
        print(f"{len(bad)} lines left out:", *bad[:8], sep="\n  ")
    return found


def corpus(path: Path) -> list[Sentence]:
    rows = [json.loads(line) for line in path.open(encoding="utf8")]
    return [Sentence(r["id"], r["text"], r["source"], r["target"], table=labels.root(r["type"])) for r in rows]


@dataclass
class Laid:
    """A sentence as the encoder takes it."""

    sentence: Sentence
    units: Units
    ids: np.ndarray
    features: np.ndarray
    marks: np.ndarray  # a piece's party: 0 none, 1 source, 2 target, 3 both
    trigger: np.ndarray  # 1 where a piece belongs to the trigger


def laid(sentence: Sentence, pieces: Vocabulary, longest: int = 160) -> Laid:
    units = pieces.encode(sentence.text)
    count = len(units)
    of = np.zeros(count, dtype=np.int64)
    told = np.zeros(count, dtype=np.int64)
    for bit, spans in ((1, sentence.source), (2, sentence.target)):
        for a, b in units.covering(spans):
            of[a:b] |= bit
    for a, b in units.covering(sentence.trigger):
        told[a:b] = 1
    first, last, _ = units.edges
    ids, features, marks, trigger = [first], [(0, 0, 0)], [0], [0]
    for i in range(count):
        f = tuple(int(v) for v in units.features[i])
        for n, piece in enumerate(units.pieces[i]):
            if len(ids) == longest - 1:
                break
            ids.append(piece)
            features.append(f if n == 0 else (f[0], f[1], 0))
            marks.append(int(of[i]))
            trigger.append(int(told[i]))
    ids.append(last)
    features.append((0, 0, 0))
    marks.append(0)
    trigger.append(0)
    return Laid(sentence, units, np.array(ids), np.array(features), np.array(marks), np.array(trigger))
