"""Trains the event coder on states computed beforehand."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from . import labels
from .model import Coder
from .sentences import Laid
from .states import padded

TABLE_TYPES = [t for t in labels.QUADS if t not in ("CONCEDE", "RETREAT")] + [labels.NONE]
MANUAL_TYPES = [*labels.TYPES, labels.NONE]
TO_TABLE = torch.tensor([[float(c[1] == t) for t in TABLE_TYPES] for c in labels.CELLS])
TO_MANUAL = torch.tensor([[float(c[0] == t) for t in MANUAL_TYPES] for c in labels.CELLS])


@dataclass
class Plan:
    epochs: float = 8
    rate: float = 2e-4
    head_rate: float = 1e-3
    batch: int = 16
    decay: float = 0.9
    smooth: float = 0.05
    kind: float = 0.5
    status: float = 0.2
    look: float = 0.1
    cameo: float = 0.2
    quad: float = 0.0
    balance: float = 0.5  # 0: as they come, 1: every type as often
    unmarked: float = 0.03  # how often a party's marks are dropped
    twice: float = 0.0  # R-drop
    noise: float = 0.0
    act: float = 0.5  # how often the words that tell the act are marked
    amid: float = 0.5  # how often a sentence is read amid others
    seed: int = 1


def cells_of(sentence) -> Tensor:
    """Which cells the labels of a sentence allow."""
    allowed = [(sentence.type is None or c[0] == sentence.type) and (sentence.table is None or c[1] == sentence.table) for c in labels.CELLS]
    if not any(allowed) and sentence.type is not None:
        allowed = [c[0] == sentence.type for c in labels.CELLS]
    return torch.tensor(allowed)


class Rows:
    """Sentences with their states and labels, to be drawn in batches."""

    def __init__(self, sentences: list[Laid], states: list[np.ndarray], codes: list[str] | None = None, hints: np.ndarray | None = None,
                 others: list[np.ndarray] | None = None):
        self.laid, self.states, self.hints = sentences, states, hints
        self.others = others  # states of the same sentences amid others
        s = [x.sentence for x in sentences]
        self.cells = torch.stack([cells_of(x) for x in s]) if s else torch.zeros(0, len(labels.CELLS), dtype=torch.bool)
        self.kind = torch.tensor([labels.KINDS.index((x.type, x.mode)) if x.type in labels.TYPES else -100 for x in s])
        self.status = torch.tensor([labels.STATUSES.index(x.status) if x.status else -100 for x in s])
        place = {c: i for i, c in enumerate(codes or [])}
        self.cameo = torch.tensor([place.get(x.cameo[:3], -100) if x.type is not None else -100 for x in s])
        self.soft: Tensor | None = None  # a teacher's chances of cells

    def __len__(self) -> int:
        return len(self.laid)

    def groups(self, plan: Plan, random: np.random.Generator, count: int | None = None) -> list[np.ndarray]:
        """An epoch's batches, rare types more often, like lengths together."""
        name = [x.sentence.table for x in self.laid]
        sizes = {t: name.count(t) for t in set(name)}
        weight = np.array([sizes[t] ** -plan.balance for t in name])
        n = count or len(self)
        chosen = random.choice(len(self), n, replace=True, p=weight / weight.sum()) if plan.balance else random.permutation(len(self))[:n]
        order = []
        for at in range(0, n, plan.batch * 8):
            order += sorted(chosen[at : at + plan.batch * 8], key=lambda i: len(self.states[i]))
        groups = [np.array(order[at : at + plan.batch]) for at in range(0, n, plan.batch)]
        return [groups[i] for i in random.permutation(len(groups))]

    def batch(self, chosen: np.ndarray, amid: float = 0.0) -> dict[str, Tensor]:
        states = [self.others[i] if self.others and amid and np.random.random() < amid else self.states[i] for i in chosen]
        longest = max(len(s) for s in states)
        x = torch.zeros(len(chosen), longest, states[0].shape[1])
        mask = torch.zeros(len(chosen), longest)
        for k, s in enumerate(states):
            x[k, : len(s)] = torch.from_numpy(s).float()
            mask[k, : len(s)] = 1
        told = {"states": x, "mask": mask, "marks": padded([self.laid[i].marks for i in chosen]),
                "trigger": padded([self.laid[i].trigger for i in chosen])}
        if self.hints is not None:
            told["hints"] = torch.from_numpy(self.hints[chosen])
        return told


def cross(scores: Tensor, label: Tensor, smooth: float = 0.0) -> Tensor:
    if not (label >= 0).any():
        return scores.sum() * 0
    return nn.functional.cross_entropy(scores, label, ignore_index=-100, label_smoothing=smooth)


def allowed_loss(scores: Tensor, allowed: Tensor, smooth: float) -> Tensor:
    logs = scores.log_softmax(-1)
    right = logs.masked_fill(~allowed, -1e4).logsumexp(-1)
    return -((1 - smooth) * right + smooth * logs.mean(-1)).mean()


