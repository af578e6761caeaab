"""Dropout whose masks are cut out of a pool of chances drawn beforehand: on a processor drawing them anew took a quarter of the training."""

from __future__ import annotations

import torch
from torch import Tensor, nn

POOL = 1 << 23


class PooledDropout(nn.Module):
    """As nn.Dropout; each mask is a stretch of the pool from a random place on."""

    def __init__(self, p: float):
        super().__init__()
        self.p = p
        self.pool: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.p == 0:
            return x
        count = x.numel()
        if self.pool is None or self.pool.dtype != x.dtype or len(self.pool) < 2 * count:
            size = max(POOL, 2 * count)
            self.pool = (torch.rand(size) >= self.p).to(x.dtype) / (1 - self.p)
        at = int(torch.randint(len(self.pool) - count, (1,)))
        return x * self.pool[at : at + count].view(x.shape)


def pooled(module: nn.Module) -> nn.Module:
    """The module with every nn.Dropout in it replaced; attention drops nothing."""
    for name, child in module.named_children():
        if isinstance(child, nn.Dropout):
            setattr(module, name, PooledDropout(child.p))
        else:
            if isinstance(child, nn.MultiheadAttention):
                child.dropout = 0.0
            pooled(child)
    return module
