"""Writes a checkpoint as ONNX graphs, plain and in 8 bits, and measures both.

    python -m reader.export --checkpoint FILE --out FOLDER [--base FOLDER]

`reader.onnx`: ids, mask [b, pieces], features [b, pieces, 3], first [b, units], unit_features [b, units, 3] → units [b, units, hidden],
cue chances, role units, and for readers with syntax the taggers' logits side by side and the parser's projections.
`roles.onnx`: a cue's stretch of units → role scores. `arcs.onnx`: projections of sentences' words → log chances of their heads.
`relations.onnx`: projections of dependents and heads → relation scores. `reader.json` says what is in them, with their hashes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import shutil
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from . import paths
from .batch import REACH, collate
from .model import Reader, restore
from .polnear import load
from .split import split
from .ud import FEATURES as WORD_FEATURES
from .ud import KINDS, NAMES, RELATIONS, TAGS
from .units import Vocabulary, vocabulary
from .windows import overlapping


#: The word pieces of a window when reading, see `read.raw`.
WINDOW = 320


class Rows(nn.Module):
    """A table of vectors in 8 bits, each row with its own scale."""

    def __init__(self, table: nn.Embedding):
        super().__init__()
        scale = table.weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("rows", torch.round(table.weight.detach() / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


class Even(nn.Module):
    """A linear layer whose inputs are scaled so that none dwarfs the others, and its weights the other way: 8 bits then lose less.

    Xiao et al., SmoothQuant, 2023. `largest` are the largest inputs seen, channel by channel.
    """

    def __init__(self, linear: nn.Linear, largest: Tensor, strength: float = 0.7):
        super().__init__()
        weight = linear.weight.detach()
        scale = (largest.clamp(min=1e-5) ** strength / weight.abs().amax(0).clamp(min=1e-5) ** (1 - strength)).clamp(min=1e-5)
        self.linear = nn.Linear(linear.in_features, linear.out_features)
        self.linear.weight.data, self.linear.bias.data = weight * scale, linear.bias.detach()
        self.register_buffer("shrink", 1 / scale)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x * self.shrink)


class Encoder(nn.Module):
    """The BERT encoder written out plainly, so that it exports as few operators."""

    def __init__(self, reader: Reader, small: bool):
        super().__init__()
        bert = reader.encoder
        self.words = Rows(bert.embeddings.word_embeddings) if small else bert.embeddings.word_embeddings
        self.features = reader.features
        fixed = bert.embeddings.position_embeddings.weight + bert.embeddings.token_type_embeddings.weight[0]
        self.positions = nn.Parameter(fixed.detach())
        self.norm = bert.embeddings.LayerNorm
        self.heads = bert.config.num_attention_heads
        self.layers = nn.ModuleList()
        for layer in bert.encoder.layer:
            a = layer.attention.self
            joined = nn.Linear(a.query.in_features, 3 * a.query.out_features)
            scale = 1 / math.sqrt(a.query.out_features // self.heads)
            joined.weight.data = torch.cat([a.query.weight * scale, a.key.weight, a.value.weight]).detach()
            joined.bias.data = torch.cat([a.query.bias * scale, a.key.bias, a.value.bias]).detach()
            self.layers.append(nn.ModuleDict({
                "joined": joined, "mixed": layer.attention.output.dense, "norm": layer.attention.output.LayerNorm,
                "widen": layer.intermediate.dense, "narrow": layer.output.dense, "last": layer.output.LayerNorm}))

    def forward(self, ids: Tensor, mask: Tensor, features: Tensor) -> Tensor:
        x = self.words(ids)
        for i, table in enumerate(self.features):
            x = x + table(features[:, :, i])
        b, t = ids.shape
        x = self.norm(x + self.positions[:t])
        bias = (mask.to(x.dtype) - 1)[:, None, None] * 1e4
        for layer in self.layers:
            q, k, v = layer["joined"](x).view(b, t, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
            weights = torch.softmax(q @ k.transpose(-1, -2) + bias, -1)
            mixed = (weights @ v).transpose(1, 2).reshape(b, t, -1)
            x = layer["norm"](layer["mixed"](mixed) + x)
            inner = nn.functional.gelu(layer["widen"](x))
            x = layer["last"](layer["narrow"](inner) + x)
        return x

    @torch.no_grad()
    def even(self, batches: list) -> None:
        """Makes every linear layer an `Even` one, by what it is given over some batches."""
        largest: dict[nn.Module, Tensor] = {}

        def seen(linear, inputs, _) -> None:
            most = inputs[0].abs().flatten(0, -2).amax(0)
            largest[linear] = torch.maximum(largest[linear], most) if linear in largest else most

        linears = [(layer, name) for layer in self.layers for name in ("joined", "mixed", "widen", "narrow")]
        hooks = [layer[name].register_forward_hook(seen) for layer, name in linears]
        for batch in batches:
            self(batch.ids, batch.mask, batch.features)
        for hook in hooks:
            hook.remove()
        for layer, name in linears:
            layer[name] = Even(layer[name], largest[layer[name]])


class Whole(nn.Module):
    """The encoder with every head that reads units one by one."""

    def __init__(self, reader: Reader, small: bool = False):
        super().__init__()
        self.reader, self.encoder = reader, Encoder(reader, small)

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


class Arcs(nn.Module):
    """projections [sentences, words, width], mask of words → log chances of heads [sentences, words, 1 + words]; head 0 is the root."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.sizes, self.arc = reader.parser.sizes, reader.parser.arc
        self.register_buffer("root", reader.parser.project(reader.parser.root)[self.sizes[0] : sum(self.sizes[:2])].detach())

    def forward(self, projections, mask):
        dependent, head, _ = projections.split([*self.sizes[:2], sum(self.sizes[2:])], -1)
        head = torch.cat([self.root.expand(head.shape[0], 1, -1), head], 1)
        scores = self.arc(dependent) @ head.transpose(1, 2)
        places = torch.arange(head.shape[1])
        itself = places[1:, None] == places[None]
        allowed = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)[:, None] & ~itself[None]
        return torch.where(allowed, scores, torch.tensor(-1e4)).log_softmax(-1)


