"""The reader: a small BERT encoder that also sees casing and quotation marks, and its heads."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel, MPNetConfig, MPNetModel

from .batch import REACH
from .dropout import pooled
from .syntax import Parser, Tagger
from .units import FEATURES

CUE_TAGS = 3  # outside, begin, inside
ROLE_TAGS = 5  # outside, begin source, inside source, begin content, inside content


@dataclass
class Settings:
    base: str = ""
    hidden: int = 384
    role_width: int = 256
    role_layers: int = 2
    role_heads: int = 8
    dropout: float = 0.1
    use_features: bool = True
    syntax: bool = False


KINDS = {"bert": (BertConfig, BertModel), "mpnet": (MPNetConfig, MPNetModel)}


def empty_encoder(config: dict) -> nn.Module:
    make_config, make = KINDS[config["model_type"]]
    made = make_config(**config)
    if config["model_type"] == "bert":
        made._attn_implementation = "eager"
    return make(made, add_pooling_layer=False)


def base_encoder(folder: Path, dropout: float) -> nn.Module:
    """The pretrained encoder of a folder with config.json and model.safetensors."""
    config = json.loads((folder / "config.json").read_text())
    model = empty_encoder({**config, "hidden_dropout_prob": dropout, "attention_probs_dropout_prob": 0.0})
    weights = {k.removeprefix("bert.").removeprefix("mpnet."): v for k, v in load_file(folder / "model.safetensors").items()}
    missing, _ = model.load_state_dict(weights, strict=False)
    missing = [m for m in missing if "position_ids" not in m]
    if missing:
        raise ValueError(f"{folder}: no weights for {missing[:5]}")
    return model


class RoleHead(nn.Module):
    """For a cue: which units around it are its source, which its content."""

    def __init__(self, s: Settings):
        super().__init__()
        d = s.role_width
        self.unit = nn.Linear(s.hidden, d)
        self.features = nn.ModuleList(nn.Embedding(n, d) for n in FEATURES)
        self.cue = nn.Linear(s.hidden, d)
        self.gate = nn.Linear(s.hidden, d)
        self.distance = nn.Embedding(2 * REACH + 1, d)
        self.in_cue = nn.Embedding(2, d)
        self.norm = nn.LayerNorm(d)
        self.drop = nn.Dropout(s.dropout)
        layer = lambda: nn.TransformerEncoderLayer(d, s.role_heads, 2 * d, s.dropout, "gelu", batch_first=True)
        self.layers = nn.ModuleList(layer() for _ in range(s.role_layers))
        self.out = nn.Linear(d, ROLE_TAGS)
        for table in (self.distance, self.in_cue, *self.features):
            nn.init.normal_(table.weight, std=0.05)

    def plain(self, units: Tensor, features: Tensor) -> Tensor:
        """What does not depend on the cue: units [windows, units, hidden] → [windows, units, width]."""
        x = self.unit(units)
        for i, table in enumerate(self.features):
            x = x + table(features[..., i])
        return x

    def forward(self, plain: Tensor, vector: Tensor, which: Tensor, cue: Tensor, place: Tensor):
        """plain as above; of each cue its vector [cues, hidden], window, [first, end) and place [low, high) to look in.

        Gives logits [cues, longest place, tags] and whether there is a unit.
        """
        count = plain.shape[1]
        width = int((place[:, 1] - place[:, 0]).max())
        index = place[:, :1] + torch.arange(width, device=plain.device)
        mask = index < place[:, 1:]
        flat = index.clamp(max=count - 1) + which[:, None] * count
        in_cue = (index >= cue[:, :1]) & (index < cue[:, 1:])
        distance = (index - cue[:, :1]).clamp(-REACH, REACH) + REACH
        x = nn.functional.embedding(flat, plain.flatten(0, 1))
        x = x * (1 + torch.tanh(self.gate(vector)))[:, None] + self.cue(vector)[:, None]
        x = x + self.distance(distance) + self.in_cue(in_cue.long())
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, src_key_padding_mask=~mask)
        return self.out(x), mask


class Reader(nn.Module):
    def __init__(self, settings: Settings, encoder: nn.Module):
        super().__init__()
        self.settings = settings
        self.encoder = encoder
        d = settings.hidden
        self.features = nn.ModuleList(nn.Embedding(n, d) for n in FEATURES)
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.drop = nn.Dropout(settings.dropout)
        self.cues = nn.Sequential(nn.Linear(d, d), nn.GELU(), nn.Dropout(settings.dropout), nn.Linear(d, CUE_TAGS))
        self.anywhere = nn.Linear(d, 2)  # in some source, in some content
        self.roles = RoleHead(settings)
        if settings.syntax:
            self.tagger = Tagger(d, settings.dropout)
            self.parser = Parser(d, settings.dropout)
        pooled(self)

    def encode(self, ids: Tensor, features: Tensor, mask: Tensor, first: Tensor) -> Tensor:
        """ids, mask [batch, pieces], features [batch, pieces, 3], first [batch, units] → units [batch, units, hidden]."""
        x = self.encoder.embeddings.word_embeddings(ids)
        if self.settings.use_features:
            for i, table in enumerate(self.features):
                x = x + table(features[..., i])
        states = self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state
        return torch.gather(states, 1, first[..., None].expand(-1, -1, states.shape[-1]))

    def told(self, units: Tensor, features: Tensor, which: Tensor, cue: Tensor, place: Tensor):
        """The role head over cues, those with places of like length together: yields (numbers of the cues, logits, mask)."""
        plain = self.roles.plain(units, features)
        # the cue is the mean of its first and last unit
        count = units.shape[1]
        flat = units.flatten(0, 1)
        at = which * count
        vector = (nn.functional.embedding(at + cue[:, 0], flat) + nn.functional.embedding(at + cue[:, 1] - 1, flat)) / 2
        order = torch.argsort(place[:, 1] - place[:, 0])
        for chosen in order.split(12):
            logits, mask = self.roles(plain, vector[chosen], which[chosen], cue[chosen], place[chosen])
            yield chosen, logits, mask


def save(model: Reader, path: Path, **more) -> None:
    temporary = path.with_suffix(".part")
    torch.save({"settings": asdict(model.settings), "config": model.encoder.config.to_dict(),
                "weights": model.state_dict(), **more}, temporary)
    temporary.replace(path)


def restore(path: Path) -> tuple[Reader, dict]:
    state = torch.load(path, map_location="cpu", weights_only=False)
    model = Reader(Settings(**state["settings"]), empty_encoder(state["config"]))
    model.load_state_dict(state["weights"])
    return model, state
