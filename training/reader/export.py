"""Writes a checkpoint as ONNX graphs, plain and in 8 bits, and measures both.

    python -m reader.export --checkpoint FILE --out FOLDER

`reader.onnx`: ids, mask [b, pieces], shapes, quotes, places [b, pieces], first [b, units] → units [b, units, hidden], cue chances,
role units, and for readers with syntax tag logits and parser projections. `roles.onnx`: a cue's stretch of units → role scores.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from . import paths
from .batch import REACH, collate
from .model import Reader, restore
from .polnear import load
from .units import vocabulary
from .windows import overlapping


class Encoder(nn.Module):
    """The BERT encoder written out plainly, so that it exports as few operators."""

    def __init__(self, reader: Reader):
        super().__init__()
        bert = reader.encoder
        self.words, self.features = bert.embeddings.word_embeddings, reader.features
        fixed = bert.embeddings.position_embeddings.weight + bert.embeddings.token_type_embeddings.weight[0]
        self.positions = nn.Parameter(fixed.detach())
        self.norm = bert.embeddings.LayerNorm
        self.layers = bert.encoder.layer
        self.heads = bert.config.num_attention_heads
        self.joined = nn.ModuleList()
        for layer in self.layers:
            a = layer.attention.self
            one = nn.Linear(a.query.in_features, 3 * a.query.out_features)
            scale = 1 / math.sqrt(a.query.out_features // self.heads)
            one.weight.data = torch.cat([a.query.weight * scale, a.key.weight, a.value.weight]).detach()
            one.bias.data = torch.cat([a.query.bias * scale, a.key.bias, a.value.bias]).detach()
            self.joined.append(one)

    def forward(self, ids: Tensor, mask: Tensor, features: Tensor) -> Tensor:
        x = self.words(ids)
        for i, table in enumerate(self.features):
            x = x + table(features[:, :, i])
        b, t = ids.shape
        x = self.norm(x + self.positions[:t])
        bias = (mask.to(x.dtype) - 1)[:, None, None] * 1e4
        for layer, joined in zip(self.layers, self.joined):
            q, k, v = joined(x).view(b, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
            weights = torch.softmax(q @ k.transpose(-1, -2) + bias, -1)
            mixed = (weights @ v).transpose(1, 2).reshape(b, t, -1)
            x = layer.attention.output.LayerNorm(layer.attention.output.dense(mixed) + x)
            inner = nn.functional.gelu(layer.intermediate.dense(x))
            x = layer.output.LayerNorm(layer.output.dense(inner) + x)
        return x


class Whole(nn.Module):
    """The encoder with every head that reads units one by one."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader, self.encoder = reader, Encoder(reader)

    def forward(self, ids, mask, features, first, unit_features):
        states = self.encoder(ids, mask, features)
        units = torch.gather(states, 1, first[..., None].expand(-1, -1, states.shape[-1]))
        r = self.reader
        out = [units, r.cues(units).softmax(-1), r.roles.plain(units, unit_features)]
        if r.settings.syntax:
            out += [r.tagger.out(units), r.parser.project(units)]
        return tuple(out)


