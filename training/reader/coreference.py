"""Whom pronouns and nouns mean: a small scorer of (candidate, anaphor) over the frozen unit vectors of a trained reader.

    python -m reader.coreference --checkpoint FILE --base FOLDER --out FOLDER

Keeps the vectors of GUM's documents in OUT, trains, prints scores on GUM dev and writes OUT/coreference.onnx:
candidate, anaphor [n, hidden] (the units that head them; zeros for "nobody"), features [n, FEATURES] → scores [n].
`src/english/actors` must compute the same features (see `features`).
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from . import own, paths, ud
from .batch import collate
from .model import restore
from .syntax import told_of
from .ud import KINDS, RELATIONS, TAGS, Document
from .units import Units, vocabulary
from .windows import overlapping

#: Third person pronouns: which sort, and whether they possess or reflect.
PRONOUNS = {
    **dict.fromkeys("he him his himself".split(), "m"), **dict.fromkeys("she her hers herself".split(), "f"),
    **dict.fromkeys("it its itself".split(), "it"), **dict.fromkeys("they them their theirs themselves themself".split(), "they"),
}
OTHERS = set("i me my mine myself we us our ours ourselves you your yours yourself yourselves who whom whose which that what this these those there one".split())
DEFINITE = set("the this that these those both".split())
MEN, WOMEN = set("man boy gunman gentleman father son brother husband king prince uncle mr mister chairman spokesman sir".split()), set(
    "woman girl lady mother daughter sister wife queen princess aunt mrs ms miss chairwoman spokeswoman madam".split())
#: Which of the features says it.
KIND_OF_PRONOUN = list(ud.FEATURES).index("PronType")
#: What begins the entity of a mention of which nobody says whether it has another.
ALONE = "alone "
#: How many mentions back a candidate may lie.
BACK = 60


@dataclass
class Mention:
    """A mention in its document; numbers of units are half-open."""

    head: int
    first: int
    end: int
    sentence: int
    words: tuple[int, int]  # of the sentence
    form: int  # 0 pronoun, 1 name, 2 nominal
    kind: int  # 0 person, 1 place, 2 organization, 3 other
    actor: str  # "" for a pronoun that means nobody
    sort: str  # m, f, it, they; "noun" for a noun with the or this; "" for what is no anaphor
    noun: str  # the head, lower case
    plural: bool
    gender: str  # m, f or "" of its own
    role: int  # 0 subject, 1 object, 2 possessor, 3 other
    quoted: bool
    paragraph: int
    governor: int  # unit of the word its head depends on; -1 at the root
    reflexive: bool
    relative: bool  # who or which, whose antecedent the tree tells
    joined: bool  # a list: "Latvia and Estonia"
    above: frozenset[int]  # units of the nouns that it is part of
    path: tuple[int, ...]  # units of the words it depends on, up to the root
    tells: frozenset[int]  # those of them of which a clause tells that it stands in


@dataclass
class Entity:
    """What is known of an entity from its mentions so far."""

    count: int = 0
    gender: str = ""
    nouns: set[str] = field(default_factory=set)
    subject: int = -99  # the last sentence it was subject of

    def add(self, m: Mention) -> None:
        self.count += 1
        self.gender = self.gender or m.gender or (m.sort if m.sort in ("m", "f") else "")
        if m.form:
            self.nouns.add(m.noun)
        if m.role == 0:
            self.subject = m.sentence


def given_names() -> dict[str, str]:
    """Usual given names and their gender, as the project ships them."""
    file = next((p for p in (q / "models" / "given-names.tsv" for q in paths.HERE.parents) if p.exists()), None)
    rows = [line.split("\t") for line in file.read_text(encoding="utf8").splitlines()] if file else []
    return {r[0]: r[1] for r in rows if r[-1] == "usual" and r[1] in ("m", "f")}


#: Relations of what is part of a noun phrase.
INNER = ("nmod", "amod", "compound", "nummod", "det")


def above(s: ud.Sentence, at: int) -> frozenset[int]:
    """The units of the nouns that a word is part of: "company" for "its" in "the company of its founder"."""
    found: set[int] = set()
    while s.heads[at] and s.words[s.heads[at] - 1] not in found and RELATIONS[s.relations[at]].startswith(INNER):
        at = s.heads[at] - 1
        found.add(s.words[at])
    return frozenset(found)


def path(s: ud.Sentence, at: int) -> tuple[tuple[int, ...], frozenset[int]]:
    """The units of the words that a word depends on, nearest first, and which of them a relative clause with it tells of."""
    found: list[int] = []
    tells = set()
    while s.heads[at] and s.words[s.heads[at] - 1] not in found:
        if RELATIONS[s.relations[at]].startswith("acl"):
            tells.add(s.words[s.heads[at] - 1])
        at = s.heads[at] - 1
        found.append(s.words[at])
    return tuple(found), frozenset(tells)


def antecedent(s: ud.Sentence, at: int) -> ud.Mention | None:
    """The mention of which the clause tells whose relative pronoun a word is."""
    if s.forms[at].lower() not in ("who", "which", "that") or s.features[at][KIND_OF_PRONOUN] != ud.FEATURES["PronType"].index("Rel"):
        return None
    for _ in range(5):
        if not s.heads[at]:
            return None
        relation, at = RELATIONS[s.relations[at]], s.heads[at] - 1
        if relation.startswith("acl"):
            return next((m for m in s.mentions or [] if m.head == at), None)
    return None


def mentions_of(document: Document, names: dict[str, str], complete: bool = True) -> list[Mention]:
    """All gold mentions but first and second person, relative and demonstrative pronouns, and every it that means nothing.

    Where the annotation is not complete, pronouns without a mention are left out: nobody says that they mean nothing."""
    found = []
    proper, pronoun = TAGS.index("PROPN"), TAGS.index("PRON")
    number = list(ud.FEATURES).index("Number")
    for k, s in enumerate(document.sentences):
        if s.mentions is None:
            continue

        def add(first: int, end: int, head: int, kind: int, actor: str, relative: bool = False) -> None:
            word = s.forms[head].lower()
            form = 0 if s.tags[head] == pronoun or word in PRONOUNS else 1 if s.tags[head] == proper else 2
            if form == 0 and word not in PRONOUNS and not relative:
                return
            sort = "" if relative else PRONOUNS[word] if form == 0 else "noun" if form == 2 and s.forms[first].lower() in DEFINITE else ""
            relation = RELATIONS[s.relations[head]]
            role = 0 if relation.startswith("nsubj") else 1 if relation in ("obj", "iobj") else 2 if relation == "nmod:poss" else 3
            gender = ""
            if KINDS[kind] == "person":
                lower = [w.lower() for w in s.forms[first:end]]
                gender = "m" if MEN & set(lower) and form else "f" if WOMEN & set(lower) and form else ""
                if form == 1 and not gender:
                    gender = names.get(lower[head - first], "") or next((names[w] for w in lower if w in names), "")
            unit = s.words[head]
            joined = any(s.heads[i] == head + 1 and RELATIONS[s.relations[i]] == "conj" for i in range(first, end))
            found.append(Mention(
                unit, s.words[first], s.words[end - 1] + 1, k, (first, end), form,
                ("person", "place", "organization").index(KINDS[kind]) if KINDS[kind] in ("person", "place", "organization") else 3,
                actor, sort, word, ud.FEATURES["Number"][s.features[head][number]] in ("Plur", "Ptan") or joined or word in ("they", "them", "their", "themselves"),
                gender, role, int(document.units.features[unit, 1]) in (1, 4), int(document.units.paragraph[unit]),
                s.words[s.heads[head] - 1] if s.heads[head] else -1, word.endswith(("self", "selves")), relative, joined, above(s, head), *path(s, head)))

        heads = set()
        for m in s.mentions:
            if m.head not in heads or s.forms[m.head].lower() not in PRONOUNS:
                add(m.first, m.end, m.head, m.kind, m.actor)
            heads.add(m.head)
        for i, form in enumerate(s.forms):
            of = antecedent(s, i)
            if of:
                add(i, i + 1, i, of.kind, of.actor, True)
            if complete and form.lower() in PRONOUNS and i not in heads and s.tags[i] == pronoun:
                add(i, i + 1, i, 0, "")
    found.sort(key=lambda m: (m.head, -m.end))
    kept: list[Mention] = []
    for m in found:  # one a head, the widest, and the list that it begins
        if not kept or kept[-1].head != m.head or (kept[-1].joined and not m.joined):
            kept.append(m)
    return kept


@dataclass
class Question:
    """An anaphor with its candidates, the nearest first; the last one is nobody."""

    document: int
    mention: int
    candidates: list[int]  # numbers of mentions; -1 is nobody
    right: list[bool]
    features: np.ndarray


def gendered(sort: str, kind: int, gender: str, plural: bool) -> int:
    """Whether a candidate's gender agrees with a pronoun: 1 yes, -1 no, 0 unknown."""
    if sort in ("m", "f"):
        return (1 if gender == sort else -1) if gender else -1 if kind != 0 or plural else 0
    if sort == "it":
        return -1 if kind == 0 and not plural else 1
    return 0


