"""The heads for words: universal tags and features, dependency trees (biaffine), and where sentences begin."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from . import paths
from .batch import collate_trees
from .ud import FEATURES, KINDS, NAMES, RELATIONS, TAGS, Document, conllu
from .windows import grouped


class Tagger(nn.Module):
    def __init__(self, hidden: int, dropout: float):
        super().__init__()
        # tag, features, kind of the mention it heads, in a name, a sentence begins here
        self.sizes = [len(TAGS), *(len(v) for v in FEATURES.values()), len(KINDS), 1 + 2 * len(NAMES), 2]
        self.out = nn.Sequential(nn.Linear(hidden, hidden), nn.GELU(), nn.Dropout(dropout), nn.Linear(hidden, sum(self.sizes)))

    def forward(self, units: Tensor) -> list[Tensor]:
        return list(self.out(units).split(self.sizes, -1))


class Parser(nn.Module):
    """Deep biaffine attention (Dozat and Manning). Position 0 of a sentence is the root."""

    def __init__(self, hidden: int, dropout: float, arc: int = 256, label: int = 96):
        super().__init__()
        self.root = nn.Parameter(torch.randn(hidden) * 0.02)
        self.sizes = [arc, arc, label, label]
        self.project = nn.Sequential(nn.Linear(hidden, sum(self.sizes)), nn.GELU(), nn.Dropout(0.2 if dropout else 0.0))
        self.arc = nn.Linear(arc, arc)  # its bias is the prior of a head
        self.label = nn.Parameter(torch.zeros(len(RELATIONS), label + 1, label + 1))
        nn.init.normal_(self.label, std=0.02)

    def forward(self, words: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """words [sentences, words, hidden], mask of words → arcs [s, dependents, heads + root] and the label projections."""
        x = torch.cat([self.root.to(words.dtype).expand(len(words), 1, -1), words], 1)
        dependent, head, dependent_label, head_label = self.project(x).split(self.sizes, -1)
        arcs = torch.bmm(self.arc(dependent[:, 1:]), head.transpose(1, 2)).float()
        allowed = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)[:, None]
        itself = torch.eye(words.shape[1], dtype=torch.bool, device=words.device)
        itself = torch.cat([torch.zeros_like(itself[:, :1]), itself], 1)
        arcs = arcs.masked_fill(~allowed | itself, -1e4)
        return arcs, dependent_label[:, 1:], head_label

    def relations(self, dependent: Tensor, head: Tensor) -> Tensor:
        """dependent, head [words, label] → scores [words, relations]."""
        one = lambda x: torch.cat([x, torch.ones_like(x[:, :1])], -1)
        return torch.einsum("ni,rij,nj->nr", one(dependent), self.label.to(dependent.dtype), one(head)).float()


def tree(scores: np.ndarray) -> list[int]:
    """The best tree with one root (Chu, Liu and Edmonds); scores [dependents, heads], head 0 is the root."""
    n = len(scores)
    heads = scores.argmax(1)
    if _is_tree(heads):
        return heads.tolist()
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:, :] = scores
    best, best_score = None, -np.inf
    # the likeliest roots, each alone
    for root in np.argsort(-(scores[:, 0] - np.logaddexp.reduce(scores, 1)))[: min(n, 4)]:
        one = full.copy()
        one[1:, 0] = -np.inf
        one[root + 1, :] = -np.inf
        one[root + 1, 0] = full[root + 1, 0]
        found = _edmonds(one)
        total = sum(full[d, found[d]] for d in range(1, n + 1))
        if total > best_score:
            best, best_score = found, total
    return [int(h) for h in best[1:]]


def _is_tree(heads: np.ndarray) -> bool:
    if (heads == 0).sum() != 1:
        return False
    for i in range(len(heads)):
        seen, at = set(), i + 1
        while at:
            if at in seen:
                return False
            seen.add(at)
            at = int(heads[at - 1])
    return True


def _cycle(heads: np.ndarray) -> list[int]:
    done = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        at, path = start, []
        while at and not done[at]:
            done[at] = -start
            path.append(at)
            at = int(heads[at])
        if at and done[at] == -start:
            return path[path.index(at):]
        for p in path:
            done[p] = 1
    return []


def _edmonds(scores: np.ndarray) -> np.ndarray:
    n = len(scores)
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(n) if i not in cycle]
    inner = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    into, out = {}, {}
    within = sum(scores[c, heads[c]] for c in cycle)
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if a:
                inner[a, b] = scores[i, j]
        if a:
            c = max(cycle, key=lambda c: scores[i, c])
            inner[a, -1], out[a] = scores[i, c], c
        c = max(cycle, key=lambda c: scores[c, i] - scores[c, heads[c]])
        inner[-1, a], into[a] = scores[c, i] - scores[c, heads[c]] + within, c
    found = _edmonds(inner)
    result = heads.copy()
    last = len(rest)
    for a, i in enumerate(rest):
        if a:
            result[i] = out[a] if found[a] == last else rest[found[a]]
    entry = into[int(found[last])]
    result[entry] = rest[int(found[last])]
    return result


def losses(tagger: Tagger, parser: Parser, units: Tensor, batch) -> dict[str, Tensor]:
    """Mean losses of a batch of treebank windows (see `batch.Trees`)."""
    told = tagger(units)
    tags = batch.tags
    found = {"tag": F.cross_entropy(told[0].float().flatten(0, 1), tags[..., 0].flatten(), ignore_index=-100)}
    found["feature"] = sum(
        F.cross_entropy(t.float().flatten(0, 1), tags[..., i + 1].flatten(), ignore_index=-100) for i, t in enumerate(told[1 : 1 + len(FEATURES)]))
    for name, i in (("kind", -3), ("name", -2)):
        labels = tags[..., i + 1]
        if (labels >= 0).any():
            found[name] = F.cross_entropy(told[i].float().flatten(0, 1), labels.flatten(), ignore_index=-100)
    found["sentence"] = F.cross_entropy(told[-1].float().flatten(0, 1), batch.begins.flatten(), ignore_index=-100)
    words = units.flatten(0, 1)[batch.words]
    arcs, dependent, head = parser(words, batch.word_mask)
    found["arc"] = F.cross_entropy(arcs.flatten(0, 1), batch.heads.flatten(), ignore_index=-100)
    gold = batch.heads.clamp(min=0)
    head = torch.gather(head, 1, gold[..., None].expand(-1, -1, head.shape[-1]))
    labels = parser.relations(dependent[batch.word_mask], head[batch.word_mask])
    found["relation"] = F.cross_entropy(labels, batch.relations[batch.word_mask])
    return found


def batches(documents: list[Document], budget: int, size: int, random: np.random.Generator) -> list[list[tuple]]:
    """Windows of consecutive sentences, cut elsewhere each time, in random order."""
    windows = []
    for document in documents:
        room = int(random.integers(budget // 4, budget - 1))
        first, end, used, inside = None, 0, 0, []
        for (a, b), sentence in zip(document.spans(), document.sentences):
            n = sum(len(p) for p in document.units.pieces[a:b])
            if n > 480:
                continue  # a list or a table run together
            if first is not None and (used + n > room or a != end):
                windows.append((document.units, first, end, inside))
                first, room = None, budget - 2
            if first is None:
                first, used, inside = a, 0, []
            end, used = b, used + n
            inside = [*inside, sentence]
        if first is not None:
            windows.append((document.units, first, end, inside))
    return grouped(windows, size, random)


@torch.no_grad()
def told_of(model, document: Document, budget: int = 256):
    """What the reader says of each sentence of a document, in order: (sentence, as told, begins told, begins right)."""
    model.eval()
    windows: list[tuple] = []
    for (a, b), sentence in zip(document.spans(), document.sentences):
        n = sum(len(p) for p in document.units.pieces[a:b])
        if windows and windows[-1][4] + n <= budget and windows[-1][2] == a:
            _, first, _, inside, used = windows[-1]
            windows[-1] = (document.units, first, b, [*inside, sentence], used + n)
        else:
            windows.append((document.units, a, min(b, a + 500), [sentence], n))
    for window in windows:
        batch = collate_trees([window[:4]])
        w = batch.windows
        units = model.encode(w.ids, w.features, w.mask, w.first)
        told = torch.stack([t.argmax(-1).flatten() for t in model.tagger(units)], -1)
        words = units.flatten(0, 1)[batch.words]
        arcs, dependent, head = model.parser(words, batch.word_mask)
        scores = arcs.log_softmax(-1).numpy()
        heads = torch.zeros_like(batch.words)
        for i, sentence in enumerate(window[3]):
            n = len(sentence.words)
            heads[i, :n] = torch.tensor(tree(scores[i, :n, : n + 1]))
        chosen = torch.gather(head, 1, heads[..., None].expand(-1, -1, head.shape[-1]))
        mask = batch.word_mask
        relations = torch.zeros_like(heads)
        relations[mask] = model.parser.relations(dependent[mask], chosen[mask]).argmax(-1)
        relations[(heads == 0) & mask] = RELATIONS.index("root")
        begins = told[: len(batch.begins[0]), -1].tolist(), batch.begins[0].tolist()
        for i, sentence in enumerate(window[3]):
            n = len(sentence.words)
            here = told[batch.words[i, :n]].tolist()
            yield sentence, Told([t[0] for t in here], [t[1 : 1 + len(FEATURES)] for t in here], [t[-3] for t in here],
                                 [t[-2] for t in here], heads[i, :n].tolist(), relations[i, :n].tolist()), begins if i == 0 else ([], [])


@dataclass
class Told:
    tags: list[int]
    features: list[list[int]]
    kinds: list[int]
    names: list[int]
    heads: list[int]
    relations: list[int]


def parse(model, documents: list[Document]) -> tuple[str, dict[str, float]]:
    """The documents as CoNLL-U, in their order, and how well features, sentence beginnings, mentions and names are told."""
    out, right, total, begins = [], 0, 0, [0, 0, 0]
    names, mentions = [0, 0, 0], [0, 0, 0]  # right, told, gold
    for document in documents:
        for sentence, told, (mine, theirs) in told_of(model, document):
            out.append(conllu(sentence, told.tags, told.heads, told.relations))
            right += sum(a == b for a, b in zip(told.features, sentence.features))
            total += len(sentence.words)
            tally(begins, {i for i, b in enumerate(mine) if b == 1}, {i for i, b in enumerate(theirs) if b == 1})
            if sentence.mentions is not None:
                numbered = lambda labels: {(j, k) for j, k in enumerate(labels) if k}
                tally(mentions, numbered(told.kinds), numbered(sentence.kinds()))
                tally(names, spans(told.names), spans(sentence.names()))
    f1 = lambda counts: 2 * counts[0] / max(1, counts[1] + counts[2])
    more = {"features": right / total, "sentences": f1(begins)}
    return "".join(out), more | ({"mentions": f1(mentions), "names": f1(names)} if mentions[2] else {})


def tally(counts: list[int], told: set, gold: set) -> None:
    for i, n in enumerate((len(told & gold), len(told), len(gold))):
        counts[i] += n


def spans(labels: list[int]) -> set[tuple[int, int, int]]:
    """Names as (first, end, kind) from begin (odd) and inside (even) labels; an inside without its begin opens one."""
    found, start = set(), -1
    for i, label in enumerate([*labels, 0]):
        if start >= 0 and (label != labels[start] + labels[start] % 2 or label == 0):
            found.add((start, i, (labels[start] - 1) // 2))
            start = -1
        if label and start < 0:
            start = i
    return found


def measure(model, documents: list[Document], gold: Path, folder: Path) -> dict[str, float]:
    text, more = parse(model, documents)
    file = folder / (gold.name.split(".")[0] + ".predictions.conllu")
    file.write_text(text, encoding="utf8")
    run = subprocess.run(["node", str(paths.SCORERS / "dependencies.mjs"), "--gold", str(gold), "--predictions", str(file)],
                         capture_output=True, text=True, check=True)
    pairs = dict(p.split("=") for p in run.stdout.strip().splitlines()[-1].split())
    return {**{k: float(pairs[k]) for k in ("upos", "uas", "las")}, **{k: round(v, 4) for k, v in more.items()}}
