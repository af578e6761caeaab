"""The mean of several checkpoints' weights: it reads better than each of them (Izmailov et al. 2018, stochastic weight averaging).

    python -m reader.average A.pt B.pt --out FILE
"""

from __future__ import annotations

import argparse

import torch


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    states = [torch.load(path, map_location="cpu", weights_only=False) for path in options.checkpoints]
    mean = states[0]
    for name, weight in mean["weights"].items():
        if weight.is_floating_point():
            mean["weights"][name] = sum(s["weights"][name] for s in states) / len(states)
    torch.save(mean, options.out)


if __name__ == "__main__":
    main()
