"""Five-fold cross-validation on PLV: everything learned from it is learned inside the folds.

    python -m events.crossvalidate --encoder FILE_OR_FOLDER --lower 3 --layers 3 [--init FILE_OR_FOLDER] [--own FOLDER] [--name NAME]

Rows: own sentences only (no PLV), and own plus the four other folds. Keeps the chances in WORK/NAME.npz.
"""

from __future__ import annotations

import argparse
import copy
import hashlib
import json
import pickle
import time
from pathlib import Path

import numpy as np
import torch

from reader import paths
from reader.units import vocabulary

from . import labels, sentences
from .model import HINTS, Coder, Settings, widened
from .states import Lower, amid, states
from .train import MANUAL_TYPES, TABLE_TYPES, TO_MANUAL, TO_TABLE, Plan, Rows, fit, scores, tell


def table_of(cells: torch.Tensor) -> torch.Tensor:
    """Chances of types by the table, NONE left out: the question is which, not whether."""
    chances = cells.softmax(-1) @ TO_TABLE
    return chances[:, :-1] / chances[:, :-1].sum(-1, keepdim=True).clamp(min=1e-9)


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser()
    p.add_argument("--name", default="")
    p.add_argument("--encoder", default=str(paths.MINILM))
    p.add_argument("--init", default="", help="whose layers to begin with; the encoder's own by default; none: at random")
    p.add_argument("--own", default="/dev/null")
    p.add_argument("--lower", type=int, default=3)
    p.add_argument("--layers", type=int, default=3)
    p.add_argument("--own-epochs", type=float, default=6)
    p.add_argument("--plv-epochs", type=float, default=10)
    p.add_argument("--own-share", type=int, default=400, help="own sentences an epoch beside PLV")
    p.add_argument("--more", action="store_true", help="train that one on")
    p.add_argument("--folds", type=int, default=5)
    p.add_argument("--set", nargs="*", default=[], help="FIELD=VALUE of the plan")
    p.add_argument("--hints", default="")
    p.add_argument("--save", default="")
    p.add_argument("--from", dest="start", default="", help="a coder trained on our own already")
    return p.parse_args()


