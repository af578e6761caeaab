"""Trains the reader, all heads or some, and the encoder under them.

    python -m reader.train --name NAME --tasks attribution,syntax [--epochs 4] [--base FOLDER] [--from CHECKPOINT]

Keeps WORK/NAME/last.pt (a stopped run goes on from it) and best.pt, and a line a measurement in WORK/NAME/log.jsonl.
"""

from __future__ import annotations

import argparse
import json
import pickle
import time
from pathlib import Path

import numpy as np
import torch

from . import attribution, own, paths, polnear, syntax, ud
from .batch import collate, collate_trees
from .model import Reader, Settings, base_encoder, restore, save
from .rounding import rounded
from .units import vocabulary

WEIGHTS = {"cue": 1.0, "role": 0.3, "anywhere": 0.03, "tag": 2.0, "feature": 1.0, "sentence": 1.0, "kind": 1.0, "name": 1.0, "arc": 2.0, "relation": 1.0}


def parameters(model: Reader, rate: float, head_rate: float, decay: float) -> list[dict]:
    """Groups with their own rates: the lower a layer of the encoder the slower."""
    layers = model.encoder.config.num_hidden_layers
    groups: dict[tuple[float, float], list] = {}
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("encoder.encoder.layer."):
            lr = rate * decay ** (layers - 1 - int(name.split(".")[3]))
        elif name.startswith("encoder."):
            lr = rate * decay**layers
        else:
            lr = head_rate
        groups.setdefault((lr, 0.0 if p.ndim < 2 else 0.01), []).append(p)
    return [{"params": ps, "lr": lr, "base": lr, "weight_decay": wd} for (lr, wd), ps in groups.items()]


