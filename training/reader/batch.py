"""Windows laid side by side as tensors, with what is to be learned of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .units import Units

#: Units on either side of a cue in which its source and content are looked for.
REACH = 80


@dataclass
class Batch:
    ids: Tensor
    mask: Tensor
    features: Tensor  # [batch, pieces, 3]
    first: Tensor  # position of each unit's first piece
    unit_features: Tensor  # [batch, units, 3]
    lengths: Tensor  # units
    # what is to be learned, for the windows that have it
    cue_target: Tensor | None = None  # [batch, units, 3] chances
    known: Tensor | None = None  # [batch, units] where there is a unit
    anywhere: Tensor | None = None  # [batch, units, 2]
    cues: Tensor | None = None  # [cues, 2]
    cue_window: Tensor | None = None
    cue_weight: Tensor | None = None
    places: Tensor | None = None  # [cues, 2] where the roles are looked for
    role_target: Tensor | None = None  # [cues, units, 5] chances


@dataclass
class SoftCue:
    cue: tuple[int, int]
    p: float
    low: int  # the unit that chances begin at
    chances: np.ndarray  # [places, 5]


@dataclass
class Soft:
    """What a teacher says of an article."""

    chances: np.ndarray  # [units, 3]
    cues: list[SoftCue]


def collate(windows: list[tuple]) -> Batch:
    rows = []
    for units, a, b, *_ in windows:
        opening, closing, padding = units.edges
        ids, features, first = [opening], [(0, 0, 0)], []
        for i in range(a, b):
            first.append(len(ids))
            f = tuple(int(v) for v in units.features[i])
            for n, piece in enumerate(units.pieces[i]):
                ids.append(piece)
                features.append(f if n == 0 else (f[0], f[1], 0))
        ids.append(closing)
        features.append((0, 0, 0))
        rows.append((ids, features, first))
    longest, most = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    n = len(rows)
    ids = torch.full((n, longest), padding)
    mask = torch.zeros(n, longest, dtype=torch.long)
    features = torch.zeros(n, longest, 3, dtype=torch.long)
    first = torch.zeros(n, most, dtype=torch.long)
    unit_features = torch.zeros(n, most, 3, dtype=torch.long)
    lengths = torch.tensor([len(r[2]) for r in rows])
    for k, (i, f, at) in enumerate(rows):
        ids[k, : len(i)] = torch.tensor(i)
        mask[k, : len(i)] = 1
        features[k, : len(f)] = torch.tensor(f)
        first[k, : len(at)] = torch.tensor(at, dtype=torch.long)
        units, a, b, *_ = windows[k]
        unit_features[k, : b - a] = torch.from_numpy(units.features[a:b].astype(np.int64))
    batch = Batch(ids, mask, features, first, unit_features, lengths)
    if all(w[3] is not None for w in windows):
        label(batch, windows, most)
    return batch


def place(units: Units, a: int, b: int, cue: int) -> tuple[int, int]:
    """Where in the window [a, b) the source and content of a cue are looked for: its paragraph, REACH units either way.

    A paragraph that ends in a colon goes on in the next, and that as long as its quotation stays open.
    """
    paragraph = units.paragraph[cue]
    low = int(np.searchsorted(units.paragraph, paragraph, "left"))
    high = int(np.searchsorted(units.paragraph, paragraph, "right"))
    if high < len(units) and (units.words[high - 1] == ":" or (cue >= high - 2 and high - low <= 12)):
        high = int(np.searchsorted(units.paragraph, units.paragraph[high], "right"))
        while high < len(units) and high < cue + REACH and units.features[high - 1, 1] == 4:
            high = int(np.searchsorted(units.paragraph, units.paragraph[high], "right"))
    return max(a, low, cue - REACH) - a, min(b, high, cue + REACH) - a


#: How much of what is to be learned a teacher says, where there is one; the annotators say the rest.
TEACHER = 0.5
#: A cue that only the teacher sees is learned from this chance on.
SEEN = 0.2


def label(batch: Batch, windows: list, most: int) -> None:
    """Lays out what is to be learned. A window is (units, first, end, attributions) and, where there is a teacher, its `Soft`."""
    n = len(windows)
    target, known = torch.zeros(n, most, 3), torch.zeros(n, most, dtype=torch.bool)
    anywhere = torch.zeros(n, most, 2)
    cues, which, roles, places, weights = [], [], [], [], []
    for k, (units, a, b, attributions, *rest) in enumerate(windows):
        known[k, : b - a] = True
        tags = torch.zeros(b - a, dtype=torch.long)
        soft = rest[0] if rest else None
        by_cue = {c.cue[0]: c for c in soft.cues if c.cue[0] >= a and c.cue[1] <= b} if soft else {}
        for x in attributions:
            for role, spans in ((0, x.source), (1, x.content)):
                for s, e in spans:
                    anywhere[k, max(s - a, 0) : max(e - a, 0), role] = 1
            s, e = x.cue
            if s < a or e > b:
                continue
            tags[s - a] = 1
            tags[s - a + 1 : e - a] = 2
            if any(p < a or q > b for p, q in [*x.source, *x.content]):
                by_cue.pop(s, None)
                continue
            row = torch.zeros(most, dtype=torch.long)
            for begin, spans in ((3, x.content), (1, x.source)):
                for p, q in spans:
                    row[p - a] = begin
                    row[p - a + 1 : q - a] = begin + 1
            told = torch.nn.functional.one_hot(row, 5).float()
            if s in by_cue:
                mix(told, by_cue.pop(s), a, TEACHER)
            cues.append((s - a, e - a))
            places.append(place(units, a, b, s))
            which.append(k)
            roles.append(told)
            weights.append(1.0)
        target[k, : b - a] = torch.nn.functional.one_hot(tags, 3).float()
        if soft:
            target[k, : b - a] = (1 - TEACHER) * target[k, : b - a] + TEACHER * torch.from_numpy(soft.chances[a:b].astype(np.float32))
        for c in by_cue.values():
            if c.p < SEEN:
                continue
            told = torch.nn.functional.one_hot(torch.zeros(most, dtype=torch.long), 5).float()
            mix(told, c, a, 1.0)
            cues.append((c.cue[0] - a, c.cue[1] - a))
            places.append(place(units, a, b, c.cue[0]))
            which.append(k)
            roles.append(told)
            weights.append(c.p)
    batch.cue_target, batch.known, batch.anywhere = target, known, anywhere
    batch.cues = torch.tensor(cues, dtype=torch.long).reshape(-1, 2)
    batch.places = torch.tensor(places, dtype=torch.long).reshape(-1, 2)
    batch.cue_window = torch.tensor(which, dtype=torch.long)
    batch.cue_weight = torch.tensor(weights)
    batch.role_target = torch.stack(roles) if roles else torch.zeros(0, most, 5)


def mix(told: Tensor, cue: SoftCue, a: int, share: float) -> None:
    """Blends a teacher's role chances for a cue into `told` [units of the window, 5], where both reach."""
    first = max(cue.low - a, 0)
    chances = torch.from_numpy(cue.chances[first - (cue.low - a) :].astype(np.float32))[: len(told) - first]
    told[first : first + len(chances)] = (1 - share) * told[first : first + len(chances)] + share * chances


