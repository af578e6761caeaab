"""Attribution: what is learned of PolNeAR, and how well it is read."""

from __future__ import annotations

import json
import pickle
import subprocess
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import paths
from .batch import Batch
from .decode import Rules
from .model import Reader
from .polnear import Article
from .read import Torch, contract, decide, raw
from .windows import grouped, tiled


def losses(model: Reader, batch: Batch) -> dict[str, torch.Tensor]:
    h = model.encode(batch.ids, batch.features, batch.mask, batch.first)
    dropped = model.drop(h)
    cue = -(batch.cue_target * model.cues(dropped).float().log_softmax(-1)).sum(-1)[batch.known].sum()
    anywhere = F.binary_cross_entropy_with_logits(
        model.anywhere(dropped).float()[batch.known], batch.anywhere[batch.known], reduction="sum")
    n = max(len(batch.cues), 1)
    role = h.new_zeros(())
    if len(batch.cues):
        for chosen, logits, mask in model.told(dropped, batch.unit_features, batch.cue_window, batch.cues, batch.places):
            index = (batch.places[chosen, :1] + torch.arange(mask.shape[1])).clamp(max=batch.role_target.shape[1] - 1)
            target = torch.gather(batch.role_target[chosen], 1, index[..., None].expand(-1, -1, 5))
            loss = -(target * logits.float().log_softmax(-1)).sum(-1).masked_fill(~mask, 0.0).sum(1)
            role = role + (loss * batch.cue_weight[chosen]).sum()
    return {"cue": cue / n, "role": role / n, "anywhere": anywhere / n}


def batches(articles: list[Article], budget: int, size: int, random: np.random.Generator, soft: dict | None = None):
    """The windows of an epoch in random order, about `size` word pieces a batch."""
    windows = []
    for article in articles:
        version = article.versions[int(random.integers(len(article.versions)))]
        for a, b in tiled(article.units, budget, random):
            windows.append((article.units, a, b, [x for x in version if x.cue[0] < b and x.cue[1] > a],
                            *([soft[article.id]] if soft else [])))
    return grouped(windows, size, random)


def scored(articles: list[Article], statements: list, file: Path, part: str = "dev") -> dict[str, float]:
    """The scorer's closing line for these statements, article by article."""
    lines = [json.dumps(contract(a, found), ensure_ascii=False) for a, found in zip(articles, statements)]
    file.write_text("\n".join(lines) + "\n", encoding="utf8")
    run = subprocess.run(["node", str(paths.SCORERS / "attribution.mjs"), "--gold", str(paths.POLNEAR / part),
                          "--predictions", str(file)], capture_output=True, text=True, check=True)
    return {k: float(v) for k, v in (p.split("=") for p in run.stdout.strip().splitlines()[-1].split())}


def measure(model: Reader, articles: list[Article], folder: Path, budget: int, part: str = "dev") -> dict:
    """Scores at several thresholds by the project's scorer; the best by F1, with all of them. Keeps the candidates for trials."""
    candidates = [raw(Torch(model), a.units, budget) for a in articles]
    (folder / f"{part}.candidates.pickle").write_bytes(pickle.dumps(candidates))
    results = {}
    for threshold in (0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
        found = [decide(c, Rules(cue=threshold), a.units) for a, c in zip(articles, candidates)]
        results[threshold] = scored(articles, found, folder / f"{part}.predictions.jsonl", part)
    best = max(results, key=lambda t: results[t]["f1"])
    return {"threshold": best, **results[best], "by_threshold": {t: r["f1"] for t, r in results.items()}}
