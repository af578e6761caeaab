"""Cuts the encoder's graph in two below the layers that only the reader needs: the event coder goes on from there with layers of its own.

    python -m reader.split FOLDER        the folder of an export whose reader.onnx is whole

`lower.onnx`: ids, mask, features → states [b, pieces, hidden]; `reader.onnx`: states, ids (for their number alone), mask, first, unit_features → what it told before.
The numbers are the same to the last bit.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import onnx
from onnx import utils

#: Layers of the encoder that both share.
LOWER = 2


def split(folder: Path, layers: int = LOWER) -> None:
    whole = folder / "reader.onnx"
    model = onnx.load(str(whole))
    norms = [n.output[0] for n in model.graph.node if n.op_type == "LayerNormalization"]
    border = norms[2 * layers]  # one below the layers, two in each
    told = [o.name for o in model.graph.output]
    utils.extract_model(str(whole), str(folder / "lower.onnx"), ["ids", "mask", "features"], [border], check_model=False)
    utils.extract_model(str(whole), str(folder / "reader.part.onnx"), [border, "ids", "mask", "first", "unit_features"], told, check_model=False)
    for name in ("lower.onnx", "reader.part.onnx"):
        part = onnx.load(str(folder / name))
        for node in part.graph.node:
            node.input[:] = ["states" if x == border else x for x in node.input]
            node.output[:] = ["states" if x == border else x for x in node.output]
        for value in (*part.graph.input, *part.graph.output):
            if value.name == border:
                value.name = "states"
                value.type.tensor_type.elem_type = onnx.TensorProto.FLOAT
                del value.type.tensor_type.shape.dim[:]
                for size in ("batch", "pieces", 384):
                    dim = value.type.tensor_type.shape.dim.add()
                    if isinstance(size, int):
                        dim.dim_value = size
                    else:
                        dim.dim_param = size
        onnx.save(part, str(folder / name))
    (folder / "reader.part.onnx").replace(whole)
    listed(folder, "lower.onnx")


def listed(folder: Path, *added: str) -> None:
    """Brings the manifest's list of files up to date, with those added first."""
    at = folder / "reader.json"
    manifest = json.loads(at.read_text(encoding="utf8"))
    names = [*added, *(f["name"] for f in manifest["files"] if f["name"] not in added)]
    manifest["files"] = [{"name": n, "bytes": (folder / n).stat().st_size, "sha256": hashlib.sha256((folder / n).read_bytes()).hexdigest()}
                         for n in names]
    at.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    split(Path(sys.argv[1]))
