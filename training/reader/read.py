"""Reads PolNeAR articles with a trained reader and prints the contract's JSON lines.

    python -m reader.read --checkpoint FILE --part dev [--threshold 0.5] > predictions.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from . import paths
from .batch import REACH, Batch, collate, place
from .decode import Found, Rules, apart, cue_spans, roles, to_quotes
from .model import Reader, restore
from .polnear import Article, load
from .units import Units, vocabulary
from .windows import overlapping

FLOOR = 0.25  # see `cue_spans`


class Torch:
    """A reader as trained."""

    def __init__(self, model: Reader):
        self.model = model

    @torch.no_grad()
    def cues(self, batch: Batch):
        """Whatever the roles need later, and the cue chances [windows, units, 3]."""
        self.model.eval()
        units = self.model.encode(batch.ids, batch.features, batch.mask, batch.first)
        return units, self.model.cues(units).softmax(-1).numpy()

    @torch.no_grad()
    def roles(self, batch: Batch, kept, which: list[int], cue: list, places: list) -> list[np.ndarray]:
        """The role scores of each cue over its places."""
        out: list[np.ndarray] = [np.zeros(0)] * len(cue)
        told = self.model.told(kept, batch.unit_features, torch.tensor(which), torch.tensor(cue), torch.tensor(places))
        for chosen, logits, mask in told:
            scores = logits.log_softmax(-1).numpy()
            for row, i in enumerate(chosen.tolist()):
                out[i] = scores[row][mask[row].numpy()]
        return out


class Onnx:
    """The same from `reader.onnx` and `roles.onnx` of a folder."""

    def __init__(self, folder: Path, suffix: str = "", threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        load = lambda name: onnxruntime.InferenceSession(str(folder / f"{name}{suffix}.onnx"), options, providers=["CPUExecutionProvider"])
        self.whole, self.head = load("reader"), load("roles")

    def cues(self, batch: Batch):
        units, chance, plain = self.whole.run(["units", "cues", "plain"], {
            "ids": batch.ids.numpy(), "mask": batch.mask.numpy(), "features": batch.features.numpy(),
            "first": batch.first.numpy(), "unit_features": batch.unit_features.numpy()})
        return (units, plain), chance

    def roles(self, batch: Batch, kept, which: list[int], cue: list, places: list) -> list[np.ndarray]:
        units, plain = kept
        out: list[np.ndarray] = [np.zeros(0)] * len(cue)
        order = sorted(range(len(cue)), key=lambda i: places[i][1] - places[i][0])
        for at in range(0, len(order), 12):
            chosen = order[at : at + 12]
            width = max(places[i][1] - places[i][0] for i in chosen)
            x = np.zeros((len(chosen), width, plain.shape[-1]), np.float32)
            vector = np.zeros((len(chosen), units.shape[-1]), np.float32)
            distance, inside = np.zeros((len(chosen), width), np.int64), np.zeros((len(chosen), width), np.int64)
            mask = np.zeros((len(chosen), width), bool)
            for row, i in enumerate(chosen):
                (low, high), (first, end) = places[i], cue[i]
                n = high - low
                x[row, :n] = plain[which[i], low:high]
                vector[row] = (units[which[i], first] + units[which[i], end - 1]) / 2
                distance[row] = np.clip(np.arange(low, low + width) - first, -REACH, REACH)
                inside[row, first - low : end - low] = 1
                mask[row, :n] = True
            scores = self.head.run(None, {"plain": x, "vector": vector, "distance": distance, "in_cue": inside, "mask": mask})[0]
            for row, i in enumerate(chosen):
                out[i] = scores[row, : places[i][1] - places[i][0]]
        return out


def raw(reader: Torch | Onnx, units: Units, budget: int = 320) -> list[dict]:
    """Every cue that is not out of the question, with its role scores: {cue, p, first, scores}."""
    return chances_and_cues(reader, units, budget)[1]


def chances_and_cues(reader: Torch | Onnx, units: Units, budget: int = 320) -> tuple[np.ndarray, list[dict]]:
    spans = overlapping(units, budget)
    chances, weight = np.zeros((len(units), 3)), np.zeros(len(units))
    kept = []
    for at in range(0, len(spans), 8):
        part = spans[at : at + 8]
        batch = collate([(units, a, b, None) for a, b in part])
        state, chance = reader.cues(batch)
        for k, (a, b) in enumerate(part):
            # what lies near the border of a window, unless the text ends there, counts less
            n = b - a
            left = np.arange(n) + 1.0 if a else np.full(n, 1e3)
            right = np.arange(n)[::-1] + 1.0 if b < len(units) else np.full(n, 1e3)
            inner = np.minimum(np.minimum(left, right), 40)
            chances[a:b] += chance[k, :n] * inner[:, None]
            weight[a:b] += inner
        kept.append((part, state, batch))
    chances /= np.maximum(weight, 1e-9)[:, None]
    wanted = cue_spans(chances, FLOOR)
    # each cue is read in the window in which it lies farthest from a border
    flat = [(w, g, k) for g, (part, _, _) in enumerate(kept) for k, w in enumerate(part)]
    by_group: dict[int, list] = {}
    for first, end, p in wanted:
        room = lambda w: min(first - w[0] if w[0] else 10**6, w[1] - end if w[1] < len(units) else 10**6)
        inside = [f for f in flat if f[0][0] <= first and end <= f[0][1]]
        if inside:
            window, g, k = max(inside, key=lambda f: room(f[0]))
            by_group.setdefault(g, []).append((first, end, p, window, k))
    found = []
    for g, cues in by_group.items():
        _, state, batch = kept[g]
        cue = [(f - w[0], e - w[0]) for f, e, _, w, _ in cues]
        places = [place(units, w[0], w[1], f) for f, _, _, w, _ in cues]
        scores = reader.roles(batch, state, [k for *_, k in cues], cue, places)
        for (first, end, p, window, _), (low, _), s in zip(cues, places, scores):
            found.append({"cue": (first, end), "p": p, "first": window[0] + low, "scores": s})
    return chances, sorted(found, key=lambda f: f["cue"])


def decide(candidates: list[dict], rules: Rules, units: Units) -> list[Found]:
    out: list[Found] = []
    sureness: list[list[float]] = []
    for c in candidates:
        if c["p"] < rules.cue:
            continue
        low = c["first"]
        begins = np.exp(c["scores"][:, 3])
        if c["p"] * float(begins.max()) ** rules.weight < rules.both:
            continue
        source, content = roles(c["scores"], (c["cue"][0] - low, c["cue"][1] - low), rules)
        shift = lambda rs: [(a + low, b + low) for a, b in rs]
        if not content:
            continue
        source, content = shift(source), shift(content)
        if rules.quote:
            content = to_quotes(content, [*source, c["cue"]], units.features[:, 1], rules.quote)
        out.append(Found(c["cue"], source, content, c["p"]))
        sureness.append([float(np.exp(c["scores"][max(a - low, 0) : b - low, 3:]).sum(-1).mean()) for a, b in content])
    return apart(out, sureness) if rules.apart else out


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
    parser.add_argument("--checkpoint", help="a checkpoint, or a folder with reader.onnx and roles.onnx", required=True)
    parser.add_argument("--suffix", default="", help=".fp32 for the graphs before quantisation")
    parser.add_argument("--base", default=str(paths.MINILM))
    parser.add_argument("--part", default="dev", choices=["dev", "train"])
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--budget", type=int, default=320)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    path = Path(options.checkpoint)
    reader = Onnx(path, options.suffix, options.threads) if path.is_dir() else Torch(restore(path)[0])
    articles = load(paths.POLNEAR / options.part, vocabulary(Path(options.base)))
    start, cpu = time.time(), time.process_time()
    for article in articles:
        found = decide(raw(reader, article.units, options.budget), Rules(cue=options.threshold), article.units)
        print(json.dumps(contract(article, found), ensure_ascii=False))
    words = sum(len(a.units.text.split()) for a in articles)
    print(f"{words / (time.time() - start):.0f} words/s, {words / (time.process_time() - cpu):.0f} words per second of processor", file=sys.stderr)


if __name__ == "__main__":
    main()
