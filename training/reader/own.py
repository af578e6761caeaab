"""Our own labelled dispatches, made from the templates in `training/sentences` (see its README), always the same for a seed.

    python -m reader.own            checks the labels of 3,000 dispatches and counts
    python -m reader.own 20         shows so many with their marks
"""

from __future__ import annotations

import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from .polnear import Article, Attribution
from .ud import FEATURES, KINDS, NAMES, Document, Sentence
from .units import Vocabulary
from .windows import grouped
from .words import words

FOLDER = Path(__file__).resolve().parent.parent / "sentences"
KIND = {"p": "person", "l": "place", "o": "organization", "e": "event", "t": "time", "w": "object"}
SLOT = re.compile(r"<([A-Za-z]+[0-9]?)((?:\.\w+)?)([,^]?)>")
MARK = re.compile(r"\[([ploetw])(~?)(?:#([^|\[\]{}]*))?\||\{([SCQ])([\d,]+)\||[\]}*]")
#: Where a word with a small letter must have a capital one: at the start, after a full stop, through any marks.
START = re.compile(r"((?:^|¶|\.”?[\]}]* |[?!][\]}]* )(?:“|[\[{][^|\[\]{}]*\|\*?)*)(\w)")
SENTENCE_END = re.compile(r"[.?!][”\"]?(?= +[“\"]?[^\W\d_a-z])")
JOINS = {"of", "for", "and", "the", "-", ".", "'", "’", "&"}
#: Words that head no mention, whatever stands around them.
CLOSED = set("the a an of to in on at by for with from and or but that which who whether not no it's is are was were be been being has have had "
             "will would could should may might must can said says told added in as after before until , . : ; ? ! ( ) — – - ― “ ” \" ' ’ 's ’s "
             "because than so if when while where about against between without within during through over under into out up down".split())
ADJECTIVES = set("Foreign Prime Deputy European United African Arab Northern Continental Baltic".split())
#: How often each kind of paragraph comes.
MIX = {"say": 15, "quote": 20, "long": 10, "att": 13, "urge": 6, "noun": 7, "passive": 5, "none": 4, "org": 12, "doc": 7, "nested": 4,
       "post": 4, "anon": 4, "person": 9, "spokes": 6, "other": 11, "fact": 52, "trap": 26, "pull": 1}


@lru_cache(maxsize=None)
def _tables() -> dict:
    """The files of the folder, read once."""
    read = lambda name: (FOLDER / name).read_text(encoding="utf8").splitlines()
    lists: dict[str, list[str]] = {}
    for line in read("lists.txt"):
        if line.startswith("# "):
            name = line[2:]
            lists[name] = []
        elif line:
            text, _, times = line.rpartition("*") if re.search(r"\*\d+$", line) else (line, "", "1")
            lists[name] += [text] * int(times)
    topics: list[dict[str, list[str]]] = []
    for line in read("topics.txt"):
        if line.startswith("# "):
            topics.append(defaultdict(list))
        elif line:
            topics[-1][line[0]].append(line[2:])
    frames: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in read("frames.txt"):
        if line.startswith("== "):
            group = line[3:]
            frames[group] = []
        elif line:
            frames[group].append((re.sub(r"\[\[.*?\]\]", "", line), frozenset(re.findall(r"\[\[(.*?)\]\]", line))))
    names = {row[0]: [[w.replace("_", " ") for w in cell.split()] for cell in row[1:]] for row in (l.split("\t") for l in read("names.tsv"))}
    rows = lambda name: [l.split("\t") for l in read(name)]
    return {"lists": lists, "topics": topics, "frames": frames, "names": names, "states": rows("states.tsv"),
            "bodies": rows("bodies.tsv"), "offices": rows("offices.tsv"), "spots": read("spots.txt")}


def plain(text: str) -> str:
    """A name without its diacritics, as many newsrooms print it."""
    loose = text.translate(str.maketrans("łŁøØđĐıþÞßæÆ", "lLoOdDitTsaA"))
    return "".join(c for c in unicodedata.normalize("NFD", loose) if unicodedata.category(c) != "Mn")


def lower_first(text: str) -> str:
    return text if re.match(r"I\b", text) else text[0].lower() + text[1:]


@dataclass
class Person:
    id: str
    given: str
    last: str
    surname_first: bool
    female: bool
    state: str
    office: list[str]  # title, the same in small letters, nominals, ministries; or what somebody is, with an article
    known: bool = False

    def name(self) -> str:
        return f"{self.last} {self.given}" if self.surname_first else f"{self.given} {self.last}"


