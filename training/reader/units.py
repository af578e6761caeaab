"""Units: the words and punctuation marks the reader labels, their word pieces and what casing and quotation marks tell.

A unit is a run of letters, digits and combining marks, one Han character, or any other single visible character.
Offsets are UTF-16 code units of the text, half-open. `src/english` must cut the same way.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
import regex

UNIT = regex.compile(r"\p{Han}|[\p{L}\p{N}\p{M}--\p{Han}]+|[^\s\p{C}]", regex.V1)
OPENING = "“«„‘"
CLOSING = "”»’"
#: lower, Capital, ALL CAPS, one capital letter, mIxed, digits, letters with digits, mark
SHAPES = 8
#: outside, inside, opening mark, closing mark, inside a quotation that its paragraph never closes
QUOTES = 5
#: inside a paragraph, first unit of a paragraph, first unit after a space, first of a line that is no paragraph
PLACES = 4
FEATURES = (SHAPES, QUOTES, PLACES)


def shape(word: str) -> int:
    if word.isdigit():
        return 5
    if not word[0].isalnum():
        return 7
    if any(c.isdigit() for c in word):
        return 6
    if word.islower() or not any(c.isupper() for c in word):
        return 0
    if word.isupper():
        return 3 if len(word) == 1 else 2
    if word[0].isupper() and not any(c.isupper() for c in word[1:]):
        return 1
    return 4


@dataclass
class Units:
    """A text cut up: parallel lists, one entry a unit."""

    text: str
    start: np.ndarray  # UTF-16
    end: np.ndarray
    features: np.ndarray  # [units, 3]
    paragraph: np.ndarray  # number of the paragraph
    words: list[str]
    points: list[int]  # start in code points
    pieces: list[tuple[int, ...]] = field(default_factory=list)
    edges: tuple[int, int, int] = (101, 102, 0)  # the pieces that open, close and fill up a window

    def __len__(self) -> int:
        return len(self.start)

    def spaced(self) -> list[bool]:
        """Whether white space (or nothing) comes before each."""
        return [bool(p) for p in self.features[:, 2]]

    def covering(self, spans: list[list[int]]) -> list[tuple[int, int]]:
        """Half-open unit ranges of the spans; spans without a unit are left out."""
        ranges = []
        for start, end in spans:
            first = int(np.searchsorted(self.end, start, side="right"))
            last = int(np.searchsorted(self.start, end, side="left"))
            if first < last:
                ranges.append((first, last))
        return ranges


def quote_states(words: list[str], before: list[bool], paragraph: np.ndarray) -> np.ndarray:
    """Which units lie within quotation marks; a paragraph starts outside. `before` tells whether white space precedes."""
    states = np.zeros(len(words), dtype=np.int8)
    open_at = -1
    for i, word in enumerate(words):
        fresh = i == 0 or paragraph[i] != paragraph[i - 1]
        if fresh:
            if open_at >= 0:
                states[open_at + 1 : i] = 4
            open_at = -1
        if word == '"' or word in "“”«»„":
            opens = word in OPENING if word != '"' else open_at < 0
            if opens and open_at < 0:
                open_at = i
                states[i] = 2
            elif open_at >= 0 and not opens:
                states[open_at + 1 : i] = 1
                states[i] = 3
                open_at = -1
            else:
                states[i] = 3 if not opens else 2
    if open_at >= 0:
        states[open_at + 1 :] = 4
    return states


def pieces_of(text: str, breaks: list[int]):
    """The units as (start, end) in code points; `breaks` are places where a word ends inside a run of letters."""
    at = 0
    for match in UNIT.finditer(text):
        start, end = match.span()
        while at < len(breaks) and breaks[at] <= start:
            at += 1
        while at < len(breaks) and breaks[at] < end:
            # "don't" keeps its "don": the mark after it stands for "n't"
            if not (text[breaks[at] : end] in ("n", "N") and text[end : end + 1] in ("'", "’")):
                yield start, breaks[at]
                start = breaks[at]
            at += 1
        yield start, end


def cut(text: str, breaks: list[int] | None = None) -> Units:
    starts, ends, words, spaced, places, paragraphs = [], [], [], [], [], []
    paragraph = 0
    last = 0
    for first, end in pieces_of(text, breaks or []):
        gap = text[last:first]
        lines = gap.count("\n")
        place = 0
        if not starts or lines >= 2:
            place, paragraph = 1, paragraph + (1 if starts else 0)
        elif lines == 1:
            place = 3
        elif gap:
            place = 2
        starts.append(first)
        ends.append(end)
        words.append(text[first:end])
        places.append(place)
        spaced.append(place > 0)
        paragraphs.append(paragraph)
        last = end
    paragraph_of = np.array(paragraphs, dtype=np.int32)
    features = np.zeros((len(words), 3), dtype=np.int8)
    if words:
        features[:, 0] = [shape(w) for w in words]
        features[:, 1] = quote_states(words, spaced, paragraph_of)
        features[:, 2] = places
    start, end = np.array(starts, dtype=np.int64), np.array(ends, dtype=np.int64)
    if any(ord(c) > 0xFFFF for c in text):
        utf16 = np.concatenate([[0], np.cumsum([1 + (ord(c) > 0xFFFF) for c in text])])
        start, end = utf16[start], utf16[end]
    return Units(text, start, end, features, paragraph_of, words, starts)


class Vocabulary:
    """Greedy word pieces of BERT's uncased vocabulary, one unit at a time."""

    def __init__(self, path: Path):
        self.ids = {line.rstrip("\n"): i for i, line in enumerate(path.open(encoding="utf8"))}
        bert = "[CLS]" in self.ids
        self.unknown, self.first, self.last, self.padding = (
            self.ids[t] for t in (("[UNK]", "[CLS]", "[SEP]", "[PAD]") if bert else ("<unk>", "<s>", "</s>", "<pad>")))
        self.pieces = lru_cache(maxsize=200_000)(self._pieces)

    def _pieces(self, word: str, _spaced: bool) -> tuple[int, ...]:
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > 100:
            return (self.unknown,)
        found, start = [], 0
        while start < len(plain):
            for end in range(len(plain), start, -1):
                piece = ("##" if start else "") + plain[start:end]
                if piece in self.ids:
                    found.append(self.ids[piece])
                    start = end
                    break
            else:
                return (self.unknown,)
        return tuple(found[:12])

    def encode(self, text: str, breaks: list[int] | None = None) -> Units:
        units = cut(text, breaks)
        units.pieces = [self.pieces(w, s) for w, s in zip(units.words, units.spaced())]
        units.edges = (self.first, self.last, self.padding)
        return units