def main() -> None:
    o = parse()
    torch.set_num_threads(1)
    torch.backends.cuda.enable_flash_sdp(False)
    start = time.time()
    changes = {k: float(v) for k, v in (x.split("=") for x in o.set)}
    plan = Plan(**{k: int(v) if k in ("batch", "seed") else v for k, v in changes.items()})
    encoder = Path(o.encoder)
    base = encoder if encoder.is_dir() else paths.MINILM
    pieces = vocabulary(base)
    plv = [sentences.laid(s, pieces) for s in sentences.corpus(paths.CORPORA / "plv/train.jsonl")]
    mine = [sentences.laid(s, pieces) for s in sentences.own(Path(o.own))] if Path(o.own).is_dir() else []
    lower = Lower(encoder)
    told, others = kept(encoder, o.lower, lower, plv + mine, pieces)
    codes = sorted({x.sentence.cameo[:3] for x in mine if len(x.sentence.cameo) >= 3})
    hints = hints_of(Path(o.hints), [x.sentence.id for x in plv + mine]) if o.hints else None
    held = np.array([x.sentence.fold == 0 and hash_of(x.sentence.id) % 2 == 0 for x in mine], dtype=bool)  # a tenth of our own, to look at
    P = Rows(plv, told[: len(plv)], codes, hints[: len(plv)] if hints is not None else None)

    def part(rows: list[int], of_own: bool) -> Rows:
        shift, all_ = (len(plv), mine) if of_own else (0, plv)
        return Rows([all_[i] for i in rows], [told[shift + i] for i in rows], codes, hints[[shift + i for i in rows]] if hints is not None else None,
                    [others[shift + i] for i in rows] if others else None)

    O, H = part(list(np.flatnonzero(~held)), True), part(list(np.flatnonzero(held)), True)
    config = lower.encoder.config
    torch.manual_seed(plan.seed)
    coder = Coder(Settings(hidden=config.hidden_size, heads=config.num_attention_heads, inner=config.intermediate_size, layers=o.layers,
                           lower=o.lower, hints=hints is not None, cameo=len(codes)))
    if o.init != "none":
        givers = (Lower(Path(o.init)) if o.init else lower).layers
        for mine_, theirs in zip(coder.layers, givers[len(givers) - o.layers :]):
            mine_.copy(theirs)
    gold = [x.sentence.table for x in plv]
    note = lambda text: print(text, flush=True)
    result: dict = {"name": o.name, "own": len(mine), "set": o.set}
    note(f"{len(plv)} of PLV, {len(mine)} own ({held.sum()} held out), {sum(map(len, told))} pieces; states {time.time() - start:.0f}s")
    show = lambda what, s: note(f"{what}: macro {s['macro']:.3f} accuracy {s['accuracy']:.3f} quad {s['quad']:.3f} quad_accuracy {s['quad_accuracy']:.3f}")
    if mine:
        if o.start:
            weights = torch.load(o.start, map_location="cpu", weights_only=False)["weights"]
            weights = widened(weights)
            own_shapes = coder.state_dict()
            coder.load_state_dict({k: v for k, v in weights.items() if own_shapes[k].shape == v.shape}, strict=False)
            coder.eval()
        if not o.start or o.more:
            fit(coder, [(O, None)], Plan(**{**vars(plan), "epochs": o.own_epochs}), note)
        chances = table_of(tell(coder, P)["cell"])
        zero = scores(gold, [TABLE_TYPES[i] for i in chances.argmax(-1)])
        show("own only, on PLV", zero)
        result["own_only"] = zero
        for among, act in ((1.0, False), (1.0, True), (0.0, True), (0.0, False)):
            h = tell(coder, H, amid=among, act=act)
            told_types = (h["cell"].softmax(-1) @ TO_MANUAL).argmax(-1)
            note(f"own held out, amid others {among}, act marked {act}: accuracy {np.mean([MANUAL_TYPES[i] == x.sentence.type for i, x in zip(told_types, H.laid)]):.3f}")
        manual = (h["cell"].softmax(-1) @ TO_MANUAL).argmax(-1)
        hg = [x.sentence.type for x in H.laid]
        hs = scores(hg, [MANUAL_TYPES[i] for i in manual])
        modes = [labels.KINDS[i][1] for i in mode_scores(h["kind"], hg).argmax(-1)]
        right = [m == x.sentence.mode for m, x in zip(modes, H.laid) if x.sentence.type in labels.MODES]
        stats = [labels.STATUSES[i] == x.sentence.status for i, x in zip(h["status"].argmax(-1), H.laid) if x.sentence.status]
        note(f"own held out: types macro {hs['macro']:.3f} accuracy {hs['accuracy']:.3f}; modes given the type {np.mean(right):.3f}; status {np.mean(stats):.3f}")
        result["held"] = {**hs, "modes": float(np.mean(right)), "status": float(np.mean(stats))}
    if o.save:
        from .model import save
        save(coder, o.save, codes=codes)
    raw = torch.zeros(len(plv), len(labels.CELLS))
    all_chances = torch.zeros(len(plv), len(TABLE_TYPES) - 1)
    fold = np.array([x.sentence.fold for x in plv])
    for f in range(o.folds):
        model = copy.deepcopy(coder)
        train = part(list(np.flatnonzero(fold != f)), False)
        parts = [(train, None)] + ([(O, o.own_share)] if mine and o.own_share else [])
        fit(model, parts, Plan(**{**vars(plan), "epochs": o.plv_epochs}))
        test = np.flatnonzero(fold == f)
        raw[test] = tell(model, part(list(test), False))["cell"]
        all_chances[test] = table_of(raw[test])
        if mine:
            h = tell(model, H)
            held_right = np.mean([MANUAL_TYPES[i] == x.sentence.type for i, x in zip((h["cell"].softmax(-1) @ TO_MANUAL).argmax(-1), H.laid)])
            note(f"  own held out now {held_right:.3f}")
        note(f"fold {f}: {np.mean([TABLE_TYPES[i] == gold[k] for i, k in zip(all_chances[test].argmax(-1), test)]):.3f}")
    if o.folds:
        seen = np.flatnonzero(fold < o.folds)
        final = scores([gold[i] for i in seen], [TABLE_TYPES[i] for i in all_chances[seen].argmax(-1)])
        show("own and PLV in folds" if mine else "PLV in folds", final)
        note(" ".join(f"{k} {v:.2f}" for k, v in final.items() if k.isupper()))
        result["folds"] = final
    result["seconds"] = round(time.time() - start)
    if o.name:
        np.savez_compressed(paths.WORK / f"{o.name}.npz", chances=all_chances.numpy(), held=tell(coder, H)["cell"].numpy() if mine else 0,
                            held_ids=[x.sentence.id for x in H.laid], raw=raw.numpy(), zero=table_of(tell(coder, P)["cell"]).numpy())
        with (paths.WORK / "results.jsonl").open("a") as out:
            out.write(json.dumps(result) + "\n")
    note(f"{time.time() - start:.0f}s")


def kept(encoder: Path, layer: int, lower: Lower, laid: list, pieces) -> tuple[list, list]:
    """States of sentences alone and amid others, kept in WORK since they take minutes."""
    name = hashlib.sha1("\n".join([str(encoder), str(layer), *(x.sentence.id + x.sentence.text for x in laid)]).encode()).hexdigest()[:12]
    path = paths.WORK / f"states-{name}.pickle"
    if not path.exists():
        found = states(lower, laid, [layer])[layer], amid(lower, laid, layer, pieces)
        path.with_suffix(".part").write_bytes(pickle.dumps(found))
        path.with_suffix(".part").replace(path)
    return pickle.loads(path.read_bytes())


def hints_of(path: Path, ids: list[str]) -> np.ndarray:
    """What the lexicon finds in each sentence: rows of 2 x 16 types and two signs."""
    rows = {r["id"]: r["codes"] for r in map(json.loads, path.open(encoding="utf8"))}
    found = np.zeros((len(ids), HINTS), dtype=np.float32)
    for row, name in zip(found, ids):
        codes = rows.get(name, [])
        near = sorted((c for c in codes if c["order"] != "other"), key=lambda c: (c["apart"], c["by"] == "noun"))
        for c in codes:
            row[16 + labels.TYPES.index(c["type"])] = 1
        if near:
            row[labels.TYPES.index(near[0]["type"])] = 1
            row[32], row[33] = 1, near[0]["apart"] == 0
    return found


def mode_scores(kind: torch.Tensor, types: list[str]) -> torch.Tensor:
    """Scores of kinds, those of other types out of the question."""
    own = torch.tensor([[k[0] == t for k in labels.KINDS] for t in types])
    return kind.masked_fill(~own, -1e4)


def hash_of(name: str) -> int:
    return int(hashlib.md5(name.encode()).hexdigest(), 16)


if __name__ == "__main__":
    main()