def factor(progress: float, warm: float = 0.06) -> float:
    return max(1e-3, progress / warm) if progress < warm else max(0.02, 1 - (progress - warm) / (1 - warm))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", required=True)
    parser.add_argument("--tasks", default="attribution,syntax")
    parser.add_argument("--base", default=str(paths.MINILM))
    parser.add_argument("--from", dest="start", default="", help="a checkpoint whose weights to start from")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--share", type=float, default=1.0, help="of the training articles")
    parser.add_argument("--trees", default="en_ewt,en_gum")
    parser.add_argument("--tree-passes", type=int, default=1, help="over the treebanks in an epoch")
    parser.add_argument("--budget", type=int, default=256)
    parser.add_argument("--batch", type=int, default=2048, help="word pieces")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.9)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-features", action="store_true")
    parser.add_argument("--role-layers", type=int, default=2)
    parser.add_argument("--frozen", type=int, default=0, help="lower layers (and the embeddings) left as they are")
    parser.add_argument("--teacher", default="", help="what `soften` wrote")
    parser.add_argument("--silver", default="", help="what `silver` wrote")
    parser.add_argument("--silver-share", type=float, default=0.5, help="of its articles in each epoch")
    parser.add_argument("--own", type=int, default=0, help="dispatches of our own in each epoch, others each time")
    parser.add_argument("--own-from", type=int, default=1, help="the epoch (from 1) from which on they are read")
    parser.add_argument("--rounded-from", type=int, default=10**6, help="the epoch (from 1) from which on the encoder is trained as its 8-bit graph runs")
    parser.add_argument("--minutes", type=float, default=110, help="stop (resumable) after so long")
    parser.add_argument("--dev", type=int, default=84, help="PolNeAR articles to measure on after each epoch")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    torch.backends.cuda.enable_flash_sdp(False)  # on a processor too: backwards it takes twice as long as plain products
    folder = paths.WORK / options.name
    folder.mkdir(parents=True, exist_ok=True)
    log = (folder / "log.jsonl").open("a", encoding="utf8")

    def note(**row) -> None:
        line = json.dumps({"at": time.strftime("%H:%M:%S"), **row})
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    last = folder / "last.pt"
    state: dict = {}
    if last.exists():
        model, state = restore(last)
        options = argparse.Namespace(**{**vars(options), **state["options"], "minutes": options.minutes, "threads": options.threads, "rounded_from": options.rounded_from, "own": options.own, "own_from": options.own_from})
    tasks = options.tasks.split(",")
    pieces = vocabulary(Path(options.base))
    if not state:
        encoder = base_encoder(Path(options.base), options.dropout)
        model = Reader(Settings(base=Path(options.base).name, hidden=encoder.config.hidden_size, dropout=options.dropout,
                                use_features=not options.no_features, role_layers=options.role_layers,
                                syntax="syntax" in tasks), encoder)
        if options.start:
            weights = torch.load(options.start, map_location="cpu", weights_only=False)["weights"]
            note(started_from=options.start, **{k: len(v) for k, v in model.load_state_dict(weights, strict=False)._asdict().items()})
    if options.frozen:
        model.encoder.embeddings.requires_grad_(False)
        for layer in model.encoder.encoder.layer[: options.frozen]:
            layer.requires_grad_(False)

    articles = polnear.load(paths.POLNEAR / "train", pieces) if "attribution" in tasks else []
    if options.share < 1:
        chosen = np.random.default_rng(7).permutation(len(articles))[: int(len(articles) * options.share)]
        articles = [articles[i] for i in sorted(chosen)]
    dev = polnear.load(paths.POLNEAR / "dev", pieces)[: options.dev] if "attribution" in tasks else []
    trees, gold = [], paths.UD / "en_ewt-dev.conllu.gz"
    if "syntax" in tasks:
        for bank in options.trees.split(","):
            trees += ud.load(paths.UD / f"{bank}-train.conllu.gz", pieces)
        tree_dev = ud.load(gold, pieces)
        mention_dev = ud.load(paths.UD / "en_gum-dev.conllu.gz", pieces)

    soft = pickle.loads(Path(options.teacher).read_bytes()) if options.teacher else None

    silver = pickle.loads(Path(options.silver).read_bytes()) if options.silver else []

    def plan(epoch: int) -> list[tuple[str, list]]:
        random = np.random.default_rng([options.seed, epoch])
        groups = [("attribution", g) for g in attribution.batches(articles, options.budget, options.batch, random, soft)] if articles else []
        for _ in range(options.tree_passes if trees else 0):
            groups += [("syntax", g) for g in syntax.batches(trees, options.budget, options.batch, random)]
        if silver:
            some = [silver[i] for i in random.permutation(len(silver))[: int(len(silver) * options.silver_share)]]
            groups += [("syntax", g) for g in syntax.batches(some, options.budget, options.batch, random)]
        if options.own and epoch + 1 >= options.own_from:
            told = own.articles(pieces, options.own, seed=epoch + 1)
            groups += [("attribution", g) for g in attribution.batches(told, options.budget, options.batch, random)]
            groups += [("own", g) for g in syntax.batches(own.documents(pieces, options.own, seed=epoch + 1), options.budget, options.batch, random)]
        return [groups[i] for i in random.permutation(len(groups))]

    optimiser = torch.optim.AdamW(parameters(model, options.rate, options.head_rate, options.decay), betas=(0.9, 0.98), fused=True)
    if state:
        optimiser.load_state_dict(state["optimiser"])
    step, best = state.get("step", 0), state.get("best", 0.0)
    steps_an_epoch = len(plan(options.epochs - 1))
    total = steps_an_epoch * options.epochs
    note(options=vars(options), steps_an_epoch=steps_an_epoch, parameters=sum(p.numel() for p in model.parameters()))

    def keep() -> None:
        save(model, last, optimiser=optimiser.state_dict(), step=step, best=best, options=vars(options))

    began = saved = time.time()
    for epoch in range(step // steps_an_epoch, options.epochs):
        model.train()
        rounded(model.encoder, epoch + 1 >= options.rounded_from)
        sums: dict[str, list[float]] = {}
        seen, clock = 0, time.time()
        for task, group in plan(epoch)[max(0, step - epoch * steps_an_epoch) : steps_an_epoch]:
            batch = collate(group) if task == "attribution" else collate_trees(group)
            for g in optimiser.param_groups:
                g["lr"] = g["base"] * factor(step / total)
            with torch.autocast("cpu", torch.bfloat16):
                if task == "attribution":
                    found = attribution.losses(model, batch)
                    seen += int(batch.mask.sum())
                else:
                    w = batch.windows
                    units = model.drop(model.encode(w.ids, w.features, w.mask, w.first))
                    found = own.losses(model.tagger, units, batch) if task == "own" else syntax.losses(model.tagger, model.parser, units, batch)
                    seen += int(w.mask.sum())
                loss = sum(WEIGHTS[k] * v for k, v in found.items())
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 5.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            for k, v in found.items():
                sums.setdefault(k, []).append(float(v.detach()))
            if step % 50 == 0:
                note(step=step, of=total, **{k: round(sum(v) / len(v), 3) for k, v in sums.items()},
                     pieces_a_second=round(seen / (time.time() - clock)))
                sums, seen, clock = {}, 0, time.time()
            if time.time() - saved > 240:
                keep()
                saved = time.time()
            if time.time() - began > options.minutes * 60:
                keep()
                note(stopped=step)
                return
        start, scores = time.time(), {}
        if dev:
            scores = attribution.measure(model, dev, folder, 320)
        if trees:
            scores |= syntax.measure(model, tree_dev, gold, folder)
            scores["gum"] = syntax.measure(model, mention_dev, paths.UD / "en_gum-dev.conllu.gz", folder)
        note(epoch=epoch + 1, seconds=round(time.time() - start), **scores)
        value = scores.get("f1", 0) + scores.get("las", 0)
        if value > best:
            best = value
            save(model, folder / "best.pt", threshold=scores.get("threshold"), step=step)
        save(model, folder / f"epoch-{epoch + 1}.pt", step=step)
        keep()


if __name__ == "__main__":
    main()