class Roles(nn.Module):
    """plain [cues, places, width], vector [cues, hidden], offset from the cue's first unit, in the cue, mask → log chances."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.head = reader.roles

    def forward(self, plain, vector, distance, in_cue, mask):
        h = self.head
        x = plain * (1 + torch.tanh(h.gate(vector)))[:, None] + h.cue(vector)[:, None]
        x = x + h.distance(distance.clamp(-REACH, REACH) + REACH) + h.in_cue(in_cue)
        x = h.norm(x)
        bias = (mask.to(x.dtype) - 1)[:, None, None] * 1e4
        for layer in h.layers:
            a = layer.self_attn
            b, t, d = x.shape
            q, k, v = nn.functional.linear(x, a.in_proj_weight, a.in_proj_bias).view(b, t, 3, a.num_heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
            w = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(d // a.num_heads) + bias, -1)
            x = layer.norm1(x + a.out_proj((w @ v).transpose(1, 2).reshape(b, t, d)))
            x = layer.norm2(x + layer.linear2(nn.functional.gelu(layer.linear1(x))))
        return h.out(x).log_softmax(-1)


def write(reader: Reader, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    reader.eval()

    ids, mask = torch.randint(5, 900, (2, 12)), torch.ones(2, 12, dtype=torch.long)
    features, first = torch.ones(2, 12, 3, dtype=torch.long), torch.arange(1, 8)[None].repeat(2, 1)
    names = ["units", "cues", "plain"] + (["tags", "arcs"] if reader.settings.syntax else [])
    pieces, units = {0: "batch", 1: "pieces"}, {0: "batch", 1: "units"}
    torch.onnx.export(
        Whole(reader), (ids, mask, features, first, torch.ones(2, 7, 3, dtype=torch.long)), folder / "reader.fp32.onnx",
        input_names=["ids", "mask", "features", "first", "unit_features"], output_names=names, opset_version=17, dynamo=False,
        dynamic_axes={"ids": pieces, "mask": pieces, "features": pieces, "first": units, "unit_features": units, **{k: units for k in names}})
    places = {0: "cues", 1: "places"}
    width = reader.settings.role_width
    torch.onnx.export(
        Roles(reader), (torch.randn(3, 9, width), torch.randn(3, reader.settings.hidden), torch.zeros(3, 9, dtype=torch.long),
                        torch.zeros(3, 9, dtype=torch.long), torch.ones(3, 9, dtype=torch.bool)), folder / "roles.fp32.onnx",
        input_names=["plain", "vector", "distance", "in_cue", "mask"], output_names=["scores"], opset_version=17, dynamo=False,
        dynamic_axes={"plain": places, "vector": {0: "cues"}, "distance": places, "in_cue": places, "mask": places, "scores": places})
    for name in ("reader", "roles"):
        quantize_dynamic(folder / f"{name}.fp32.onnx", folder / f"{name}.onnx", weight_type=QuantType.QInt8, per_channel=True,
                         reduce_range=False, op_types_to_quantize=["MatMul", "Gemm", "Gather"])


def session(path: Path, threads: int = 1) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def feed(batch) -> dict[str, np.ndarray]:
    return {"ids": batch.ids.numpy(), "mask": batch.mask.numpy(), "features": batch.features.numpy(),
            "first": batch.first.numpy(), "unit_features": batch.unit_features.numpy()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--articles", type=int, default=12)
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, _ = restore(Path(options.checkpoint))
    folder = Path(options.out)
    write(reader, folder)
    reader.eval()  # exporting leaves it training
    articles = load(paths.POLNEAR / "dev", vocabulary(paths.MINILM))[: options.articles]
    batches = []
    for a in articles:
        spans = overlapping(a.units, 256)
        batches += [(collate([(a.units, *s, None) for s in spans[i : i + 4]]), sum(e - b for b, e in spans[i : i + 4])) for i in range(0, len(spans), 4)]
    words = sum(len(a.units.text.split()) for a in articles)
    result: dict = {"words": words}
    with torch.no_grad():
        gold = [reader.cues(reader.encode(b.ids, b.features, b.mask, b.first)).softmax(-1).numpy() for b, _ in batches]
    for name in ("reader.fp32", "reader"):
        run = session(folder / f"{name}.onnx")
        start, cpu = time.time(), time.process_time()
        told = [run.run(["cues"] if False else None, feed(b)) for b, _ in batches]
        result[name] = {
            "MB": round((folder / f"{name}.onnx").stat().st_size / 1e6, 1),
            "words_a_second": round(words / (time.time() - start)), "words_a_cpu_second": round(words / (time.process_time() - cpu)),
            "largest_cue_difference": float(max(np.abs(t[1] - g)[:, : int(b.lengths.min())].max() for t, g, (b, _) in zip(told, gold, batches)))}
    result["roles_MB"] = round((folder / "roles.onnx").stat().st_size / 1e6, 2)
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
