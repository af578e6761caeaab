"""States of the shared encoder's lower layers, computed once: an experiment then takes minutes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from reader.model import base_encoder, restore
from reader.units import Vocabulary

from .sentences import Laid


class Lower(nn.Module):
    """A reader's encoder up to a layer (its input embeddings at layer 0), or that of a plain pretrained folder."""

    def __init__(self, source: Path):
        super().__init__()
        if source.is_dir():
            self.encoder, self.features = base_encoder(source, 0.0), None
        else:
            reader, _ = restore(source)
            self.encoder, self.features = reader.encoder, reader.features
        self.eval()

    @property
    def layers(self) -> nn.ModuleList:
        return self.encoder.encoder.layer

    @torch.no_grad()
    def forward(self, ids: Tensor, mask: Tensor, features: Tensor, wanted: list[int]) -> dict[int, Tensor]:
        x = self.encoder.embeddings.word_embeddings(ids)
        if self.features is not None:
            for i, table in enumerate(self.features):
                x = x + table(features[..., i])
        told = self.encoder(inputs_embeds=x, attention_mask=mask, output_hidden_states=True).hidden_states
        return {k: told[k] for k in wanted}


def padded(arrays: list[np.ndarray], fill: int = 0) -> Tensor:
    out = np.full((len(arrays), max(len(a) for a in arrays), *arrays[0].shape[1:]), fill, dtype=np.int64)
    for row, a in zip(out, arrays):
        row[: len(a)] = a
    return torch.from_numpy(out)


def states(lower: Lower, sentences: list[Laid], wanted: list[int], batch: int = 32) -> dict[int, list[np.ndarray]]:
    """For each wanted layer the states of each sentence's pieces, in half precision."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].ids))
    found: dict[int, list] = {k: [None] * len(sentences) for k in wanted}
    for at in range(0, len(order), batch):
        chosen = order[at : at + batch]
        rows = [sentences[i] for i in chosen]
        ids = padded([r.ids for r in rows])
        mask = padded([np.ones(len(r.ids), dtype=np.int64) for r in rows])
        told = lower(ids, mask, padded([r.features for r in rows]), wanted)
        for k in wanted:
            for i, x in zip(chosen, told[k]):
                found[k][i] = x[: len(sentences[i].ids)].half().numpy()
    return found


def amid(lower: Lower, sentences: list[Laid], wanted: int, pieces: Vocabulary, seed: int = 1, room: int = 318) -> list[np.ndarray]:
    """As `states`, but each sentence read in the middle of others, as in an article; the window's edges stand for the sentence's own."""
    random = np.random.default_rng(seed)
    groups: list[list[int]] = [[]]
    size = 0
    for i in random.permutation(len(sentences)):
        n = len(sentences[i].ids) - 2
        if size + n > room:
            groups.append([])
            size = 0
        groups[-1].append(int(i))
        size += n
    found: list = [None] * len(sentences)
    opening, closing, _ = sentences[0].units.edges
    for group in groups:
        ids, features, places = [opening], [(0, 0, 0)], {}
        for n, i in enumerate(group):
            x = sentences[i]
            places[i] = (len(ids), len(ids) + len(x.ids) - 2)
            rows = x.features[1:-1].copy()
            if n and random.random() < 0.6:
                rows[0, 2] = 2  # not the first of its paragraph
            ids += x.ids[1:-1].tolist()
            features += [tuple(r) for r in rows.tolist()]
        ids.append(closing)
        features.append((0, 0, 0))
        told = lower(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long), torch.tensor([features]), [wanted])[wanted][0].half().numpy()
        for i, (a, b) in places.items():
            found[i] = np.concatenate([told[:1], told[a:b], told[-1:]])
    return found
