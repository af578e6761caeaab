"""What a sentence can be: PLOVER types by the manual and by the conversion table, modes, statuses, CAMEO codes."""

from __future__ import annotations

from pathlib import Path

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
NONE = "NONE"
STATUSES = ["occurred", "ongoing", "planned", "conditional", "requested", "denied"]
QUADS = dict(zip(TYPES, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4])) | {"YIELD": 2}
MODES = {
    "CONSULT": "visit third-party multilateral phone", "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet", "REJECT": "assist change yield meet", "ACCUSE": "disapprove investigate allege",
    "THREATEN": "restrict arrest relations expel territory violence", "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue", "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
               "crowd-control unconventional"}
#: Every type alone and with each of its modes: what the mode head tells.
KINDS = [(t, m) for t in TYPES for m in ["", *MODES.get(t, "").split()]]
#: CAMEO's two-digit roots, for types by the table.
ROOT = dict(zip("03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 02".split(),
                "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE ACCUSE REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT ASSAULT ASSAULT REQUEST".split()))
#: Codes that the table takes out of their root.
MOVED = {"084": "RETREAT", "085": "RETREAT", "086": "RETREAT", "087": "RETREAT", "1712": "ASSAULT", "175": "ASSAULT",
         "191": "COERCE", "192": "COERCE", "176": "COERCE"}


def read_table() -> dict[str, str]:
    rows = [line.split("\t") for line in (Path(__file__).parent / "table.tsv").read_text().splitlines() if not line.startswith("#")]
    return {cameo: table for cameo, table, _ in rows[1:]}


TABLE = {**MOVED, **read_table()}


def table_type(cameo: str) -> str | None:
    """The type of a CAMEO code by the conversion table.

    >>> table_type("1631"), table_type("0871"), table_type("1122")
    ('COERCE', 'RETREAT', 'ACCUSE')
    """
    for n in range(len(cameo), 2, -1):
        if cameo[:n] in TABLE:
            return TABLE[cameo[:n]]
    return ROOT.get(cameo[:2])


def root(kind: str) -> str:
    """CONCEDE and RETREAT are one in older labels."""
    return "YIELD" if kind in ("CONCEDE", "RETREAT") else kind


#: What the type head tells: (type by the manual, type by the table) where they part, and the same twice elsewhere.
CELLS = [(t, root(t)) for t in TYPES] + [("CONCEDE", "AGREE"), ("CONCEDE", "SUPPORT"), ("SANCTION", "ACCUSE"), ("SANCTION", "COERCE"),
         ("THREATEN", "COERCE"), ("ACCUSE", "COERCE"), ("COERCE", "SANCTION"), ("COERCE", "ASSAULT"), ("ASSAULT", "COERCE"),
         ("RETREAT", "SANCTION"), ("SANCTION", "ASSAULT"), ("SANCTION", "YIELD"), ("AGREE", "YIELD"), (NONE, NONE)]