def numbered(sort: str, anaphor: Mention, candidate: Mention) -> int:
    wanted = sort == "they" or (sort == "noun" and anaphor.plural)
    return 1 if wanted == candidate.plural else -1


#: What `features` gives, in order.
NAMES = (
    "he-or-she it they noun possessing reflexive subject object quoted plural nobody "
    "c-pronoun c-name c-nominal c-person c-place c-organization c-other c-plural c-subject c-object c-possessor c-oblique c-quoted "
    "away-0 away-1 away-2 away-3 away-more between paragraph gender-for gender-against number-for number-against "
    "rank-0 rank-1 rank count subject-lately same-noun known-noun alike-quoted same-pronoun "
    "near-subject upper-subject in-relative apart"
).split()
FEATURES = len(NAMES)
AT = {name: i for i, name in enumerate(NAMES)}


def itself(a: Mention, c: Mention) -> bool:
    """Whether the candidate is the subject of the verb that has the anaphor for its object, and does not act on itself."""
    return c.governor == a.governor >= 0 and a.role == 1 and c.role == 0 and not a.reflexive


def over(a: Mention, c: Mention) -> int:
    """How far up from an anaphor the word is whose subject the candidate is; -1 where it is no subject over it."""
    return a.path.index(c.governor) if c.role == 0 and c.governor in a.path else -1


