"""From the heads' numbers to attributions: cues as tagged runs, roles by Viterbi under the rules of the annotation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Which role tag may follow which: inside only after its own begin or inside.
ALLOWED = np.zeros((5, 5), dtype=bool)
for _b in range(5):
    for _a in range(5):
        ALLOWED[_a, _b] = _b not in (2, 4) or _a in (_b - 1, _b)
IMPOSSIBLE = -1e4


@dataclass
class Found:
    cue: tuple[int, int]
    source: list[tuple[int, int]]
    content: list[tuple[int, int]]
    confidence: float


def cue_spans(probabilities: np.ndarray, floor: float) -> list[tuple[int, int, float]]:
    """The likeliest runs when a beginning counts as if `floor` were an even chance, each with the chance that it is in a cue.

    Where a cue begins is often less sure than that there is one: "has | said". So its chance is that of its surest unit.
    """
    n = len(probabilities)
    if not n:
        return []
    scores = np.log(np.maximum(probabilities, 1e-6))
    bonus = np.log((1 - floor) / floor)
    # a path over outside, begin, inside, where inside follows begin or inside; the bonus is for leaving the outside
    best, back = np.array([scores[0, 0], scores[0, 1] + bonus, IMPOSSIBLE]), np.zeros((n, 3), dtype=np.int64)
    for i in range(1, n):
        before = int(best.argmax())
        inner = 1 if best[1] > best[2] else 2
        fresh = 0 if best[0] + bonus >= best[inner] else inner
        back[i] = before, fresh, inner
        best = np.array([best[before], best[fresh] + bonus * (fresh == 0), best[inner]]) + scores[i]
    tags = np.zeros(n, dtype=np.int64)
    tags[-1] = best.argmax()
    for i in range(n - 1, 0, -1):
        tags[i - 1] = back[i, tags[i]]
    return [(a, b, float((1 - probabilities[a:b, 0]).max())) for a, b in runs(tags, 1)]


def viterbi(scores: np.ndarray) -> np.ndarray:
    """The best allowed path of role tags; scores are log probabilities [units, 5]."""
    n = len(scores)
    best = np.where([True, True, False, True, False], scores[0], IMPOSSIBLE)
    back = np.zeros((n, 5), dtype=np.int64)
    step = np.where(ALLOWED, 0.0, IMPOSSIBLE)
    for i in range(1, n):
        total = best[:, None] + step
        back[i] = total.argmax(0)
        best = total.max(0) + scores[i]
    path = np.zeros(n, dtype=np.int64)
    path[-1] = best.argmax()
    for i in range(n - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    return path


def runs(path: np.ndarray, begin: int) -> list[tuple[int, int]]:
    found, start = [], -1
    for i, tag in enumerate([*path, 0]):
        if start >= 0 and tag != begin + 1:
            found.append((start, i))
            start = -1
        if tag == begin:
            start = i
    return found


@dataclass
class Rules:
    """What the decoder goes by; tuned on PolNeAR dev."""

    cue: float = 0.5  # the chance of a beginning from which a run is a cue
    source: float = 0.5  # the chance that some source begins from which one is given
    no_source: float = 0.0  # and below which none is
    quote: int = 100  # see `to_quotes`
    apart: bool = True  # no two statements share a piece of content
    both: float = 0.0  # the chance of the cue times that of the likeliest beginning of a content, to the power of `weight`
    weight: float = 1.0
    mask: bool = False
    content: bool = False
    shortest: int = 2


def stretch(scores: np.ndarray, first: int, inside: int) -> int:
    """The end of a run from `first` on: where the odds for going on, added up, are best."""
    chances = np.clip(np.exp(scores[first + 1 :, inside]), 1e-4, 1 - 1e-4)
    odds = np.concatenate([[0.0], np.cumsum(np.log(chances / (1 - chances)))])
    return first + 1 + int(odds.argmax())


def roles(scores: np.ndarray, cue: tuple[int, int], rules: Rules) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Source (one run or none) and content runs (one at least), in positions of `scores`; the cue belongs to neither."""
    if rules.mask:
        scores = scores.copy()
        scores[cue[0] : cue[1], 1:] = IMPOSSIBLE
    path = viterbi(scores)
    sources, contents = runs(path, 1), runs(path, 3)
    begins = np.exp(scores[:, 1])
    if len(sources) > 1:
        sources = [max(sources, key=lambda r: begins[r[0]])]
    # several beginnings may share what is surely one source, so what counts is their sum
    if not sources and begins.sum() >= rules.source:
        first = int(begins.argmax())
        sources = [(first, stretch(scores, first, 2))]
        contents = [c for c in contents if c[1] <= sources[0][0] or c[0] >= sources[0][1]] or contents
    if sources and begins.sum() < rules.no_source:
        sources = []
    if not contents and rules.content:
        first = int(scores[:, 3].argmax())
        contents = [(first, stretch(scores, first, 4))]
    if rules.shortest:
        kept = [c for c in contents if c[1] - c[0] >= rules.shortest]
        contents = kept or contents
    return sources, contents


def to_quotes(content: list[tuple[int, int]], others: list[tuple[int, int]], quotes: np.ndarray, reach: int) -> list[tuple[int, int]]:
    """Content that ends within a quotation, up to `reach` units from its mark, taken to the mark; never into source or cue.

    `quotes` are the units' quotation states: 1 inside, 2 opening mark, 3 closing mark.
    """
    taken = {i for a, b in others for i in range(a, b)}
    found = []
    for a, b in content:
        if quotes[a] == 1:
            first = a
            while first > 0 and quotes[first] == 1 and first - 1 not in taken and a - first <= reach:
                first -= 1
            if quotes[first] == 2:
                a = first
        if quotes[b - 1] in (1, 2):
            last = b - 1
            while last + 1 < len(quotes) and quotes[last] != 3 and last + 1 not in taken and last - b < reach:
                last += 1
            if quotes[last] == 3:
                b = last + 1
        if found and a < found[-1][1]:
            found[-1] = (found[-1][0], max(b, found[-1][1]))
        else:
            found.append((a, b))
    return found


def apart(found: list[Found], sureness: list[list[float]]) -> list[Found]:
    """Of content runs of two statements that overlap, the surer stays; a statement always keeps its surest."""
    kept = []
    for i, f in enumerate(found):
        best = max(range(len(f.content)), key=lambda k: sureness[i][k])
        runs_kept = []
        for k, (a, b) in enumerate(f.content):
            rivals = [sureness[j][m] for j, g in enumerate(found) if j != i for m, (c, d) in enumerate(g.content) if a < d and c < b]
            if k == best or not any(r > sureness[i][k] for r in rivals):
                runs_kept.append((a, b))
        kept.append(Found(f.cue, f.source, runs_kept, f.confidence))
    return kept
