"""What kinds of mistakes predictions make on PolNeAR, by the rules of the scorer. Prints counts; `--show KIND` prints cases.

    python -m reader.errors --predictions FILE [--part dev] [--show unseen --limit 20]

Kinds of missed gold: `unseen` (no prediction has its cue), `content` (its cue is found, its content is not), `source` (both found,
the speaker is another), `taken` (all is right but another gold took the prediction). Of false predictions: `spurious` (no gold at
its cue), and those whose cue is a gold one and that failed by content or source.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import regex

from . import paths

WORD = regex.compile(r"[\p{L}\p{N}](?:[^\s—–]*[\p{L}\p{N}])?")


def words_of(text: str, spans, found) -> frozenset[int]:
    return frozenset(i for i, (a, b) in enumerate(found) for s, e in spans if a < e and s < b)


def overlap(a: frozenset, b: frozenset) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def same(a: frozenset, b: frozenset) -> bool:
    return bool(a & b) if a or b else True


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--predictions", required=True)
    parser.add_argument("--part", default="dev", choices=["dev", "train"])
    parser.add_argument("--show", default="")
    parser.add_argument("--direct", action="store_true", help="only missed ones with quotation marks")
    parser.add_argument("--limit", type=int, default=20)
    options = parser.parse_args()
    gold = {(r := json.loads(line))["id"]: r for line in (paths.POLNEAR / options.part / "gold.jsonl").open(encoding="utf8")}
    missed, false, cues, lengths = Counter(), Counter(), Counter(), Counter()
    shown = 0
    for line in open(options.predictions, encoding="utf8"):
        row = json.loads(line)
        text = row["article"]["text"]
        found = [m.span() for m in WORD.finditer(text)]
        sets = lambda *spans: [words_of(text, s, found) for s in spans]
        pair = lambda s: [[s["start"], s["end"]]] if s else []
        golds = [(g, *sets(g["source"], g["cue"], g["content"])) for g in gold[Path(row["article"]["source"]).stem]["attributions"]]
        told = [(s, *sets(pair(s["speaker"]), pair(s["cue"]), [[c["start"], c["end"]] for c in s["content"]])) for s in row["statements"]]
        pairs = sorted(((overlap(p[3], g[3]), i, j) for i, p in enumerate(told) for j, g in enumerate(golds)
                        if overlap(p[3], g[3]) >= 0.5 and same(p[1], g[1])), reverse=True)
        mine, theirs = set(), set()
        for _, i, j in pairs:
            if i not in mine and j not in theirs:
                mine.add(i)
                theirs.add(j)
        cut = lambda spans: " … ".join(text[a:b] for a, b in spans)
        for j, (g, source, cue, content) in enumerate(golds):
            if j in theirs:
                continue
            near = [p for p in told if p[2] & cue]
            kind = "unseen"
            if not near and any(overlap(p[3], content) >= 0.5 for p in told):
                kind = "othercue"
            elif near and all(overlap(p[3], content) < 0.5 for p in near):
                kind = "content"
            elif near:
                kind = "source" if not any(same(p[1], source) and overlap(p[3], content) >= 0.5 for p in near) else "taken"
            direct = any(c in "\"“”" for a, b in g["content"] for c in text[max(0, a - 1) : b + 1])
            missed[kind, "direct" if direct else "indirect"] += 1
            if kind == "unseen":
                cues[cut(g["cue"]).lower()] += 1
            if kind == options.show and shown < options.limit and (not options.direct or direct):
                shown += 1
                a = min(x for r in ("source", "cue", "content") for x, _ in g[r])
                print(f"[{cut(g['source'])}] <{cut(g['cue'])}> {{{cut(g['content'])}}}\n    in: {text[max(0, a - 80):a + 260]!r}")
                for p in near:
                    print("    told:", [text[s["start"]:s["end"]] for s in (p[0]["speaker"],) if s], [text[s["start"]:s["end"]] for s in p[0]["content"]])
        inside = [g[3] for g in golds]
        for i, (s, source, cue, content) in enumerate(told):
            if i in mine:
                continue
            if cue and any(cue <= g for g in inside):
                false["set aside"] += 1
                continue
            near = [g for g in golds if g[2] & cue]
            kind = "at a gold cue" if near else "content of a gold" if any(overlap(content, g[3]) >= 0.5 for g in golds) else "spurious"
            false[kind] += 1
            if kind == options.show and shown < options.limit:
                shown += 1
                c = s["cue"]
                print(f"{[text[x['start']:x['end']] for x in [s['speaker'], c] if x]} {[text[x['start']:x['end']] for x in s['content']]}\n    in: {text[max(0, c['start'] - 120):c['end'] + 160]!r}")
    print("missed:", dict(missed), "\nfalse:", dict(false), "\nunseen cues:", cues.most_common(25))


if __name__ == "__main__":
    main()