def features(a: Mention, c: Mention | None, between: int, rank: int, entity: Entity | None, near: int = -1) -> list[float]:
    """Of an anaphor and a candidate; `between` counts the mentions from one to the other, `rank` the entities nearer that agree,
    `near` is how far up the nearest subject over the anaphor is."""
    own = [a.sort in ("m", "f"), a.sort == "it", a.sort == "they", a.sort == "noun", a.role == 2, a.reflexive, a.role == 0, a.role == 1, a.quoted, a.plural]
    if c is None or entity is None:
        return [float(v) for v in [*own, 1]] + [0.0] * (FEATURES - 11)
    away = a.sentence - c.sentence
    gender, number = gendered(a.sort, c.kind, entity.gender or c.gender, c.plural), numbered(a.sort, a, c)
    return [float(v) for v in [
        *own, 0,
        c.form == 0, c.form == 1, c.form == 2, *(c.kind == k for k in range(4)), c.plural, *(c.role == r for r in range(4)), c.quoted,
        away == 0, away == 1, away == 2, away == 3, away > 3, math.log1p(between) / 3, a.paragraph == c.paragraph,
        gender > 0, gender < 0, number > 0, number < 0,
        rank == 0, rank == 1, math.log1p(rank), math.log1p(entity.count), a.sentence - entity.subject <= 1,
        a.sort == "noun" and a.noun == c.noun, a.sort == "noun" and a.noun in entity.nouns,
        a.quoted == c.quoted, c.form == 0 and c.sort == a.sort,
        over(a, c) >= 0 and over(a, c) == near, over(a, c) > near >= 0, c.head in a.tells, math.log1p(abs(a.head - c.head)) / 5]]


