"""The event coder: layers of its own on the states of the shared encoder's lower layers, with marks for the two parties."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn

from reader.dropout import PooledDropout

from . import labels

MARKS = 8  # the sum of 1 for the source, 2 for the target, 4 for words known to tell the act
HINTS = 2 * len(labels.TYPES) + 2  # what the lexicon finds: nearest act, any act, whether there is one, whether right beside the source


@dataclass
class Settings:
    hidden: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 3
    lower: int = 3  # layers of the shared encoder below
    dropout: float = 0.1
    width: int = 384
    hints: bool = False
    cameo: int = 0  # codes that the auxiliary head tells


class Layer(nn.Module):
    """A layer of BERT, written out."""

    def __init__(self, s: Settings):
        super().__init__()
        d = s.hidden
        self.heads = s.heads
        self.joined, self.mixed = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.widen, self.narrow = nn.Linear(d, s.inner), nn.Linear(s.inner, d)
        self.norm, self.last = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)
        self.drop = PooledDropout(s.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, t, d = x.shape
        q, k, v = self.joined(x).view(b, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(d // self.heads) + bias, -1)
        x = self.norm(self.drop(self.mixed((weights @ v).transpose(1, 2).reshape(b, t, d))) + x)
        return self.last(self.drop(self.narrow(nn.functional.gelu(self.widen(x)))) + x)

    def copy(self, layer: nn.Module) -> "Layer":
        """The weights of a layer of transformers' BERT or MPNet (whose places relative to each other are left out)."""
        if hasattr(layer.attention, "attn"):
            a = layer.attention.attn
            q, k, v, out, norm = a.q, a.k, a.v, a.o, layer.attention.LayerNorm
        else:
            a = layer.attention.self
            q, k, v, out, norm = a.query, a.key, a.value, layer.attention.output.dense, layer.attention.output.LayerNorm
        self.joined.weight.data = torch.cat([q.weight, k.weight, v.weight]).detach().clone()
        self.joined.bias.data = torch.cat([q.bias, k.bias, v.bias]).detach().clone()
        for mine, theirs in ((self.mixed, out), (self.norm, norm), (self.widen, layer.intermediate.dense),
                             (self.narrow, layer.output.dense), (self.last, layer.output.LayerNorm)):
            mine.load_state_dict(theirs.state_dict())
        return self


class Coder(nn.Module):
    def __init__(self, settings: Settings):
        super().__init__()
        s = self.settings = settings
        d = s.hidden
        self.marks = nn.Embedding(MARKS, d)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.register_buffer("parties", torch.tensor([[float(m & 1 > 0), float(m & 2 > 0)] for m in range(MARKS)]), persistent=False)
        self.layers = nn.ModuleList(Layer(s) for _ in range(s.layers))
        self.look = nn.Linear(d, 1)  # which pieces tell the act
        self.drop = PooledDropout(s.dropout)
        self.join = nn.Linear(5 * d + (HINTS if s.hints else 0), s.width)
        self.cell = nn.Linear(s.width, len(labels.CELLS))
        self.kind = nn.Linear(s.width, len(labels.KINDS))
        self.status = nn.Linear(s.width, len(labels.STATUSES))
        if s.cameo:
            self.cameo = nn.Linear(s.width, s.cameo)

    def forward(self, states: Tensor, mask: Tensor, marks: Tensor, hints: Tensor | None = None) -> dict[str, Tensor]:
        """states [rows, pieces, hidden], mask 1 where there is a piece, marks of parties → scores."""
        there = mask.to(states.dtype)
        bias = (there - 1)[:, None, None] * 1e4
        x = states + self.marks(marks)
        for layer in self.layers:
            x = layer(x, bias)
        mean = lambda where: (x * where[..., None]).sum(1) / where.sum(1, keepdim=True).clamp(min=1)
        look = self.look(x)[..., 0] + (there - 1) * 1e4
        act = (x * torch.softmax(look, -1)[..., None]).sum(1)
        party = self.parties[marks].to(x.dtype) * there[..., None]
        parts = [x[:, 0], mean(there), mean(party[..., 0]), mean(party[..., 1]), act]
        if hints is not None and self.settings.hints:
            parts.append(hints)
        h = self.drop(nn.functional.gelu(self.join(self.drop(torch.cat(parts, -1)))))
        told = {"cell": self.cell(h), "kind": self.kind(h), "status": self.status(h), "look": look}
        if self.settings.cameo:
            told["cameo"] = self.cameo(h)
        return told


def save(model: Coder, path, **more) -> None:
    torch.save({"settings": asdict(model.settings), "weights": model.state_dict(), **more}, path)


def restore(path) -> tuple[Coder, dict]:
    state = torch.load(path, map_location="cpu", weights_only=False)
    model = Coder(Settings(**state["settings"]))
    model.load_state_dict(widened(state["weights"]))
    return model, state


def widened(weights: dict) -> dict:
    """Weights of a coder that knew no mark for the act: with it, it does as without."""
    marks = weights["marks.weight"]
    return {**weights, "marks.weight": torch.cat([marks] * (MARKS // len(marks)))}