@dataclass
class Dispatch:
    """A generated report with its labels, offsets in code points."""

    id: str
    text: str
    attributions: list[dict[str, list[tuple[int, int]]]]
    mentions: list[tuple[int, int, int, str, bool, str]]  # start, end, head, letter of the kind, a name, cluster


class Writer:
    """Writes one dispatch."""

    def __init__(self, number: int, seed: int):
        self.r = random.Random(f"{seed}/{number}")
        self.number = number
        self.t = _tables()
        r = self.r
        self.ascii = r.random() < 0.35
        self.polite = r.random() < 0.15
        self.surnames: set[str] = set()
        self.subjects: set[str] = set()
        self.topic = r.choice(self.t["topics"])
        a, b, c = r.sample(range(len(self.t["states"])), 3)
        if r.random() < 0.4:  # neighbours quarrel more often
            b = (a + r.choice((-2, -1, 1, 2))) % len(self.t["states"])
            c = next(i for i in range(len(self.t["states"])) if i not in (a, b) and r.random() < 0.1 or i == len(self.t["states"]) - 3)
        self.states = dict(zip("XYZ", (self.t["states"][i] for i in (a, b, c))))
        if len({s[0] for s in self.states.values()}) < 3:
            self.states = dict(zip("XYZ", r.sample(self.t["states"], 3)))
        self.body = r.choice(self.t["bodies"])
        self.l, self.p = r.sample(self.t["spots"], 2)
        office = r.choice(self.t["offices"])
        self.people = {"A": self.person("A", "X", office), "B": self.person("B", "Y", office if r.random() < 0.6 else r.choice(self.t["offices"]))}
        female = r.random() < 0.5
        self.people["C"] = self.person("C", "X", office, female)
        self.last_person: str | None = None
        self.last_thing: str | None = None
        self.seen: set[str] = set()
        self.used: set[str] = set()
        self.half = self.rest = ""
        self.others = 0
        self.number_of_roles = 0
        self.shared: list[tuple[int, int]] = []

    def person(self, id: str, state: str, office: list[str], female: bool | None = None) -> Person:
        men, women, surnames = self.t["names"][self.states[state][3]]
        female = self.r.random() < 0.5 if female is None else female
        given = self.r.choice(women if female else men)
        last = self.r.choice([s for s in surnames if s not in self.surnames] or surnames)
        self.surnames.add(last)
        last = last.split("/")[-1 if female else 0] if "/" in last else last
        if self.ascii:
            given, last = plain(given), plain(last)
        return Person(id, given.lstrip("!"), last, given.startswith("!"), female, state, office)

    def pick(self, options: list[str]) -> str:
        """One of them, not yet used where that is possible, and not about whoever is speaking."""
        apart = [o for o in options if not any(f"<{s}>" in o or f"<{s}." in o for s in self.subjects)] or options
        chosen = self.r.choice([o for o in apart if o not in self.used] or apart)
        self.used.add(chosen)
        return chosen

    # people

    def adjective(self, state: str) -> str:
        return self.states[state][1]

    def introduced(self, who: Person) -> None:
        who.known = True
        self.last_person = who.id

    def about(self, who: Person, form: str, comma: str) -> str:
        """What stands for <A>, <A.full>, <A.last> and so on."""
        r, i = self.r, who.id
        he, his, him, himself = ("she", "her", "her", "herself") if who.female else ("he", "his", "him", "himself")
        mr = "Ms" if who.female else "Mr"
        other = self.people["B" if i == "A" else "A"]
        if form in ("he", "his", "him", "himself", "He", "His"):
            word = {"he": he, "his": his, "him": him, "himself": himself}[form.lower()]
            self.last_person = i
            return f"[p~#{i}|{word.capitalize() if form[0] == 'H' else word}]"
        was_known, was_last = who.known, self.last_person == i
        self.introduced(who)
        if i == "C":
            return self.spokesperson(who, form, comma, was_known)
        if i.startswith("D"):
            return f"[p#{i}|*{who.name()}]" if form == "name" else f"[p#{i}|*{who.name()}], [p~#{i}|{who.office[0]}]{comma}"
        title, small, nominals, _ = who.office
        adjective = self.adjective(who.state)
        last = f"[p#{i}|{mr} *{who.last}]" if self.polite else f"[p#{i}|*{who.last}]"
        if form == "counterpart":
            whose = f"[p~#{other.id}|{'her' if other.female else 'his'}]"
            self.people["B"].known = True
            self.last_person = "B"
            b = self.people["B"]
            of = self.adjective(b.state)
            if was_known or r.random() < 0.2:
                return f"[p~#B|{whose} {of} counterpart]"
            return f"[p#B|{whose} {of} counterpart{',' if comma else ''} *{b.name()}]{comma}"
        if form == "name":
            return f"[p#{i}|*{who.name()}]"
        if form == "last" and was_known:
            return last
        if form in ("appos", "last") and not (form == "last"):
            if was_known:
                return f"{last}, {self.r.choice(self.t['lists']['relative'])}{comma}"
            return r.choice((
                f"[p#{i}|*{who.name()}], [p~#{i}|the {adjective} {small}]{comma}",
                f"[p#{i}|*{who.name()}], [p~#{i}|<{who.state}>'s {small}]{comma}",
                f"[p~#{i}|<{who.state}>'s {small}], [p#{i}|*{who.name()}]{comma}",
                f"[p~#{i}|the {adjective} {small}], [p#{i}|*{who.name()}]{comma}",
                f"[p#{i}|{adjective} {title} *{who.name()}], who took office in 20{r.randint(12, 29)}{comma}",
                f"[p#{i}|*{who.name()}], [p~#{i}|{small} of <{who.state}>]{comma}"))
        if form == "Nom" or (form == "nom"):
            return f"[p~#{i}|{self.nominal(who, nominals)}]"
        if not was_known:
            return r.choice([f"[p#{i}|{adjective} {title} *{who.name()}]"] * 5 + [
                f"[p#{i}|{title} *{who.name()}]", f"[p#{i}|{adjective} {small} *{who.name()}]", f"[p#{i}|{title} *{who.name()} of <{who.state}>]",
                f"[p#{i}|<{who.state}>'s {title} *{who.name()}]", f"[p#{i}|the {small} of <{who.state}>, *{who.name()},]"])
        if form == "full":
            return r.choice((last, f"[p#{i}|{title} *{who.last}]", f"[p#{i}|*{who.name()}]", f"[p~#{i}|{self.nominal(who, nominals)}]"))
        if was_last and r.random() < 0.34:
            return f"[p~#{i}|{he}]"
        return last if r.random() < 0.68 else f"[p~#{i}|{self.nominal(who, nominals)}]"

    def nominal(self, who: Person, nominals: str) -> str:
        a, b = self.people["A"], self.people["B"]
        text = self.r.choice(nominals.split(";"))
        clash = a.known and b.known and set(a.office[2].split(";")) & set(b.office[2].split(";"))
        if clash or self.r.random() < 0.15:
            text = text.replace("the country's ", "the ").replace("the ", f"the {self.adjective(who.state)} ", 1)
        return text

    def spokesperson(self, who: Person, form: str, comma: str, known: bool) -> str:
        word = "spokeswoman" if who.female else "spokesman"
        ministry = who.office[3].split(";")[0]
        if known:
            return f"[p#C|*{who.last}]" if form != "appos" else f"[p#C|*{who.last}], [p~#C|the {word}]{comma}"
        self.seen.add("Xmin")
        if form == "appos":
            return f"[p#C|*{who.name()}], [p~#C|a {word} for [o#Xmin|the {self.adjective('X')} {ministry}]]{comma}"
        return self.r.choice((f"[p#C|[o#Xmin|{ministry}] {word} *{who.name()}]", f"[p#C|{word} *{who.name()}]"))

    def stranger(self) -> Person:
        self.others += 1
        lists = self.t["lists"]
        woman = self.r.random() < 0.5
        job = self.r.choice(lists["job"])
        if "mother" in job:
            woman = True
        if self.r.random() < 0.35:
            job = f"{self.r.choice(('an analyst', 'a researcher', 'a senior fellow', 'a historian', 'the director of studies'))} at [o#inst{self.others}|{self.r.choice(lists['institute'])}]"
        return self.person(f"D{self.others}", self.r.choice("XXYZ"), [job], woman)

    # states, bodies and the rest

    def place(self, s: str, form: str) -> str:
        r = self.r
        state, adjective, capital, _ = self.states[s]
        ministry = (self.people["B"] if s == "Y" else self.people["A"]).office[3].split(";")
        if form == "adj":
            return adjective
        if form in ("It", "Its", "its", "it"):
            self.last_thing = s
            return f"[l~#{s}|{form}]"
        if form == "cap":
            self.last_thing = s
            return f"[l#{s}|{capital}]"
        if form == "min":
            self.last_thing = f"{s}min"
            if f"{s}min" in self.seen and r.random() < 0.45:
                return f"[o~#{s}min|the ministry]" if "Ministry" in ministry[0] else f"[o~#{s}min|the office]"
            self.seen.add(f"{s}min")
            return r.choice((f"[o#{s}min|the {adjective} {ministry[0]}]", f"[o#{s}min|the {adjective} {ministry[0]}]", f"[o#{s}min|the {ministry[0]}] in [l#{s}cap|{capital}]",
                             f"[o#{s}min|{state}'s {ministry[0]}]" if not state.startswith("the") else f"[o#{s}min|the {ministry[0]}]",
                             f"[o#{s}min|the {ministry[1]}]"))
        if form == "gov":
            x = r.random()
            if x < 0.34:
                self.last_thing = f"{s}gov"
                return f"[o~#{s}gov|the {adjective} government]"
            if x < 0.6:
                self.last_thing = s
                return f"[l#{s}|{capital}]"
        self.last_thing = s
        return f"[l#{s}|{state}]"

    def organisation(self, form: str) -> str:
        full, short, nominal = self.body
        self.last_thing = "O"
        if form == "It":
            return "[o~#O|it]"
        if form == "nom":
            if "O" in self.seen:
                return f"[o~#O|{nominal}]"
        if "O" in self.seen and self.r.random() < 0.6:
            return f"[o~#O|{nominal}]" if self.r.random() < 0.35 else f"[o#O|{short}]"
        self.seen.add("O")
        return f"[o#O|{full}]"

    def slot(self, match: re.Match) -> str:
        name, form, comma = match.group(1), match.group(2)[1:], match.group(3)
        r, topic, lists = self.r, self.topic, self.t["lists"]
        if name == "A" and form == "counterpart":
            return self.about(self.people["B"], form, comma)
        if name in ("A", "B", "C"):
            return self.about(self.people[name], form, comma)
        if name == "D":
            return self.about(self.people["D"], form, comma)
        if name in "XYZ":
            return self.place(name, form)
        if name == "O":
            return self.organisation(form)
        if name == "L":
            return f"[l#L|{plain(self.l) if self.ascii else self.l}]"
        if name == "P":
            return f"[l#P|{plain(self.p) if self.ascii else self.p}]"
        if name == "N":
            return str(r.choice((r.randint(12, 99), r.randint(110, 900), r.choice((1200, 2500, 4000)))))
        if name == "M":
            return r.choice((f"{r.randint(2, 90)} million euros", f"{r.randint(2, 900)} million dollars", f"€{r.randint(2, 90)} million", f"${r.randint(1, 9)}.{r.randint(1, 9)} billion"))
        if name == "DATE":
            month = re.sub(r"[\[\]]|t\|", "", r.choice(lists["MONTH"]))
            return f"[t|{month} {r.randint(1, 28)}]" if r.random() < 0.7 else f"[t|{r.randint(1, 28)} {month}]"
        if name in ("W0", "W1"):
            return r.choice(lists["DAY"])
        if name == "T1":
            return r.choice(("<DAY>", "<DATE>"))
        if name == "c":
            return self.pick(topic["c"])
        if name == "Cl":
            if form == "half":
                splits = [(c, re.search(r" (?=(?:would|was|were|had|could|did)\b)", c)) for c in topic["c"]]
                c, at = r.choice([x for x in splits if x[1]])
                self.rest = c[at.end():]
                c = c[: at.start()]
                return c if c[0] in "<[" else c[0].upper() + c[1:]
            c = self.pick(topic["c"])
            return c if c[0] in "<[" else c[0].upper() + c[1:]
        if name == "halfrest":
            return self.rest
        if name == "that":
            return ("that " if r.random() < 0.55 else "") + self.pick(topic["c"]) + (r.choice((", and that ", " but ", " and ")) + self.pick(topic["c"]) if r.random() < 0.12 else "")
        if name == "q":
            return self.pick(topic["q"])
        if name == "qhalf":
            first, self.rest = r.choice([q for q in topic["q"] if ", " in q and "." not in q and "?" not in q]).split(", ", 1)
            return first
        if name == "qrest":
            return self.rest
        if name == "qlow":
            return lower_first(r.choice([q for q in topic["q"] if re.match(r"(The|A|An|There|We|They|Nobody|No|Those|It)\b", q) and not re.search(r"[.?]", q)] or ["nobody was asked"]))
        if name in ("i", "n", "o", "f"):
            return self.pick(topic[name])
        if name in ("frag", "Frag"):
            f = self.pick(lists["frag"])
            return f[0].upper() + f[1:] if name == "Frag" else f
        if name in lists:
            return r.choice(lists[name])
        raise KeyError(match.group())

    def allowed(self, tags: frozenset[str]) -> bool:
        a, b = self.people["A"], self.people["B"]
        for tag in tags:
            if tag == "lastA" and not (a.known and self.last_person == "A"):
                return False
            if tag == "A" and not a.known or tag == "AB" and not (a.known and b.known):
                return False
            if tag == "two" and not (a.known and b.known and a.office is b.office and "minister" in a.office[1]):
                return False
            if tag in ("X", "O") and self.last_thing != tag:
                return False
        return True

    def frame(self, group: str) -> str:
        options = [f for f in self.t["frames"][group] if self.allowed(f[1]) and f[0] not in self.used]
        text, tags = self.r.choice(options or [f for f in self.t["frames"]["say"] if not f[1]])
        self.used.add(text)
        base = self.number_of_roles
        ids = [int(n) for n in re.findall(r"\{C(\d)\|", text)]
        self.number_of_roles += max(ids, default=0)
        text = re.sub(r"\{([SCQ])(\d)\|", lambda m: f"{{{m.group(1)}{int(m.group(2)) + base}|", text)
        if "S2=S1" in tags:
            self.shared.append((base + 2, base + 1))
        self.subjects = {{"A": "X", "C": "X", "B": "Y"}.get(s, s) for s in re.findall(r"\{S\d+\|<([A-CX-ZO])\b", text)}
        if "<D." in text:
            self.people["D"] = self.stranger()
        if "two" in tags:
            text = re.sub(r"\|(The two ministers|They)\}", r"|[p~#AB|\1]}", text)
        while match := SLOT.search(text):
            text = text[: match.start()] + self.slot(match) + text[match.end():]
        text = re.sub(r"([?!])[.,](?=”|¶| |$)", r"\1", text)
        text = re.sub(r"( (?:in|to) \[l#P\|[^\]]*\])(.*?)\1", r"\1\2", text, count=1)
        text = re.sub(r",(\]?\}?)(?=[,.:'¶]|$)", r"\1", text.replace(",,", ","))
        return text

    def dateline(self) -> str:
        r = self.r
        state = self.states["X"]
        city = r.choice(((state[2], "Xcity"), (self.p, "P"), (self.l, "L")))
        name = plain(city[0]) if self.ascii else city[0]
        month = re.sub(r"[\[\]]|t\|", "", r.choice(self.t["lists"]["MONTH"]))
        agency, dash = f"[o|{r.choice(self.t['lists']['agency'])}]", r.choice(("—", "–", "-", "—"))
        date = f"[t|{month} {r.randint(1, 28)}]"
        upper = f"[l#{city[1]}|{name.upper()}]"
        return r.choice((f"{upper}, {date} ({agency}) {dash} ", f"{upper} ({agency}) {dash} ", f"{upper} {dash} ", f"{upper}, {date} {dash} ",
                         f"[l#{city[1]}|{name}], {date}. ", f"{upper}, [l#X|{state[0]}] ({agency}) {dash} ", f"{date} ({agency}) {dash} "))

    def write(self) -> Dispatch:
        r = self.r
        paragraphs = []
        if r.random() < 0.22:
            head = self.frame("headline")
            paragraphs.append(head + ("." if r.random() < 0.3 else ""))
            for p in self.people.values():
                p.known = False
            self.seen, self.last_person, self.last_thing = set(), None, None
        lead = self.frame("lead") if r.random() < 0.85 else self.frame("fact")
        dateline = self.dateline() if r.random() < 0.55 else ""
        if r.random() < 0.3:
            lead += " " + self.frame("fact")
        paragraphs.append(("\0" + dateline if dateline else "") + lead)
        kinds, weights = zip(*MIX.items())
        for _ in range(r.randint(3, 9)):
            sentences = []
            for _ in range(r.choice((1, 1, 1, 2, 2, 3))):
                kind = r.choices(kinds, weights)[0]
                if kind in ("long", "pull") and (sentences or kind == "pull" and not self.people["A"].known):
                    kind = "quote"
                sentences.append(self.frame(kind))
                if kind in ("long", "pull"):
                    break
            paragraphs.append(" ".join(sentences))
            self.last_thing = None if r.random() < 0.5 else self.last_thing
        return self.laid(paragraphs)

    def laid(self, paragraphs: list[str]) -> Dispatch:
        r = self.r
        done = []
        for p in paragraphs:
            line, _, rest = p.rpartition("\0") if "\0" in p else ("", "", p)
            if p.startswith("\0"):
                rest = p[1:]
                # the sentence after the dateline begins with a capital too
                cut = re.match(r"(.*?(?: [—–-] |\]\. ))(.*)", rest, re.S)
                rest = cut.group(1) + START.sub(lambda m: m.group(1) + m.group(2).upper(), cut.group(2))
            else:
                rest = START.sub(lambda m: m.group(1) + m.group(2).upper(), rest)
            done.append(rest)
        marked = "¶".join(done)
        style = r.random()
        if style < 0.3:
            marked = marked.replace("“", '"').replace("”", '"')
        if style > 0.55:
            marked = marked.replace("'", "’")
        if r.random() < 0.12:  # British: the comma and the full stop outside a quoted phrase
            marked = re.sub(r"(?<=[a-z] )(“[a-z][^“”.]*)([.,])(”)\}", r"\1\3}\2", marked)
        return parsed(f"own-{self.number:05d}", marked, self.shared, "\n\n")


