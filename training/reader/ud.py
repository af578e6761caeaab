"""Universal Dependencies documents: sentences of words that point at units of the running text."""

from __future__ import annotations

import bisect
import gzip
import re
from dataclasses import dataclass
from pathlib import Path

from .units import Units, Vocabulary

#: Opening, whole and closing brackets of `Entity=`.
ENTITY = re.compile(r"\(([^()]+)(?=\(|$)|\(([^()]+)\)|([^()]+)\)")
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


#: What a mention may be; a word that heads no mention is "".
KINDS = ["", "person", "place", "organization", "event", "time", "object", "abstract", "substance", "animal", "plant"]
#: Kinds of name, as begin and inside; 0 is outside.
NAMES = ["person", "place", "organization", "event", "time", "other"]


@dataclass
class Mention:
    first: int  # words of the sentence, half-open
    end: int
    head: int
    kind: int
    actor: str  # the same for mentions of the same, within the document


@dataclass
class Sentence:
    words: list[int]  # the unit of each word
    forms: list[str]
    tags: list[int]
    features: list[list[int]]
    heads: list[int]  # 0 is the root, else 1-based
    relations: list[int]
    mentions: list[Mention] | None = None  # None where the treebank has none
    told: tuple[list[int], list[int]] | None = None  # kinds and names that a teacher gave

    def kinds(self) -> list[int]:
        """For each word the kind of the mention it heads; -100 where nothing is known."""
        if self.told:
            return self.told[0]
        if self.mentions is None:
            return [-100] * len(self.words)
        found = [0] * len(self.words)
        for m in sorted(self.mentions, key=lambda m: m.first - m.end):
            found[m.head] = m.kind
        return found

    def names(self) -> list[int]:
        """For each word whether it is in a name of which kind: 0, or 1 + 2·kind (+ 1 inside)."""
        if self.told:
            return self.told[1]
        if self.mentions is None:
            return [-100] * len(self.words)
        found = [0] * len(self.words)
        for m in sorted(self.mentions, key=lambda m: m.first - m.end):  # the longest first, inner names over them
            first, end = self._name(m)
            if first == end:
                continue
            kind = KINDS[m.kind]
            label = 1 + 2 * NAMES.index(kind if kind in NAMES else "other")
            if any(found[first:end]) and kind not in ("person", "place", "organization"):
                continue
            found[first:end] = [label] + [label + 1] * (end - first - 1)
            if end < len(found) and found[end] and found[end] % 2 == 0:
                found[end] -= 1
        return found

    def _name(self, m: Mention) -> tuple[int, int]:
        proper = TAGS.index("PROPN")
        if self.tags[m.head] != proper:
            return m.head, m.head
        # "United" of "United States" is an adjective to the treebanks
        part = lambda i: self.tags[i] == proper or (i > 0 and self.forms[i][0].isupper() and TAGS[self.tags[i]] in ("ADJ", "NOUN", "VERB"))
        first = last = m.head
        joins = {"-", ".", "'"} | ({"of", "for", "and", "&", "the"} if KINDS[m.kind] in ("organization", "event") else set())
        nouns = (TAGS.index("NUM"),)
        while first > m.first:
            step = next((k for k in (1, 2, 3) if first - k >= m.first and part(first - k)
                         and all(self.forms[j].lower() in joins for j in range(first - k + 1, first))), 0)
            if not step:
                break
            first -= step
        while last + 1 < m.end:
            step = next((k for k in (1, 2, 3) if last + k < m.end and (part(last + k) or self.tags[last + k] in nouns)
                         and all(self.forms[j].lower() in joins for j in range(last + 1, last + k))), 0)
            if not step:
                break
            last += step
        return first, last + 1


def _mentions(rows: list[list[str]]) -> list[Mention] | None:
    """The mentions of a sentence from the last column's `Entity=`; those that cross sentences are left out."""
    heads = [int(r[6]) - 1 for r in rows]
    found, waiting = [], {}

    def close(actor: str, end: int) -> None:
        if waiting.get(actor):
            first, kind = waiting[actor].pop()
            inside = [i for i in range(first, end) if not first <= heads[i] < end]
            found.append(Mention(first, end, inside[0] if inside else first, kind, actor))

    for i, r in enumerate(rows):
        value = next((v[7:] for v in r[9].split("|") if v.startswith("Entity=")), "")
        for opening, single, closing in ENTITY.findall(value):
            fields = (opening or single).split("-")
            if opening or single:
                kind = KINDS.index(fields[1]) if len(fields) > 1 and fields[1] in KINDS else 7
                waiting.setdefault(fields[0], []).append((i, kind))
                if single:
                    close(fields[0], i + 1)
            else:
                close(closing.split("-")[0], i + 1)
    return found

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
    annotated = any("Entity=" in r[9] for s in laid for _, r in s)
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
            [int(r[6]) for r in rows], [_relation(r[7]) for r in rows], _mentions(rows) if annotated else None))
    return Document(name, units, sentences)


def load(path: Path, vocabulary: Vocabulary) -> list[Document]:
    return [_document(name, raw, vocabulary) for name, raw in _raw(path) if raw]


def conllu(sentence: Sentence, tags, heads, relations) -> str:
    rows = []
    for i, form in enumerate(sentence.forms):
        rows.append(f"{i + 1}\t{form}\t_\t{TAGS[tags[i]]}\t_\t_\t{heads[i]}\t{RELATIONS[relations[i]]}\t_\t_")
    return "\n".join(rows) + "\n\n"
