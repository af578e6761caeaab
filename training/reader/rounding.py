"""Training as it will be run: linear layers that round weights and what comes in as the 8-bit graphs do (Jacob et al. 2018), gradients passed straight through.

Weights are rounded to 7 bits a row, since processors without VNNI add pairs of products of 8-bit weights in 16 bits and overflow; what comes in to 8 bits a tensor.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

WEIGHT_STEPS = 63
INPUT_STEPS = 255


def straight(x: Tensor, rounded: Tensor) -> Tensor:
    return x + (rounded - x).detach()


class RoundedLinear(nn.Linear):
    def forward(self, x: Tensor) -> Tensor:
        with torch.no_grad():
            scale = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / WEIGHT_STEPS
            weight = (self.weight / scale).round() * scale
            low, high = x.amin().clamp(max=0).float(), x.amax().clamp(min=0).float()
            step = ((high - low) / INPUT_STEPS).clamp(min=1e-8)
            zero = (-low / step).round()
            inner = ((x.float() / step).round() + zero).clamp(0, INPUT_STEPS).sub(zero).mul(step).to(x.dtype)
        return nn.functional.linear(straight(x, inner), straight(self.weight, weight), self.bias)


def rounded(encoder: nn.Module, on: bool = True) -> None:
    """Turns the encoder's linear layers into rounding ones, or back; their weights and names stay."""
    for module in encoder.modules():
        if type(module) in (nn.Linear, RoundedLinear):
            module.__class__ = RoundedLinear if on else nn.Linear