def parsed(id: str, marked: str, shared: list[tuple[int, int]], paragraph: str) -> Dispatch:
    """The text without its marks, and what the marks said."""
    text, at = "", 0
    stack: list[list] = []
    roles: dict[int, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: {"S": [], "C": [], "Q": []})
    mentions = []
    for match in MARK.finditer(marked):
        text += marked[at : match.start()].replace("¶", paragraph)
        at = match.end()
        token = match.group()
        if token == "*":
            holder = next(s for s in reversed(stack) if s[0] == "[")
            holder[2] = len(text)
        elif token == "]":
            opened = stack.pop()
            assert opened[0] == "[", marked
            kind, nominal, cluster = opened[3]
            mentions.append((opened[1], len(text), opened[2], kind, not nominal, cluster or ""))
        elif token == "}":
            opened = stack.pop()
            assert opened[0] == "{", marked
            for n in opened[3][1].split(","):
                roles[int(n)][opened[3][0]].append((opened[1], len(text)))
        elif token[0] == "[":
            stack.append(["[", len(text), -1, match.groups()[:3]])
        else:
            stack.append(["{", len(text), -1, match.groups()[3:]])
    text += marked[at:].replace("¶", paragraph)
    assert not stack, marked
    for late, early in shared:
        roles[late]["S"] = roles[early]["S"]
    return Dispatch(id, text, [roles[n] for n in sorted(roles)], mentions)