def losses(told: dict[str, Tensor], rows: Rows, chosen: np.ndarray, batch: dict[str, Tensor], plan: Plan) -> Tensor:
    at = torch.from_numpy(chosen)
    if rows.soft is not None:
        loss = -(rows.soft[at] * told["cell"].log_softmax(-1)).sum(-1).mean()
    else:
        loss = allowed_loss(told["cell"], rows.cells[at], plan.smooth)
    loss = loss + plan.kind * cross(told["kind"], rows.kind[at], plan.smooth) + plan.status * cross(told["status"], rows.status[at])
    if "cameo" in told and plan.cameo:
        loss = loss + plan.cameo * cross(told["cameo"], rows.cameo[at], plan.smooth)
    trigger = batch["trigger"].float()
    has = trigger.sum(-1) > 0
    if plan.look and has.any():
        logs = told["look"][has].log_softmax(-1)
        loss = loss - plan.look * (logs * trigger[has]).sum(-1).div(trigger[has].sum(-1)).mean()
    return loss


def fit(model: Coder, parts: list[tuple[Rows, int | None]], plan: Plan, note=None) -> Coder:
    """Trains on every part's rows (so many an epoch), the lower of the coder's layers slower."""
    torch.manual_seed(plan.seed)
    np.random.seed(plan.seed)
    groups: dict[tuple[float, float], list] = {}
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        rate = plan.rate * plan.decay ** (model.settings.layers - 1 - int(name.split(".")[1])) if name.startswith("layers.") else plan.head_rate
        groups.setdefault((rate, 0.0 if p.ndim < 2 else 0.01), []).append(p)
    optimiser = torch.optim.AdamW([{"params": ps, "lr": r, "base": r, "weight_decay": w} for (r, w), ps in groups.items()], betas=(0.9, 0.98), fused=True)
    random = np.random.default_rng(plan.seed)
    whole, rest = int(plan.epochs), plan.epochs - int(plan.epochs)
    todo = [(r, g) for e in range(whole + (rest > 0)) for r, g in shuffled(
        [(r, g) for r, n in parts for g in r.groups(plan, random, n)], random)[: None if e < whole else int(rest * 1e9)]]
    model.train()
    start, total = time.time(), 0.0
    for step, (rows, chosen) in enumerate(todo):
        progress = step / len(todo)
        factor = progress / 0.1 if progress < 0.1 else max(0.02, 1 - (progress - 0.1) / 0.9)
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * factor
        batch = rows.batch(chosen, plan.amid)
        marks = batch["marks"]
        if plan.act:
            shown = torch.rand(len(chosen)) < plan.act
            marks = marks + 4 * batch["trigger"] * shown[:, None]
        if plan.unmarked:
            for bit in (1, 2):
                gone = torch.rand(len(chosen)) < plan.unmarked
                marks = torch.where(gone[:, None], marks & ~bit, marks)

        def run() -> dict[str, Tensor]:
            with torch.autocast("cpu", torch.bfloat16):
                return {k: v.float() for k, v in model(batch["states"], batch["mask"], marks, batch.get("hints")).items()}

        told = run()
        loss = losses(told, rows, chosen, batch, plan)
        if plan.twice:
            again = run()
            loss = (loss + losses(again, rows, chosen, batch, plan)) / 2
            p, q = told["cell"].log_softmax(-1), again["cell"].log_softmax(-1)
            loss = loss + plan.twice * ((p.exp() * (p - q)).sum(-1) + (q.exp() * (q - p)).sum(-1)).mean() / 2
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        total = 0.98 * total + 0.02 * loss.item()
        if note and step % 100 == 99:
            note(f"  step {step + 1}/{len(todo)} loss {total / (1 - 0.98 ** (step + 1)):.3f} {time.time() - start:.0f}s")
    return model.eval()


def shuffled(items: list, random: np.random.Generator) -> list:
    return [items[i] for i in random.permutation(len(items))]


@torch.no_grad()
def tell(model: Coder, rows: Rows, batch: int = 32, amid: float = 0.0, act: bool = False) -> dict[str, Tensor]:
    """Scores of all rows, in order."""
    order = np.argsort([len(s) for s in rows.states], kind="stable")
    found: dict[str, list] = {}
    for at in range(0, len(order), batch):
        b = rows.batch(order[at : at + batch], amid)
        told = model(b["states"], b["mask"], b["marks"] + 4 * b["trigger"] * int(act), b.get("hints"))
        for name in ("cell", "kind", "status"):
            found.setdefault(name, []).append(told[name])
    back = torch.from_numpy(np.argsort(order, kind="stable"))
    return {name: torch.cat(parts)[back] for name, parts in found.items()}


def measure(gold: list[str], told: list[str], names: list[str]) -> dict[str, float]:
    """F1 by name."""
    f1 = {}
    for n in names:
        right = sum(g == n == t for g, t in zip(gold, told))
        both = sum(g == n for g in gold) + sum(t == n for t in told)
        f1[n] = 2 * right / both if both else 0.0
    return f1


def scores(gold: list[str], told: list[str]) -> dict[str, float]:
    """As coding.mjs has them."""
    f1 = measure(gold, told, sorted(set(gold)))
    quad = lambda xs: [str(labels.QUADS.get(x, 0)) for x in xs]
    q = measure(quad(gold), quad(told), sorted(set(quad(gold))))
    mean = lambda d: sum(d.values()) / len(d)
    return {"macro": mean(f1), "accuracy": float(np.mean([g == t for g, t in zip(gold, told)])), "quad": mean(q),
            "quad_accuracy": float(np.mean([g == t for g, t in zip(quad(gold), quad(told))])), **f1}