def questions(number: int, mentions: list[Mention], random: np.random.Generator | None = None) -> list[Question]:
    """What is asked of a document, each with the entities as the annotators have them so far."""
    entities: dict[str, Entity] = defaultdict(Entity)
    asked = []
    for i, a in enumerate(mentions):
        if a.sort and not a.actor.startswith(ALONE):
            rows, candidates, right, agreeing = [], [], [], []
            near = min((over(a, c) for c in mentions[max(0, i - BACK) : i] if over(a, c) >= 0 and not itself(a, c)), default=-1)
            for j in range(i - 1, max(-1, i - 1 - BACK), -1):
                c = mentions[j]
                if not c.actor or c.head in a.above or itself(a, c):
                    continue
                if random is not None and random.random() < 0.1:
                    c = Mention(**{**vars(c), "kind": 3 if random.random() < 0.5 else c.kind, "gender": ""})
                entity = entities[c.actor]
                rank = len(set(agreeing) - {c.actor})
                rows.append(features(a, c, i - j, rank, entity, near))
                candidates.append(j)
                right.append(bool(a.actor) and c.actor == a.actor)
                if gendered(a.sort, c.kind, entity.gender or c.gender, c.plural) >= 0 and numbered(a.sort, a, c) > 0:
                    agreeing.append(c.actor)
            known = bool(a.actor) and entities[a.actor].count > 0
            if not known or any(right):  # else the answer lies too far back
                rows.append(features(a, None, 0, 0, None))
                asked.append(Question(number, i, [*candidates, -1], [*right, not known], np.array(rows, np.float32)))
        if a.actor:
            entities[a.actor].add(a)
    return asked


class Scorer(nn.Module):
    """How well a candidate fits an anaphor; what is compared is their vectors made narrow."""

    def __init__(self, hidden: int, width: int = 80, inner: int = 96):
        super().__init__()
        self.candidate, self.anaphor = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.drop = nn.Dropout(0.3)
        self.inner = nn.Linear(3 * width + FEATURES, inner)
        self.out = nn.Linear(inner, 1)

    def narrow(self, candidate: Tensor, anaphor: Tensor) -> tuple[Tensor, Tensor]:
        return torch.tanh(self.candidate(self.drop(candidate))), torch.tanh(self.anaphor(self.drop(anaphor)))

    def compare(self, c: Tensor, a: Tensor, given: Tensor) -> Tensor:
        x = torch.cat([c, a, c * a, given], -1)
        return self.out(self.drop(torch.relu(self.inner(x)))).squeeze(-1)

    def forward(self, candidate: Tensor, anaphor: Tensor, given: Tensor) -> Tensor:
        return self.compare(*self.narrow(candidate, anaphor), given)


@torch.no_grad()
def vectors(model, units: Units) -> np.ndarray:
    """The vector of each unit, out of the window in which it lies farthest from a border."""
    found = np.zeros((len(units), model.settings.hidden), np.float16)
    depth = np.full(len(units), -1)
    model.eval()
    for a, b in overlapping(units, 256):
        batch = collate([(units, a, b, None)])
        here = model.encode(batch.ids, batch.features, batch.mask, batch.first)[0].numpy()
        # the text's own ends are no borders
        far = [min(i - a if a else 10**6, b - 1 - i if b < len(units) else 10**6) for i in range(a, b)]
        for i, d in enumerate(far):
            if d > depth[a + i]:
                depth[a + i] = d
                found[a + i] = here[i]
    return found