def dispatches(count: int = 3000, seed: int = 1) -> list[Dispatch]:
    """So many generated dispatches; another seed gives others."""
    return [Writer(n, seed).write() for n in range(count)]


def articles(pieces: Vocabulary, count: int = 3000, seed: int = 1) -> list[Article]:
    """Articles with one list of attributions each, for `attribution.batches`."""
    found = []
    for d in dispatches(count, seed):
        units = pieces.encode(d.text)
        rows = []
        for a in d.attributions:
            cue, source, content = (units.covering([list(s) for s in sorted(a[k])]) for k in "CSQ")
            rows.append(Attribution((cue[0][0], cue[-1][1]), source, content))
        found.append(Article(d.id, "", units, [rows]))
    return found


def sentences_of(text: str, spans: list[tuple[int, int]]) -> list[list[int]]:
    """The words of each sentence. Our texts hold no abbreviations, so a full stop before a space and a capital ends one."""
    ends = {m.end() for m in SENTENCE_END.finditer(text)}
    groups: list[list[int]] = [[]]
    for i, (a, b) in enumerate(spans):
        if i and ("\n" in text[spans[i - 1][1] : a] or any(e in ends for e in range(spans[i - 1][1], a + 1))):
            groups.append([])
        groups[-1].append(i)
    return [g for g in groups if g]