class Relations(nn.Module):
    """dependent, head [words, label]: the last projections of words and of their heads → scores [words, relations]."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.label = reader.parser.label

    def forward(self, dependent, head):
        one = lambda x: torch.cat([x, torch.ones_like(x[:, :1])], -1)
        r, i, j = self.label.shape
        mixed = (one(dependent) @ self.label.permute(1, 0, 2).reshape(i, r * j)).view(-1, r, j)
        return (mixed @ one(head)[:, :, None])[..., 0]


def write(reader: Reader, folder: Path, batches: list) -> list[str]:
    """The graphs as NAME.fp32.onnx and, the large ones in 8 bits, as NAME.onnx; gives their names. `batches` show what to expect."""
    folder.mkdir(parents=True, exist_ok=True)
    reader.eval()
    width, hidden, syntax = reader.settings.role_width, reader.settings.hidden, reader.settings.syntax
    pieces, units, places, words = ({0: a, 1: b} for a, b in (("batch", "pieces"), ("batch", "units"), ("cues", "places"), ("sentences", "words")))

    def export(module: nn.Module, name: str, example: tuple, inputs: dict, outputs: dict) -> None:
        torch.onnx.export(module.eval(), example, folder / f"{name}.onnx", input_names=list(inputs), output_names=list(outputs),
                          opset_version=17, dynamo=False, dynamic_axes={**inputs, **outputs})

    whole = (torch.randint(5, 900, (2, 12)), torch.ones(2, 12, dtype=torch.long), torch.ones(2, 12, 3, dtype=torch.long),
             torch.arange(1, 8)[None].repeat(2, 1), torch.ones(2, 7, 3, dtype=torch.long))
    given = {"ids": pieces, "mask": pieces, "features": pieces, "first": units, "unit_features": units}
    told = {k: units for k in ["units", "cues", "plain"] + (["tags", "arcs"] if syntax else [])}
    export(Whole(reader), "reader.fp32", whole, given, told)
    eight = Whole(reader, small=True).eval()
    eight.encoder.even(batches)
    export(eight, "reader.part", whole, given, told)
    longs = torch.zeros(3, 9, dtype=torch.long)
    export(Roles(reader), "roles.fp32", (torch.randn(3, 9, width), torch.randn(3, hidden), longs, longs, torch.ones(3, 9, dtype=torch.bool)),
           {"plain": places, "vector": {0: "cues"}, "distance": places, "in_cue": places, "mask": places}, {"scores": places})
    # the encoder's layers; the heads are small and stay as they are
    small(folder / "reader.part.onnx", folder / "reader.onnx", lambda node: node.startswith("/encoder/"))
    small(folder / "roles.fp32.onnx", folder / "roles.onnx", lambda node: not node.startswith("/out/"))
    (folder / "reader.part.onnx").unlink()
    if not syntax:
        return ["reader", "roles"]
    sizes = reader.parser.sizes
    export(Arcs(reader), "arcs", (torch.randn(2, 5, sum(sizes)), torch.ones(2, 5, dtype=torch.bool)),
           {"projections": words, "mask": words}, {"heads": {0: "sentences", 1: "words", 2: "heads"}})
    export(Relations(reader), "relations", (torch.randn(4, sizes[2]), torch.randn(4, sizes[3])),
           {"dependent": {0: "words"}, "head": {0: "words"}}, {"relations": {0: "words"}})
    return ["reader", "roles", "arcs", "relations"]


def small(fp32: Path, out: Path, wanted) -> None:
    """The graph with the weights of its matrix products in 8 bits where the node's name is wanted."""
    nodes = [n.name for n in onnx.load(str(fp32), load_external_data=False).graph.node if n.op_type in ("MatMul", "Gemm")]
    quantize_dynamic(fp32, out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gemm"],
                     nodes_to_exclude=[n for n in nodes if not wanted(n)], extra_options={"MatMulConstBOnly": True})