@dataclass
class Part:
    """Documents with their mentions, vectors of the mentions' heads, and questions."""

    documents: list[str]
    mentions: list[list[Mention]]
    heads: list[np.ndarray]  # [mentions + 1, hidden], the last row nobody's
    asked: list[Question]


def part(name: str, model, pieces, folder: Path, random: np.random.Generator | None = None) -> Part:
    documents = [d for d in ud.load(paths.UD / f"{name}.conllu.gz", pieces) if any(s.mentions for s in d.sentences)]
    return laid(name, documents, model, folder, random)


def dispatches(model, pieces, count: int, seed: int, folder: Path) -> list[Document]:
    """Our own, with the reader's trees; what heads a mention in none of their chains is a mention alone."""
    file = folder / f"own-{seed}-{count}.pickle"
    if file.exists():
        return pickle.loads(file.read_bytes())
    found = []
    for document, chains in own.clusters(pieces, count, seed):
        actors = {head: (first, end, kind, f"{i}") for i, chain in enumerate(chains) for first, end, head, kind in chain}
        sentences = []
        for s, told, _ in told_of(model, document):
            mentions = []
            for i, unit in enumerate(s.words):
                if unit in actors:
                    first, end, kind, actor = actors[unit]
                    inside = [j for j, u in enumerate(s.words) if first <= u < end]
                    head = next((j for j in inside if told.heads[j] - 1 not in inside), i)  # a title heads the name after it
                    mentions.append(ud.Mention(inside[0], inside[-1] + 1, head, kind, actor))
                elif told.kinds[i] and s.forms[i].lower() not in PRONOUNS and not any(a <= unit < b for a, b, _, _ in actors.values()):
                    start = i
                    while start and told.heads[start - 1] == i + 1 and told.tags[start - 1] != TAGS.index("PUNCT"):
                        start -= 1
                    mentions.append(ud.Mention(start, i + 1, i, told.kinds[i], f"{ALONE}{unit}"))
            sentences.append(ud.Sentence(s.words, s.forms, told.tags, told.features, told.heads, told.relations, mentions))
        found.append(Document(document.id, document.units, sentences))
    file.write_bytes(pickle.dumps(found))
    return found


def laid(name: str, documents: list[Document], model, folder: Path, random: np.random.Generator | None = None) -> Part:
    file = folder / f"{name}.npz"
    if not file.exists():
        np.savez(file, **{str(i): vectors(model, d.units) for i, d in enumerate(documents)})
    told = np.load(file)
    names = given_names()
    mentions = [mentions_of(d, names, not name.startswith("own")) for d in documents]
    heads = []
    for i, ms in enumerate(mentions):
        rows = told[str(i)].astype(np.float32)
        heads.append(np.concatenate([rows[[m.head for m in ms]], np.zeros((1, rows.shape[1]), np.float32)]))
    asked = [q for i, ms in enumerate(mentions) for q in questions(i, ms, random)]
    return Part([d.id for d in documents], mentions, heads, asked)


def joined(parts: list[Part]) -> Part:
    """Several parts as one."""
    whole = Part([], [], [], [])
    for p in parts:
        at = len(whole.documents)
        whole.asked += [Question(q.document + at, q.mention, q.candidates, q.right, q.features) for q in p.asked]
        whole.documents += p.documents
        whole.mentions += p.mentions
        whole.heads += p.heads
    return whole


def scores(model: Scorer, p: Part, batch: list[Question]) -> list[Tensor]:
    """The log chances of each question's candidates. A mention's vectors are made narrow once."""
    sizes = [len(q.candidates) for q in batch]
    last = lambda q, c: len(p.heads[q.document]) - 1 if c < 0 else c
    keys = np.array([(q.document, last(q, c)) for q in batch for c in q.candidates] + [(q.document, q.mention) for q in batch])
    found, where = np.unique(keys, axis=0, return_inverse=True)
    where = torch.from_numpy(where.reshape(-1))
    rows = torch.from_numpy(np.stack([p.heads[d][m] for d, m in found]))
    candidate, anaphor = model.narrow(rows, rows)
    of = torch.repeat_interleave(where[sum(sizes) :], torch.tensor(sizes))
    told = model.compare(candidate[where[: sum(sizes)]], anaphor[of], torch.from_numpy(np.concatenate([q.features for q in batch])))
    return [t.log_softmax(0) for t in told.split(sizes)]