def head_of(forms: list[str], indices: list[int]) -> int:
    """The word that heads a mention: the last one before a preposition or a comma."""
    for n, i in enumerate(indices):
        if n and forms[i].lower() in ("of", "for", "in", "on", "at", "from", "with", "to", "about", ",", "who", "published", "seen", "briefed", "familiar", "close"):
            return indices[n - 1]
    return indices[-1]


def _labels(d: Dispatch, spans: list[tuple[int, int]], groups: list[list[int]]):
    """Kinds and names word by word (-100 where nothing is known), and the mentions as (first word, end, head, kind, cluster)."""
    forms = [d.text[a:b] for a, b in spans]
    first = {g[0] for g in groups}
    kinds = [0 if f.lower() in CLOSED else -100 for f in forms]
    names = [0] * len(forms)
    demonyms = {s[1].split()[0] for s in _tables()["states"]} | ADJECTIVES
    found = []
    for start, end, star, letter, named, cluster in sorted(d.mentions, key=lambda m: m[0] - m[1]):
        inside = [i for i, (a, b) in enumerate(spans) if a < end and b > start]
        inside = [i for i in inside if forms[i] not in ("'s", "’s", '"', "“", "”", ",")] or inside
        head = next((i for i in inside if spans[i][0] <= star < spans[i][1]), None) if star >= 0 else head_of(forms, inside)
        kind = KIND[letter]
        found.append((inside[0], inside[-1] + 1, head, KINDS.index(kind), cluster))
        if not named:
            kinds[head] = KINDS.index(kind)
            continue
        proper = lambda i: inside[0] <= i <= inside[-1] and (forms[i][0].isupper() or forms[i][0].isdigit())
        a = b = head
        joins = JOINS if letter in "oe" else {"-", "'", "’"}
        particle = {"van", "der", "de", "von", "al", "el"} if letter == "p" else set()
        grow = lambda i, step: next((k for k in (1, 2, 3) if proper(i + step * k) and all(inside[0] <= i + step * j <= inside[-1] and forms[i + step * j].lower() in joins | particle for j in range(1, k))), 0)
        while step := grow(a, -1):
            a -= step
        while step := grow(b, 1):
            b += step
        if letter == "p" and star >= 0 and forms[a].lower() not in particle and a > inside[0] and forms[a - 1].lower() in particle:
            while a > inside[0] and forms[a - 1].lower() in particle:
                a -= 1
        label = 1 + 2 * NAMES.index(kind if kind in NAMES else "other")
        for i in range(a, b + 1):
            names[i] = label + (i > a)
            if kinds[i] == -100:
                kinds[i] = 0
        # a treebank calls such a word an adjective, and so no part of the name, where a sentence begins with it
        if a in first and forms[a] in demonyms and a < b:
            names[a] = -100
            names[a + 1] = -100
        if b + 1 < len(names) and names[b + 1] > 0 and names[b + 1] % 2 == 0:
            names[b + 1] -= 1
        kinds[head] = KINDS.index(kind)
    return kinds, names, found


