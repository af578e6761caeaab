"""How fast spaCy reads the same articles as `attache bench`: words a second on one thread, the median of three passes.

    python training/bench/spacy_peer.py MODEL FILE_OR_FOLDER...

MODEL is an installed spaCy pipeline, `en_core_web_sm` where it is to be had. Words are counted as `attache bench` counts them: runs of what is
no white space. Nothing imports this, and nothing needs it to install, run or test.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import spacy  # noqa: E402  it reads the environment when it is imported

PASSES = 3


def texts(paths: list[str]) -> list[str]:
    files = [f for p in map(Path, paths) for f in (sorted(p.rglob("*.txt")) if p.is_dir() else [p])]
    return [f.read_bytes().decode("utf8").removeprefix("\ufeff") for f in files]


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    start = time.perf_counter()
    pipeline = spacy.load(sys.argv[1])
    loaded = time.perf_counter() - start
    articles = texts(sys.argv[2:])
    words = sum(len(t.split()) for t in articles)

    def seconds() -> tuple[float, float]:
        start, busy = time.perf_counter(), time.process_time()
        for _ in pipeline.pipe(articles):
            pass
        return time.perf_counter() - start, time.process_time() - busy

    seconds()  # warms up
    passes = [seconds() for _ in range(PASSES)]
    wall, busy = (statistics.median(p[k] for p in passes) for k in (0, 1))
    print(f"spaCy {spacy.__version__}, {sys.argv[1]} ({', '.join(pipeline.pipe_names)})")
    print(f"{len(articles)} articles, {words} words; {os.cpu_count()} cores, one thread; medians of {PASSES} passes")
    print(f"{words / wall:.0f} words a second, {words / busy:.0f} a second of processor; loaded in {loaded:.2f} s; "
          f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


if __name__ == "__main__":
    main()
