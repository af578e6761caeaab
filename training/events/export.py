"""Writes a trained event coder as a graph in 8 bits, with its manifest.

    python -m events.export --checkpoint FILE --encoder CHECKPOINT --out FOLDER [--own FOLDER]

`coder.onnx`: states [b, pieces, hidden], present [b, pieces], marks [b, pieces] → cells, kinds, statuses. `coder.json` says what they are.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from reader import paths
from reader.export import Even, session, small
from reader.units import vocabulary

from . import labels, sentences
from .model import Coder, restore
from .states import Lower, states
from .train import MANUAL_TYPES, TO_MANUAL, Rows


class Told(nn.Module):
    def __init__(self, coder: Coder):
        super().__init__()
        self.coder = coder

    def forward(self, states: Tensor, present: Tensor, marks: Tensor):
        told = self.coder(states, present, marks)
        return told["cell"], told["kind"], told["status"]


@torch.no_grad()
def even(coder: Coder, batches: list[dict]) -> None:
    """Evens out what the layers' matrices are given, as seen over some batches; see `reader.export`."""
    largest: dict[nn.Module, Tensor] = {}

    def seen(linear, inputs, _) -> None:
        most = inputs[0].abs().flatten(0, -2).amax(0)
        largest[linear] = torch.maximum(largest[linear], most) if linear in largest else most

    linears = [(layer, name) for layer in coder.layers for name in ("joined", "mixed", "widen", "narrow")] + [(coder, "join")]
    hooks = [getattr(owner, name).register_forward_hook(seen) for owner, name in linears]
    for b in batches:
        coder(b["states"], b["mask"], b["marks"])
    for hook in hooks:
        hook.remove()
    for owner, name in linears:
        setattr(owner, name, Even(getattr(owner, name), largest[getattr(owner, name)]))


def write(coder: Coder, folder: Path, batches: list[dict]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    coder.eval()
    even(coder, batches)
    d = coder.settings.hidden
    example = (torch.randn(2, 9, d), torch.ones(2, 9), torch.randint(0, 3, (2, 9)))
    part = folder / "coder.part.onnx"
    given = {n: {0: "sentences", 1: "pieces"} for n in ("states", "present", "marks")}
    told = {n: {0: "sentences"} for n in ("cells", "kinds", "statuses")}
    torch.onnx.export(Told(coder).eval(), example, part, input_names=list(given), output_names=list(told), opset_version=17, dynamo=False,
                      dynamic_axes={**given, **told})
    small(part, folder / "coder.onnx", lambda node: "/layers." in node or "/join/" in node)
    part.unlink()
    name = "coder.onnx"
    (folder / "coder.json").write_text(json.dumps({
        "format": 1, "cells": [[a, (a if a in ("CONCEDE", "RETREAT") else "CONCEDE") if b == "YIELD" else b] for a, b in labels.CELLS], "kinds": labels.KINDS, "statuses": labels.STATUSES,
        "files": [{"name": name, "bytes": (folder / name).stat().st_size, "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest()}]},
        indent=1) + "\n", encoding="utf8")


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--encoder", required=True)
    p.add_argument("--own", required=True)
    p.add_argument("--out", required=True)
    o = p.parse_args()
    torch.set_num_threads(1)
    coder, _ = restore(o.checkpoint)
    coder.eval()
    pieces = vocabulary(paths.MINILM)
    mine = [sentences.laid(s, pieces) for s in sentences.own(Path(o.own))]
    mine = [mine[i] for i in np.random.default_rng(5).permutation(len(mine))[:512]]
    rows = Rows(mine, states(Lower(Path(o.encoder)), mine, [coder.settings.lower])[coder.settings.lower])
    batches = [rows.batch(np.arange(i, i + 32)) for i in range(0, 512, 32)]
    with torch.no_grad():
        gold = torch.cat([coder(b["states"], b["mask"], b["marks"])["cell"] for b in batches])
    write(coder, Path(o.out), batches[:8])
    run = session(Path(o.out) / "coder.onnx")
    told = torch.from_numpy(np.concatenate([run.run(["cells"], {"states": b["states"].numpy(), "present": b["mask"].numpy(),
                                                               "marks": b["marks"].numpy()})[0] for b in batches]))
    manual = lambda x: (x.softmax(-1) @ TO_MANUAL)
    print(json.dumps({"MB": round((Path(o.out) / "coder.onnx").stat().st_size / 1e6, 2),
                      "same type": (manual(gold).argmax(-1) == manual(told).argmax(-1)).float().mean().item(),
                      "mean difference of chances": (manual(gold) - manual(told)).abs().mean().item(),
                      "types": len(MANUAL_TYPES)}))


if __name__ == "__main__":
    main()