def _document(d: Dispatch, pieces: Vocabulary) -> tuple[Document, list[list[tuple[int, int, int, int]]]]:
    spans = words(d.text)
    units = pieces.encode(d.text, breaks=[a for a, _ in spans])
    at = np.searchsorted(units.points, [a for a, _ in spans])
    at = [int(i) if i < len(units) and units.points[i] < end else int(i) - 1 for i, (_, end) in zip(at, spans)]
    groups = sentences_of(d.text, spans)
    kinds, names, mentions = _labels(d, spans, groups)
    nothing = [-100] * len(FEATURES)
    sentences = []
    for g in groups:
        n = len(g)
        sentences.append(Sentence([at[i] for i in g], [d.text[slice(*spans[i])] for i in g], [-100] * n, [nothing] * n, [-100] * n, [-100] * n,
                                  told=([kinds[i] for i in g], [names[i] for i in g])))
    ends = [*at[1:], len(units)]
    chains: dict[str, list[tuple[int, int, int, int]]] = defaultdict(list)
    for first, end, head, kind, cluster in sorted(mentions):
        if cluster:
            chains[cluster].append((at[first], max(ends[end - 1], at[first] + 1), at[head], kind))
    return Document(d.id, units, sentences), list(chains.values())


def documents(pieces: Vocabulary, count: int = 3000, seed: int = 1) -> list[Document]:
    """Documents for `syntax.batches`: kinds, names and sentence beginnings are told, tags and trees are all -100."""
    return [_document(d, pieces)[0] for d in dispatches(count, seed)]


