"""Words of running text as the treebanks cut them, by rules: for labelling text that has no annotation.

    python -m reader.words        measures itself on the dev treebanks
"""

from __future__ import annotations

import regex

from . import paths

#: Clitics cut off the end of a word.
CLITIC = regex.compile(r"(?i)(n['’]t|['’](?:s|re|ve|ll|d|m))$")
#: Two words written as one.
JOINED = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "gimme": 3, "lemme": 3}
TOKEN = regex.compile(
    r"""(?xi)
    (?:https?://|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]]        # addresses
  | [\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+
  | (?:\p{L}\.){2,}                                        # U.S., a.m.
  | (?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Sgt|Capt|Prof|Rev|Hon|Inc|Corp|Co|Ltd|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|etc|p|pp|al|ed|eds|vol|cf|e\.g|i\.e)\.(?=\s|,)
  | No\.(?=\s\p{N})
  | [\p{N}]+(?:[.,:/]\p{N}+)+                              # 1,000 3.5 10:30 1/2
  | \p{N}+(?:st|nd|rd|th|s)\b
  | [\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*['’]?(?<=[\p{L}\p{N}\p{M}])  # don't
  | \.{2,} | -{2,} | [!?]{2,}
  | [^\s\p{C}]
    """)


def words(text: str) -> list[tuple[int, int]]:
    """Half-open code point spans."""
    found = []
    for match in TOKEN.finditer(text):
        start, end = match.span()
        word = match.group()
        if word.lower() in JOINED:
            found += [(start, start + JOINED[word.lower()]), (start + JOINED[word.lower()], end)]
            continue
        clitic = CLITIC.search(word)
        if clitic and clitic.start() > 0:
            found += [(start, start + clitic.start()), (start + clitic.start(), end)]
        else:
            found.append((start, end))
    return found


def main() -> None:
    from collections import Counter

    from . import ud
    from .units import Vocabulary

    pieces = Vocabulary(paths.MINILM / "vocab.txt")
    for bank in ("en_ewt-dev", "en_gum-dev"):
        right = told = gold = 0
        missed: Counter[str] = Counter()
        for document in ud.load(paths.UD / f"{bank}.conllu.gz", pieces):
            text = document.units.text
            mine = set(words(text))
            theirs, at = set(), 0
            for sentence in document.sentences:
                for form in sentence.forms:
                    place = text.find(form, at)
                    if 0 <= place < at + 60:
                        theirs.add((place, place + len(form)))
                        at = place + len(form)
            right, told, gold = right + len(mine & theirs), told + len(mine), gold + len(theirs)
            missed.update(text[a:b] for a, b in theirs - mine)
        print(bank, f"precision {right / told:.4f} recall {right / gold:.4f}", missed.most_common(25))


if __name__ == "__main__":
    main()
