"""What one or several trained readers say of the training articles, kept for a student to learn from.

    python -m reader.soften --checkpoints A.pt,B.pt --bases FOLDER,FOLDER --out FILE
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

from . import paths, polnear
from .batch import Soft, SoftCue
from .decode import cue_spans
from .model import restore
from .read import FLOOR, Torch, chances_and_cues
from .units import vocabulary


def together(told: list[tuple[np.ndarray, list[dict]]]) -> Soft:
    """The mean of what several readers say; a cue's roles are the mean of those that saw it."""
    chances = np.mean([c for c, _ in told], 0)
    cues = []
    for first, end, p in cue_spans(chances, FLOOR):
        seen = [f for _, found in told for f in found if f["cue"][0] == first]
        if not seen:
            continue
        low = max(f["first"] for f in seen)
        high = min(f["first"] + len(f["scores"]) for f in seen)
        roles = np.mean([np.exp(f["scores"][low - f["first"] : high - f["first"]]) for f in seen], 0)
        cues.append(SoftCue((first, end), p, low, roles.astype(np.float16)))
    return Soft(chances.astype(np.float16), cues)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoints", required=True)
    parser.add_argument("--bases", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.set_num_threads(2)
    by_article: dict[str, list] = {}
    for checkpoint, base in zip(options.checkpoints.split(","), options.bases.split(",")):
        reader = Torch(restore(Path(checkpoint))[0])
        for article in polnear.load(paths.POLNEAR / "train", vocabulary(Path(base))):
            by_article.setdefault(article.id, []).append(chances_and_cues(reader, article.units))
    with open(options.out, "wb") as file:
        pickle.dump({k: together(v) for k, v in by_article.items()}, file)


if __name__ == "__main__":
    main()