def clusters(pieces: Vocabulary, count: int = 3000, seed: int = 1) -> list[tuple[Document, list[list[tuple[int, int, int, int]]]]]:
    """Each document with its chains of mentions: (first unit, end unit, unit of the head, place in KINDS), also those of one mention."""
    return [_document(d, pieces) for d in dispatches(count, seed)]


def losses(tagger, units, batch) -> dict:
    """The losses of `syntax.losses` that these documents can tell of: kinds, names and where sentences begin. `batch` is of `collate_trees`."""
    import torch.nn.functional as F

    told = tagger(units)
    one = lambda logits, labels: F.cross_entropy(logits.float().flatten(0, 1), labels.flatten(), ignore_index=-100)
    return {"kind": one(told[-3], batch.tags[..., -2]), "name": one(told[-2], batch.tags[..., -1]), "sentence": one(told[-1], batch.begins)}


def shown(d: Dispatch) -> str:
    marks = []
    for n, a in enumerate(d.attributions, 1):
        for k in "SCQ":
            for s, e in a[k]:
                marks += [(s, 1, -e, f"{k}{n}⟨"), (e, 0, -s, "⟩")]
    for s, e, _, kind, named, cluster in d.mentions:
        marks += [(s, 1, -e, f"[{kind}{'' if named else '~'}{cluster} "), (e, 0, -s, "]")]
    text = d.text
    for at, _, _, mark in sorted(marks, reverse=True):
        text = text[:at] + mark + text[at:]
    return text


