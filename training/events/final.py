"""Trains the coder that is shipped: first on our own sentences, then, unless told not to, on those and PLV together.

    python -m events.final --encoder CHECKPOINT --init FOLDER --own FOLDER --out FILE [--from FILE] [--no-plv]

The recipe is the one that `crossvalidate` measures; `--from` takes a coder that has been through the first stage.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from reader import paths
from reader.units import vocabulary

from . import sentences
from .crossvalidate import kept
from .model import Coder, Settings, restore, save
from .states import Lower
from .train import Plan, Rows, fit


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--encoder", required=True)
    p.add_argument("--init", required=True, help="whose upper layers to begin with")
    p.add_argument("--own", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--from", dest="start", default="")
    p.add_argument("--no-plv", action="store_true")
    p.add_argument("--lower", type=int, default=2)
    p.add_argument("--layers", type=int, default=4)
    p.add_argument("--own-epochs", type=float, default=12)
    p.add_argument("--plv-epochs", type=float, default=8)
    p.add_argument("--own-share", type=int, default=400, help="own sentences an epoch beside PLV")
    o = p.parse_args()
    torch.set_num_threads(1)
    torch.backends.cuda.enable_flash_sdp(False)
    pieces = vocabulary(paths.MINILM)
    mine = [sentences.laid(s, pieces) for s in sentences.own(Path(o.own))]
    theirs = [] if o.no_plv else [sentences.laid(s, pieces) for s in sentences.corpus(paths.CORPORA / "plv/train.jsonl")]
    lower = Lower(Path(o.encoder))
    alone, amid = kept(Path(o.encoder), o.lower, lower, theirs + mine, pieces)
    codes = sorted({x.sentence.cameo[:3] for x in mine if len(x.sentence.cameo) >= 3})
    note = lambda text: print(text, flush=True)
    if o.start:
        coder, state = restore(o.start)
        codes = state["codes"]
    else:
        torch.manual_seed(1)
        coder = Coder(Settings(layers=o.layers, lower=o.lower, cameo=len(codes)))
        givers = Lower(Path(o.init)).layers
        for layer, giver in zip(coder.layers, givers[len(givers) - o.layers :]):
            layer.copy(giver)
    n = len(theirs)
    own = Rows(mine, alone[n:], codes, None, amid[n:])
    if not o.start:
        fit(coder, [(own, None)], Plan(epochs=o.own_epochs), note)
        save(coder, Path(o.out).with_suffix(".own.pt"), codes=codes)
    if theirs:
        fit(coder, [(Rows(theirs, alone[:n], codes, None, amid[:n]), None), (own, o.own_share)], Plan(epochs=o.plv_epochs), note)
    save(coder, o.out, codes=codes)


if __name__ == "__main__":
    main()
