"""Windows: stretches of whole paragraphs that fit the encoder. A longer paragraph is cut at the budget."""

from __future__ import annotations

import numpy as np

from .units import Units


def blocks(units: Units, budget: int) -> list[tuple[int, int, int]]:
    """Paragraphs (or pieces of too long ones) as (first unit, end unit, word pieces)."""
    sizes = [len(p) for p in units.pieces]
    found = []
    start, size = 0, 0
    for i, n in enumerate(sizes):
        if i > start and (units.paragraph[i] != units.paragraph[i - 1] or size + n > budget):
            found.append((start, i, size))
            start, size = i, 0
        size += n
    if len(sizes) > start:
        found.append((start, len(sizes), size))
    return found


def tiled(units: Units, budget: int, random: np.random.Generator) -> list[tuple[int, int]]:
    """Windows side by side, for training; the first one shorter at random so that the borders move between epochs."""
    limit = budget - 2
    found = []
    room = int(random.integers(limit // 3, limit + 1))
    start, size, end = None, 0, 0
    for first, last, n in blocks(units, limit):
        if start is not None and size + n > room:
            found.append((start, end))
            start, room = None, limit
        if start is None:
            start, size = first, 0
        size += n
        end = last
    if start is not None:
        found.append((start, end))
    return found


def overlapping(units: Units, budget: int) -> list[tuple[int, int]]:
    """Windows for reading: each starts about half a window after the one before."""
    limit = budget - 2
    parts = blocks(units, limit // 2)
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(parts):
        size, j = 0, i
        while j < len(parts) and size + parts[j][2] <= limit:
            size += parts[j][2]
            j += 1
        found.append((parts[i][0], parts[j - 1][1]))
        if j == len(parts):
            break
        half, k = 0, j
        while k > i + 1 and half + parts[k - 1][2] <= limit // 3:
            half += parts[k - 1][2]
            k -= 1
        i = k
    return found


def grouped(windows: list[tuple], size: int, random: np.random.Generator) -> list[list[tuple]]:
    """Windows (units, first, end, …) as batches of about `size` word pieces, padding counted, in random order."""
    random.shuffle(windows)
    lengths = [sum(len(p) for p in w[0].pieces[w[1] : w[2]]) + 2 for w in windows]
    # like lengths together within stretches, so that little is padding
    order = []
    stretch = 64
    for i in range(0, len(windows), stretch):
        order += sorted(range(i, min(i + stretch, len(windows))), key=lambda k: lengths[k])
    groups, group = [], []
    for k in order:
        if group and (len(group) + 1) * max(lengths[k], max(lengths[j] for j in group)) > size:
            groups.append(group)
            group = []
        group.append(k)
    groups.append(group)
    random.shuffle(groups)
    return [[windows[k] for k in g] for g in groups]