def check(found: list[Dispatch], pieces: Vocabulary) -> Counter:
    """Counts, having made sure that the labels are sound."""
    count: Counter = Counter()
    for d, article in zip(found, articles(pieces, len(found))):
        assert not re.search(r"[\[\]{}<>*¶\0]|  | ,|,,|\.\.|\?\.|,\.|\.,[^”\"]", d.text), d.text
        edges = {int(v) for v in article.units.start} | {int(v) for v in article.units.end}
        role = np.zeros((3, len(article.units)), bool)
        for a, b in zip(d.attributions, article.versions[0]):
            assert len(a["C"]) == 1 and a["Q"], d.text
            for k in "SCQ":
                for s, e in a[k]:
                    assert s < e and d.text[s:e].strip() == d.text[s:e] and s in edges and e in edges, (k, d.text[s:e], d.text)
            for s, e in (*b.source, *b.content):
                assert e <= b.cue[0] or s >= b.cue[1], d.text
            role[0, b.cue[0] : b.cue[1]] = True
            for i, spans in ((1, b.source), (2, b.content)):
                for s, e in spans:
                    role[i, s:e] = True
            count["attributions"] += 1
            count["without source"] += not b.source
        count["cue units"] += role[0].sum()
        count["source units"] += role[1].sum()
        count["content units"] += role[2].sum()
        count["units"] += len(article.units)
        count["characters"] += len(d.text)
        inside = np.zeros(len(article.units), int)
        for b in article.versions[0]:
            for s, e in b.content:
                inside[s:e] += 1
        count["cues inside another content"] += sum(bool(inside[b.cue[0]]) for b in article.versions[0])
    return count


def main() -> None:
    from . import paths

    pieces = Vocabulary(paths.MINILM / "vocab.txt")
    if len(sys.argv) > 1:
        for d in dispatches(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1):
            print(d.id, shown(d), sep="\n", end="\n\n")
        return
    found = dispatches()
    count = check(found, pieces)
    units = count["units"]
    print(len(found), "dispatches,", units, "units,", len({d.text for d in found}), "different")
    print({k: int(v) for k, v in count.items()})
    print({k: round(float(count[f"{k} units"] / units), 3) for k in ("cue", "source", "content")}, "attributions per 1,000 characters",
          round(1000 * count["attributions"] / count["characters"], 2))
    every = clusters(pieces)
    labels = Counter(n for d, _ in every for s in d.sentences for n in s.names())
    print("names", {k: labels[1 + 2 * i] for i, k in enumerate(NAMES)}, "unknown", labels[-100])
    print("sentences", sum(len(d.sentences) for d, _ in every), "chains of two or more", sum(len(c) > 1 for _, cs in every for c in cs),
          "mentions in them", sum(len(c) for _, cs in every for c in cs if len(c) > 1))


if __name__ == "__main__":
    main()
