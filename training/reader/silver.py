"""Tags, trees and names that a trained reader gives PolNeAR's training articles, for a smaller one to learn from.

    python -m reader.silver --checkpoint FILE --base FOLDER --student FOLDER --out FILE

The labels are laid over the student's own pieces, so teacher and student may have different vocabularies.
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

from . import paths
from .batch import collate
from .model import restore
from .syntax import told_of
from .ud import FEATURES, Document, Sentence
from .units import Units, Vocabulary, vocabulary
from .windows import overlapping
from .words import words


@torch.no_grad()
def beginnings(model, units: Units) -> set[int]:
    """The units at which a sentence begins: each paragraph, and where the tagger says so."""
    chance, seen = np.zeros(len(units)), np.zeros(len(units))
    model.eval()
    for a, b in overlapping(units, 256):
        batch = collate([(units, a, b, None)])
        told = model.tagger(model.encode(batch.ids, batch.features, batch.mask, batch.first))[-1]
        chance[a:b] += told.softmax(-1)[0, : b - a, 1].numpy()
        seen[a:b] += 1
    found = {i for i in range(len(units)) if chance[i] > 0.5 * seen[i]}
    return found | {0} | {i for i in range(1, len(units)) if units.paragraph[i] != units.paragraph[i - 1]}


def laid(text: str, pieces: Vocabulary) -> tuple[Units, list[int], list[tuple[int, int]]]:
    """A text's units, cut at its words, the unit of each word, and the words."""
    spans = words(text)
    units = pieces.encode(text, breaks=[a for a, _ in spans])
    at = np.searchsorted(units.points, [a for a, _ in spans])
    at = [int(i) if i < len(units) and units.points[i] < end else int(i) - 1 for i, (_, end) in zip(at, spans)]
    return units, at, spans


def document(name: str, text: str, model, pieces: Vocabulary, student: Vocabulary) -> Document:
    units, at, spans = laid(text, pieces)
    others, places, _ = laid(text, student)
    begins = beginnings(model, units)
    groups: list[list[int]] = []
    for i, unit in enumerate(at):
        if not groups or (unit in begins and (i == 0 or at[i - 1] != unit)):
            groups.append([])
        groups[-1].append(i)
    nothing = [0] * len(FEATURES)
    plain = [Sentence([at[i] for i in g], [text[slice(*spans[i])] for i in g], [0] * len(g), [nothing] * len(g), [0] * len(g), [0] * len(g))
             for g in groups if len(g) <= 200]
    kept = [g for g in groups if len(g) <= 200]
    sentences = []
    for g, (s, told, _) in zip(kept, told_of(model, Document(name, units, plain))):
        sentences.append(Sentence([places[i] for i in g], s.forms, told.tags, told.features, told.heads, told.relations,
                                  told=(told.kinds, told.names)))
    return Document(name, others, sentences)


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("checkpoint", "base", "student", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--limit", type=int, default=10**6)
    options = parser.parse_args()
    torch.set_num_threads(2)
    model = restore(Path(options.checkpoint))[0]
    pieces, student = vocabulary(Path(options.base)), vocabulary(Path(options.student))
    texts = sorted((paths.POLNEAR / "train" / "text").glob("*.txt"))[: options.limit]
    found = [document(p.stem, p.read_bytes().decode("utf8"), model, pieces, student) for p in texts]
    Path(options.out).write_bytes(pickle.dumps(found))
    print(len(found), "articles", sum(len(s.words) for d in found for s in d.sentences), "words")


if __name__ == "__main__":
    main()