class Unigram(Vocabulary):
    """Pieces of a cased SentencePiece unigram vocabulary: the likeliest way to cut a unit, "▁" before it where white space is."""

    def __init__(self, pieces: list[str], scores, special: tuple[int, int, int, int] = (0, 1, 2, 3)):
        self.ids = {p: i for i, p in enumerate(pieces) if i not in special}
        self.scores = [float(s) for s in scores]
        self.first, self.last, self.padding, self.unknown = special
        self.least = min(self.scores) - 10
        self.pieces = lru_cache(maxsize=200_000)(self._pieces)

    @staticmethod
    def read(path: Path) -> "Unigram":
        rows = [line.rstrip("\n").split("\t") for line in path.open(encoding="utf8")]
        return Unigram([r[0] for r in rows], [float(r[1]) for r in rows])

    def _pieces(self, word: str, spaced: bool) -> tuple[int, ...]:
        text = ("▁" if spaced else "") + unicodedata.normalize("NFKC", word)
        n = len(text)
        best: list[tuple[float, int, int]] = [(0.0, 0, -1)] + [(-1e30, 0, -1)] * n
        for i in range(n):
            for end in range(i + 1, min(n, i + 16) + 1):
                piece = self.ids.get(text[i:end])
                if piece is None:
                    if end > i + 1:
                        continue
                    score, piece = best[i][0] + self.least, self.unknown
                else:
                    score = best[i][0] + self.scores[piece]
                if score > best[end][0]:
                    best[end] = (score, i, piece)
        found, at = [], n
        while at:
            found.append(best[at][2])
            at = best[at][1]
        return tuple(found[::-1][:12])


def vocabulary(folder: Path) -> Vocabulary:
    """The word pieces of a pretrained encoder's folder."""
    return Unigram.read(folder / "pieces.tsv") if (folder / "pieces.tsv").exists() else Vocabulary(folder / "vocab.txt")
