"""Universal Dependencies documents: sentences of words that point at units of the running text."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

from .units import Units, Vocabulary

TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
#: The features told, each with its values; the first, nothing, stands for any other too.
FEATURES = {
    "Number": ["", "Sing", "Plur", "Ptan"],
    "Person": ["", "1", "2", "3"],
    "Tense": ["", "Pres", "Past"],
    "VerbForm": ["", "Fin", "Inf", "Part", "Ger"],
    "Mood": ["", "Ind", "Imp", "Sub"],
    "Voice": ["", "Pass"],
    "Case": ["", "Nom", "Acc", "Gen"],
    "Gender": ["", "Masc", "Fem", "Neut"],
    "Degree": ["", "Pos", "Cmp", "Sup"],
    "Definite": ["", "Def", "Ind"],
    "PronType": ["", "Prs", "Art", "Dem", "Rel", "Ind", "Int", "Tot", "Neg", "Emp", "Rcp"],
    "Poss": ["", "Yes"],
    "Reflex": ["", "Yes"],
    "Polarity": ["", "Neg", "Pos"],
    "NumType": ["", "Card", "Ord", "Frac", "Mult"],
}
RELATIONS = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop "
    "csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc "
    "nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct "
    "reparandum root vocative xcomp"
).split()


@dataclass
class Sentence:
    words: list[int]  # the unit of each word
    forms: list[str]
    tags: list[int]
    features: list[list[int]]
    heads: list[int]  # 0 is the root, else 1-based
    relations: list[int]


@dataclass
class Document:
    id: str
    units: Units
    sentences: list[Sentence]

    def spans(self) -> list[tuple[int, int]]:
        """The units of each sentence; what lies between belongs to the one before."""
        firsts = [s.words[0] for s in self.sentences]
        return list(zip(firsts, [*firsts[1:], len(self.units)]))


def _raw(path: Path):
    """Documents as [(id, [(new paragraph, [line fields])])]."""
    documents, rows, paragraph, name = [], [], False, path.name
    for line in [*gzip.open(path, "rt", encoding="utf8"), "\n"]:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            name = line.split("=", 1)[-1].strip()
            documents.append((name, []))
        elif line.startswith("# newpar"):
            paragraph = True
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            if not documents:
                documents.append((name, []))
            documents[-1][1].append((paragraph, rows))
            rows, paragraph = [], False
    return documents


def _relation(name: str) -> int:
    return RELATIONS.index(name if name in RELATIONS else name.split(":")[0] if name.split(":")[0] in RELATIONS else "dep")


def _document(name: str, raw, vocabulary: Vocabulary) -> Document:
    text = ""
    laid = []  # per sentence: [(start, fields)]
    for paragraph, rows in raw:
        if text:
            text = text.rstrip(" ") + ("\n\n" if paragraph else " ")
        placed, until = [], 0
        at = 0
        for r in rows:
            spaced = "SpaceAfter=No" not in r[9]
            if "-" in r[0]:
                until = int(r[0].split("-")[1])
                at = len(text)
                text += r[1] + (" " if spaced else "")
                surface, cursor = r[1], 0
            elif "." in r[0]:
                continue
            elif int(r[0]) <= until:
                place = surface.find(r[1], cursor)
                if place < 0:
                    place = min(cursor, len(surface) - 1)
                placed.append((at + place, r))
                cursor = place + len(r[1])
            else:
                placed.append((len(text), r))
                text += r[1] + (" " if spaced else "")
        laid.append(placed)
    starts = [p for s in laid for p, _ in s]
    units = vocabulary.encode(text, breaks=starts)
    sentences = []
    import bisect

    # code points here, UTF-16 there: units keep both only while the text has no astral characters
    points = units.points
    for placed in laid:
        words = []
        for start, r in placed:
            i = bisect.bisect_left(points, start)
            end = start + len(r[1])
            if i == len(points) or points[i] >= end:
                i -= 1
            words.append(i)
        rows = [r for _, r in placed]
        values = [dict(f.split("=", 1) for f in r[5].split("|")) if r[5] != "_" else {} for r in rows]
        sentences.append(Sentence(
            words, [r[1] for r in rows], [TAGS.index(r[3]) if r[3] in TAGS else 16 for r in rows],
            [[vs.index(v.get(k, "")) if v.get(k, "") in vs else 0 for k, vs in FEATURES.items()] for v in values],
            [int(r[6]) for r in rows], [_relation(r[7]) for r in rows]))
    return Document(name, units, sentences)


def load(path: Path, vocabulary: Vocabulary) -> list[Document]:
    return [_document(name, raw, vocabulary) for name, raw in _raw(path) if raw]


def conllu(sentence: Sentence, tags, heads, relations) -> str:
    rows = []
    for i, form in enumerate(sentence.forms):
        rows.append(f"{i + 1}\t{form}\t_\t{TAGS[tags[i]]}\t_\t_\t{heads[i]}\t{RELATIONS[relations[i]]}\t_\t_")
    return "\n".join(rows) + "\n\n"