def manifest(reader: Reader, folder: Path, base: Path, names: list[str]) -> None:
    """Copies the vocabulary and writes `reader.json`: what the graphs take and tell, and the hash of every file."""
    unigram = (base / "pieces.tsv").exists()
    words = "pieces.tsv" if unigram else "vocab.txt"
    shutil.copyfile(base / words, folder / words)
    pieces: Vocabulary = vocabulary(base)
    files = [f"{n}.onnx" for n in names] + [words] + [n for n in ("coreference.onnx",) if (folder / n).exists()]
    syntax = {} if not reader.settings.syntax else {
        "tags": TAGS, "features": WORD_FEATURES, "kinds": KINDS, "names": NAMES, "relations": RELATIONS,
        "projection": dict(zip(("dependent", "head", "dependentLabel", "headLabel"), reader.parser.sizes))}
    (folder / "reader.json").write_text(json.dumps({
        "format": 2, "hidden": reader.settings.hidden, "roleWidth": reader.settings.role_width, "reach": REACH, "window": WINDOW,
        "vocabulary": {"kind": "unigram" if unigram else "wordpieces", "file": words, "first": pieces.first, "last": pieces.last,
                       "padding": pieces.padding, "unknown": pieces.unknown},
        **syntax,
        "files": [{"name": n, "bytes": (folder / n).stat().st_size, "sha256": hashlib.sha256((folder / n).read_bytes()).hexdigest()}
                  for n in files]}, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def session(path: Path, threads: int = 1) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def feed(batch) -> dict[str, np.ndarray]:
    return {"ids": batch.ids.numpy(), "mask": batch.mask.numpy(), "features": batch.features.numpy(),
            "first": batch.first.numpy(), "unit_features": batch.unit_features.numpy()}


@torch.no_grad()
def syntax_difference(reader: Reader, folder: Path) -> dict[str, float]:
    """How far the parser's graphs are from the parser, over random words."""
    words, mask = torch.randn(3, 11, reader.settings.hidden), torch.ones(3, 11, dtype=torch.bool)
    mask[1, 7:] = False
    gold, dependent, head = reader.parser(words, mask)
    projections = reader.parser.project(words).numpy()
    arcs = session(folder / "arcs.onnx").run(None, {"projections": projections, "mask": mask.numpy()})[0]
    told = session(folder / "relations.onnx").run(None, {"dependent": dependent[0].numpy(), "head": head[0, :11].numpy()})[0]
    right = reader.parser.relations(dependent[0], head[0, :11]).numpy()
    return {"arcs": float(np.abs(arcs - gold.log_softmax(-1).numpy()).max()), "relations": float(np.abs(told - right).max())}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--base", default=str(paths.MINILM))
    parser.add_argument("--articles", type=int, default=12)
    options = parser.parse_args()
    torch.set_num_threads(1)
    reader, _ = restore(Path(options.checkpoint))
    folder, base = Path(options.out), Path(options.base)
    seen = load(paths.POLNEAR / "train", vocabulary(base))[:24]
    manifest(reader, folder, base, write(reader, folder, [collate([(a.units, *s, None)]) for a in seen for s in overlapping(a.units, WINDOW)]))
    shutil.copyfile(folder / "reader.onnx", folder / "whole.onnx")
    split(folder)
    reader.eval()  # exporting leaves it training
    result: dict = {"largest_difference": syntax_difference(reader, folder)} if reader.settings.syntax else {}
    articles = load(paths.POLNEAR / "dev", vocabulary(base))[: options.articles]
    batches = []
    for a in articles:
        for s in overlapping(a.units, WINDOW):
            batches.append(collate([(a.units, *s, None)]))
    words = sum(len(a.units.text.split()) for a in articles)
    with torch.no_grad():
        units = [reader.encode(b.ids, b.features, b.mask, b.first) for b in batches]
        gold = [reader.cues(u).softmax(-1).numpy() for u in units]
        tags = [reader.tagger.out(u).numpy() for u in units] if reader.settings.syntax else []
    for name in ("reader.fp32", "whole"):
        run = session(folder / f"{name}.onnx")
        start, cpu = time.time(), time.process_time()
        told = [run.run(None, feed(b)) for b in batches]
        result[name] = {
            "MB": round((folder / f"{name}.onnx").stat().st_size / 1e6, 1),
            "words_a_second": round(words / (time.time() - start)), "words_a_cpu_second": round(words / (time.process_time() - cpu)),
            "largest_cue_difference": float(max(np.abs(t[1] - g).max() for t, g in zip(told, gold))),
            "mean_cue_difference": float(np.mean([np.abs(t[1] - g).mean() for t, g in zip(told, gold)]))}
        if tags:
            same = [(t[3][..., : len(TAGS)].argmax(-1) == g[..., : len(TAGS)].argmax(-1)) for t, g in zip(told, tags)]
            result[name]["same_tags"] = float(np.concatenate(same, 1).mean())
    result["words"] = words
    result["MB"] = {f["name"]: round(f["bytes"] / 1e6, 2) for f in json.loads((folder / "reader.json").read_text())["files"]}
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
