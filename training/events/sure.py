"""When the lexicon's own answer is to be believed without the head: a sum of weights of signs, by logistic regression.

    python -m events.sure --own FOLDER --signs FILE [--plv] [--out FOLDER]

`FILE` is what `signs.mjs` tells of PLV's and our own sentences (`--sentences` writes those). Precision is measured in five folds.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from pathlib import Path

import numpy as np
import torch

from reader import paths

from . import labels, sentences

#: Types and modes that the conversion table files elsewhere: left out where the labels are the table's (as in sure.ts).
MOVED = re.compile(r"CONCEDE |SANCTION (convict|discontinue|)$|THREATEN arrest")


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--own", required=True)
    p.add_argument("--signs", default="")
    p.add_argument("--sentences", default="", help="write the sentences here and stop")
    p.add_argument("--plv", action="store_true", help="learn from PLV too")
    p.add_argument("--floor", type=float, default=2.0)
    p.add_argument("--out", default="")
    o = p.parse_args()
    rows = sentences.corpus(paths.CORPORA / "plv/train.jsonl") + sentences.own(Path(o.own))
    if o.sentences:
        Path(o.sentences).write_text("".join(json.dumps({"id": s.id, "text": s.text, "source": s.source, "target": s.target}) + "\n" for s in rows))
        return
    told = {r["id"]: r for r in map(json.loads, Path(o.signs).open(encoding="utf8"))}
    seen = []
    for s in rows:
        sole = told[s.id]["sole"]
        if not sole or (not s.own and MOVED.match(f"{sole['type']} {sole['mode'] or ''}")):
            continue
        right = sole["type"] == s.type if s.own else labels.root(sole["type"]) == s.table
        seen.append((s.own, s.fold, told[s.id]["signs"], right))
    names = sorted({sign for r in seen for sign in r[2]})
    x = torch.tensor([[float(n in r[2]) for n in names] for r in seen])
    y = torch.tensor([float(r[3]) for r in seen])
    own, fold = np.array([r[0] for r in seen]), np.array([r[1] for r in seen])
    learned = own | o.plv

    def weights(train: np.ndarray) -> torch.Tensor:
        w = torch.zeros(len(names), requires_grad=True)
        optimiser = torch.optim.LBFGS([w], max_iter=200)

        def loss() -> torch.Tensor:
            optimiser.zero_grad()
            value = torch.nn.functional.binary_cross_entropy_with_logits(x[train] @ w, y[train], reduction="sum") + 0.5 * (w**2).sum()
            value.backward()
            return value

        optimiser.step(loss)
        return w.detach()

    sums = torch.zeros(len(seen))
    for f in range(5):
        sums[fold == f] = x[fold == f] @ weights(learned & (fold != f))
    totals = {True: sum(s.own for s in rows), False: sum(not s.own for s in rows)}
    for floor in (0.5, 1.0, 1.5, 2.0, 2.5):
        sure = sums.numpy() >= floor
        print(f"floor {floor}:", *(f"{name} share {(sure & which).sum() / totals[what]:.3f} right {y.numpy()[sure & which].mean():.3f}"
                                   for name, what, which in (("own", True, own), ("PLV", False, ~own))))
    if o.out:
        w = weights(learned)
        folder = Path(o.out)
        (folder / "sure.tsv").write_text(
            "# When the lexicon decides alone: signs and their weights, made by training/events/sure.py; it does where they add up to the floor.\n"
            f"sign\tweight\nfloor\t{o.floor}\n" + "".join(f"{n}\t{v:.3f}\n" for n, v in zip(names, w.tolist())), encoding="utf8")
        manifest = json.loads((folder / "coder.json").read_text(encoding="utf8"))
        manifest["files"] = [{"name": n, "bytes": (folder / n).stat().st_size, "sha256": hashlib.sha256((folder / n).read_bytes()).hexdigest()}
                             for n in ("coder.onnx", "sure.tsv")]
        (folder / "coder.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