def train(p: Part, dev: Part, hidden: int, epochs: int, seed: int) -> Scorer:
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    model = Scorer(hidden)
    # what is kept is a running mean of the weights: single epochs differ by two points on dev
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.995))
    optimiser = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.01)
    chunks = [p.asked[i : i + 12] for i in range(0, len(p.asked), 12)]  # those of a document share their candidates
    steps = epochs * math.ceil(len(chunks) / 4)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda n: max(0.02, 1 - n / steps))
    for epoch in range(epochs):
        model.train()
        total, start = 0.0, time.time()
        order = random.permutation(len(chunks))
        for at in range(0, len(order), 4):
            batch = [q for i in order[at : at + 4] for q in chunks[i]]
            loss = -torch.stack([t[torch.tensor(q.right)].logsumexp(0) for t, q in zip(scores(model, p, batch), batch)]).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            mean.update_parameters(model)
            total += float(loss.detach()) * len(batch)
        print(json.dumps({"epoch": epoch + 1, "loss": round(total / len(p.asked), 4), "seconds": round(time.time() - start), **accuracy(dev, answers(mean.module, dev))}), flush=True)
    return mean.module


@torch.no_grad()
def answers(model: Scorer, p: Part) -> list[int]:
    """For each question the mention chosen: the chances of an entity's mentions (as annotated) add up."""
    model.eval()
    found = []
    for at in range(0, len(p.asked), 64):
        batch = p.asked[at : at + 64]
        for t, q in zip(scores(model, p, batch), batch):
            chance = t.exp().tolist()
            by_actor: Counter[str] = Counter()
            for c, v in zip(q.candidates, chance):
                by_actor[p.mentions[q.document][c].actor if c >= 0 else ""] += v
            best = max(by_actor, key=lambda k: by_actor[k])
            found.append(next(c for c in q.candidates if (p.mentions[q.document][c].actor if c >= 0 else "") == best))
    return found


def nearest(p: Part, subjects: bool) -> list[int]:
    """The baseline: the last mention that agrees, of a noun the last with that head; on wish rather a subject of this sentence or the last."""
    found = []
    for q in p.asked:
        ms = p.mentions[q.document]
        a = ms[q.mention]
        fits = [c for c, row in zip(q.candidates, q.features) if c >= 0 and not row[AT["gender-against"]] and not row[AT["number-against"]]
                and (a.sort != "noun" or row[AT["same-noun"]] or row[AT["known-noun"]]) and (ms[c].kind < 3 or a.sort not in ("m", "f"))]
        first = [c for c in fits if ms[c].role == 0 and a.sentence - ms[c].sentence <= 1] if subjects else []
        found.append((first or fits or [-1])[0])
    return found


def accuracy(p: Part, chosen: list[int]) -> dict[str, float]:
    """Shares right: of anaphors with an antecedent by sort, of those that mean actors, and of those that have none."""
    right, total = Counter(), Counter()
    for q, c in zip(p.asked, chosen):
        a = p.mentions[q.document][q.mention]
        ok = q.right[q.candidates.index(c)]
        names = ["none-" + ("noun" if a.sort == "noun" else "pronoun")] if q.right[-1] else [
            a.sort, *(["pronoun"] if a.sort != "noun" else []), *(["actors"] if a.sort != "noun" and a.kind < 3 else [])]
        if any(q.right) and a.sort != "noun":
            names.append("all-pronouns")
        for n in names:
            right[n] += ok
            total[n] += 1
    return {k: round(right[k] / total[k], 3) for k in sorted(total)} | {"n": dict(sorted(total.items()))}


