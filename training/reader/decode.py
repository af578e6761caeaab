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


def cue_spans(probabilities: np.ndarray, threshold: float) -> list[tuple[int, int, float]]:
    """Runs that begin where the chance of a beginning passes the threshold, and go on while inside is likelier than not."""
    found = []
    i, n = 0, len(probabilities)
    while i < n:
        begin = probabilities[i, 1]
        if begin >= threshold and (i + 1 >= n or begin >= probabilities[i + 1, 1] or probabilities[i + 1, 2] >= probabilities[i + 1, 1]):
            end = i + 1
            while end < n and probabilities[end, 2] > max(probabilities[end, 0], probabilities[end, 1]):
                end += 1
            found.append((i, end, float(begin)))
            i = end
        else:
            i += 1
    return found


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


def roles(scores: np.ndarray) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Source (at most one run, the surest) and content runs, in positions of `scores`."""
    path = viterbi(scores)
    sources, contents = runs(path, 1), runs(path, 3)
    if len(sources) > 1:
        sure = lambda r: scores[r[0], 1] - scores[r[0], 0]
        sources = [max(sources, key=sure)]
    return sources, contents
