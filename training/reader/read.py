"""Reads PolNeAR articles with a trained reader and prints the contract's JSON lines.

    python -m reader.read --checkpoint FILE --part dev [--threshold 0.5] > predictions.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys
import time

import numpy as np
import torch

from . import paths
from .batch import collate, place
from .decode import Found, cue_spans, roles
from .model import Reader, restore
from .polnear import Article, load
from .units import Units, Vocabulary
from .windows import overlapping

FLOOR = 0.08  # cues less likely than this are never looked at


@torch.no_grad()
def raw(model: Reader, units: Units, budget: int = 320) -> list[dict]:
    """Every cue that is not out of the question, with its role scores: {cue, p, first, scores}."""
    spans = overlapping(units, budget)
    model.eval()
    candidates: list[tuple[float, dict]] = []
    cue_sum = np.zeros((len(units), 3))
    weight = np.zeros(len(units))
    kept = []
    for group in range(0, len(spans), 8):
        part = spans[group : group + 8]
        batch = collate([(units, a, b, None) for a, b in part])
        with torch.autocast("cpu", torch.bfloat16, enabled=False):
            h = model.encode(batch.ids, batch.features, batch.mask, batch.first)
            chance = model.cues(h).softmax(-1).numpy()
        for k, (a, b) in enumerate(part):
            n = b - a
            inner = np.minimum(np.arange(n) + 1, np.arange(n)[::-1] + 1).astype(float)
            if a == 0:
                inner = np.arange(n)[::-1] + 1.0
            if b == len(units):
                inner = np.arange(n) + 1.0 if a else np.ones(n)
            inner = np.minimum(inner, 40)
            cue_sum[a:b] += chance[k, :n] * inner[:, None]
            weight[a:b] += inner
        kept.append((part, h, batch))
    probabilities = cue_sum / np.maximum(weight, 1e-9)[:, None]
    wanted = cue_spans(probabilities, FLOOR)
    # each cue is read in the window in which it lies farthest from a border
    flat = [(w, g, k) for g, (part, _, _) in enumerate(kept) for k, w in enumerate(part)]
    by_group: dict[int, list] = {}
    for first, end, p in wanted:
        room = lambda w: min(first - w[0] if w[0] else 10**6, w[1] - end if w[1] < len(units) else 10**6)
        inside = [f for f in flat if f[0][0] <= first and end <= f[0][1]]
        if not inside:
            continue
        window, g, k = max(inside, key=lambda f: room(f[0]))
        by_group.setdefault(g, []).append((first, end, p, window, k))
    found = []
    for g, cues in by_group.items():
        part, h, batch = kept[g]
        cue = torch.tensor([[f - w[0], e - w[0]] for f, e, _, w, _ in cues])
        which = torch.tensor([k for *_, k in cues])
        places = [place(units, w[0], w[1], f) for f, _, _, w, _ in cues]
        for chosen, logits, mask in model.told(h, batch.unit_features, which, cue, torch.tensor(places)):
            scores = logits.log_softmax(-1).numpy()
            for row, i in enumerate(chosen.tolist()):
                first, end, p, window, _ = cues[i]
                found.append({"cue": (first, end), "p": p, "first": window[0] + places[i][0], "scores": scores[row][mask[row].numpy()]})
    return sorted(found, key=lambda f: f["cue"])


def decide(candidates: list[dict], threshold: float) -> list[Found]:
    out = []
    for c in candidates:
        if c["p"] < threshold:
            continue
        source, content = roles(c["scores"])
        shift = lambda rs: [(a + c["first"], b + c["first"]) for a, b in rs]
        if content:
            out.append(Found(c["cue"], shift(source), shift(content), c["p"]))
    return out


def contract(article: Article, found: list[Found]) -> dict:
    u = article.units
    span = lambda r: {"start": int(u.start[r[0]]), "end": int(u.end[r[1] - 1])}
    return {
        "article": {"source": article.path, "text": u.text},
        "statements": [
            {"id": f"s{i + 1}", "speaker": span(f.source[0]) if f.source else None, "cue": span(f.cue),
             "content": [span(r) for r in f.content]}
            for i, f in enumerate(found)
        ],
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--part", default="dev", choices=["dev", "train"])
    parser.add_argument("--threshold", type=float, default=0.4)
    parser.add_argument("--budget", type=int, default=320)
    options = parser.parse_args()
    torch.set_num_threads(2)
    model, _ = restore(paths.path(options.checkpoint))
    articles = load(paths.POLNEAR / options.part, Vocabulary(paths.MINILM / "vocab.txt"))
    start = time.time()
    for article in articles:
        found = decide(raw(model, article.units, options.budget), options.threshold)
        print(json.dumps(contract(article, found), ensure_ascii=False))
    print(f"{sum(len(a.units) for a in articles) / (time.time() - start):.0f} units/s", file=sys.stderr)


if __name__ == "__main__":
    main()