def clusters(p: Part, chosen: list[int]) -> list[tuple[dict[int, str], dict[int, str]]]:
    """For each document the entity of each mention as annotated and as told; names that share a word are one, the rest is told."""
    links = {(q.document, q.mention): c for q, c in zip(p.asked, chosen)}
    found = []
    for d, ms in enumerate(p.mentions):
        told: dict[int, str] = {}
        named: dict[str, str] = {}
        for i, m in enumerate(ms):
            if not m.actor or m.relative:
                continue
            c = links.get((d, i), -1)
            while c >= 0 and ms[c].relative:  # its antecedent instead
                c = next((j for j in range(c - 1, -1, -1) if ms[j].actor == ms[c].actor), -1)
            known = named.get(m.noun) if m.form == 1 else told.get(c)
            told[i] = known or str(i)
            if m.form == 1:
                named.setdefault(m.noun, told[i])
        found.append(({i: m.actor for i, m in enumerate(ms) if m.actor and not m.relative}, told))
    return found


def clustering(p: Part, chosen: list[int]) -> dict[str, float]:
    """F1 of MUC and of B³ over all annotated mentions."""
    groups = lambda of: {k: {i for i in of if of[i] == k} for k in set(of.values())}
    muc, cubed = np.zeros(4), np.zeros(4)  # precision's and recall's counts
    for gold, told in clusters(p, chosen):
        for at, one, other in ((0, told, gold), (2, gold, told)):
            theirs = groups(other)
            for members in groups(one).values():
                muc[at] += len(members) - len({other[i] for i in members})
                muc[at + 1] += len(members) - 1
                cubed[at] += sum(len(members & theirs[other[i]]) / len(members) for i in members)
                cubed[at + 1] += len(members)
    f1 = lambda v: round(float(2 / (v[1] / v[0] + v[3] / v[2])), 3)
    return {"muc": f1(muc), "b3": f1(cubed)}


def export(model: Scorer, hidden: int, file: Path) -> None:
    model.eval()
    torch.onnx.export(
        model, (torch.randn(3, hidden), torch.randn(3, hidden), torch.randn(3, FEATURES)), file, input_names=["candidate", "anaphor", "features"],
        output_names=["scores"], opset_version=17, dynamo=False, dynamic_axes={k: {0: "pairs"} for k in ("candidate", "anaphor", "features", "scores")})


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("checkpoint", "base", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--own", type=int, default=240, help="how many of our own dispatches to learn from as well")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    reader, pieces = restore(Path(options.checkpoint))[0], vocabulary(Path(options.base))
    random = np.random.default_rng(options.seed)
    trained = part("en_gum-train", reader, pieces, folder, random)
    if options.own:
        ours = laid(f"own-{options.own}", dispatches(reader, pieces, options.own, 1, folder), reader, folder, random)
        print(len(ours.asked), "questions of our own,", json.dumps(dict(Counter(m.sort for ms in ours.mentions for m in ms))))
        trained = joined([trained, ours])
    check = laid("own-dev", dispatches(reader, pieces, 60, 2, folder), reader, folder)
    dev = part("en_gum-dev", reader, pieces, folder)
    print(len(trained.asked), "questions to learn from,", len(dev.asked), "on dev", flush=True)
    for name, subjects in (("last that agrees", False), ("subjects first", True)):
        chosen = nearest(dev, subjects)
        print(json.dumps({"baseline": name, **accuracy(dev, chosen), **clustering(dev, chosen)}), flush=True)
    print(json.dumps({"baseline": "subjects first, our own", **accuracy(check, nearest(check, True))}), flush=True)
    model = train(trained, dev, reader.settings.hidden, options.epochs, options.seed)
    print(json.dumps({"told": options.checkpoint, **clustering(dev, answers(model, dev))}))
    print(json.dumps({"our own": options.checkpoint, **accuracy(check, answers(model, check))}))
    export(model, reader.settings.hidden, folder / "coreference.onnx")
    print("coreference.onnx", (folder / "coreference.onnx").stat().st_size, "bytes")


if __name__ == "__main__":
    main()