@dataclass
class Trees:
    """Treebank windows: the windows themselves, and their words sentence by sentence."""

    windows: Batch
    tags: Tensor  # [batch, units, kinds], -100 for no word
    begins: Tensor  # [batch, units] 1 where a sentence begins, -100 for no unit
    words: Tensor  # [sentences, words] place in the flattened units
    word_mask: Tensor
    heads: Tensor  # -100 for no word
    relations: Tensor


def collate_trees(windows: list[tuple[Units, int, int, list]]) -> Trees:
    """windows as (units, first, end, sentences), the sentences lying wholly within."""
    batch = collate([(u, a, b, None) for u, a, b, _ in windows])
    most = batch.first.shape[1]
    kinds = 3 + len(windows[0][3][0].features[0])
    tags = torch.full((len(windows), most, kinds), -100)
    begins = torch.full((len(windows), most), -100)
    rows = []
    for k, (_, a, b, sentences) in enumerate(windows):
        begins[k, : b - a] = 0
        for s in sentences:
            places = [w - a for w in s.words]
            begins[k, places[0]] = 1
            tags[k, places, 0] = torch.tensor(s.tags)
            tags[k, places, 1:-2] = torch.tensor(s.features)
            tags[k, places, -2] = torch.tensor(s.kinds())
            tags[k, places, -1] = torch.tensor(s.names())
            rows.append(([k * most + p for p in places], s))
    longest = max(len(p) for p, _ in rows)
    words = torch.zeros(len(rows), longest, dtype=torch.long)
    heads = torch.full((len(rows), longest), -100)
    relations = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for i, (places, s) in enumerate(rows):
        n = len(places)
        words[i, :n] = torch.tensor(places)
        heads[i, :n] = torch.tensor(s.heads)
        relations[i, :n] = torch.tensor(s.relations)
        mask[i, :n] = True
    return Trees(batch, tags, begins, words, mask, heads, relations)
