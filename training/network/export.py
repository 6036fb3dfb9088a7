"""Writes a trained network's numbers for pack-network.ts: export.py NETWORK.pt VECTORS.npz OUT_PREFIX"""
import json
import sys

import numpy
import torch

from student import ARC, BUCKETS, REACH, RELATION


def panels(matrix, width):
    """[inner][columns] in panels of `width` columns."""
    inner, columns = matrix.shape
    full = -(-columns // width) * width
    padded = numpy.zeros((inner, full), dtype=numpy.float32)
    padded[:, :columns] = matrix
    return padded.reshape(inner, full // width, width).transpose(1, 0, 2).reshape(-1)


def widen(row, step):
    out = numpy.zeros(-(-len(row) // step) * step, dtype=numpy.float32)
    out[: len(row)] = row
    return out


def packed(rows):
    """Rows as integers of eight bits and a scale each."""
    scales = numpy.maximum(numpy.abs(rows).max(1), 1e-9) / 127
    return numpy.round(rows / scales[:, None]).astype(numpy.int8), scales.astype(numpy.float32)


def main(path, vectors_path, out):
    saved = torch.load(path, weights_only=True)
    state = {k: v.numpy() for k, v in saved["state"].items()}
    cells = state["layers.0.weight_hh_l0"].shape[1]
    width = state["words.weight"].shape[1]
    turn = state["turn.weight"].T
    trained = state["vectors"] @ turn + state["words.weight"]
    known = saved["known"]
    hashes = numpy.array(sorted(known), dtype=numpy.int64)
    # Words that were not trained on but that the first teacher has a vector of share that vector's row with others like them.
    vectors = numpy.load(vectors_path)
    others = [(int(h), int(r)) for h, r in zip(vectors["hashes"], vectors["rows"]) if int(h) not in known]
    used = sorted({r for _, r in others})
    place = {r: len(hashes) + 1 + i for i, r in enumerate(used)}
    shared = vectors["table"][used][:, : turn.shape[0]] @ turn
    words, word_scales = packed(numpy.concatenate([trained[[0] + [known[h] for h in hashes]], shared]))
    parts = [state[f"parts.{i}.weight"].copy() for i in range(len(BUCKETS))]
    parts[-1] = parts[-1] + state["bank.weight"][0]
    parts, part_scales = packed(numpy.concatenate(parts))
    numbers = {
        "others.hashes": numpy.array([h for h, _ in others], dtype=numpy.int32), "others.rows": numpy.array([place[r] for _, r in others], dtype=numpy.uint16),
        "words.hashes": hashes.astype(numpy.int32), "words.rows": words.reshape(-1), "words.scales": word_scales,
        "parts.rows": parts.reshape(-1), "parts.scales": part_scales,
    }
    for i, name in enumerate(["first", "second"]):
        both = [state[f"layers.{i}.weight_ih_l0{end}"].T for end in ("", "_reverse")]
        numbers[f"layer.{name}.input"] = panels(numpy.concatenate(both, 1), 8)
        numbers[f"layer.{name}.bias"] = numpy.concatenate([state[f"layers.{i}.bias_ih_l0{end}"] + state[f"layers.{i}.bias_hh_l0{end}"] for end in ("", "_reverse")])
        for k, end in enumerate(("", "_reverse")):
            numbers[f"layer.{name}.own{k}"] = panels(state[f"layers.{i}.weight_hh_l0{end}"].T, 32)
    project, bias = state["project.weight"].T, state["project.bias"]
    tags = len(saved["tags"])
    numbers["layer.child"] = panels(project[:, :ARC], 8)
    numbers["layer.child.bias"] = bias[:ARC]
    rest = numpy.concatenate([project[:, ARC:], state["tag.weight"].T], 1)
    numbers["layer.rest"] = panels(rest, 8)
    numbers["layer.rest.bias"] = widen(numpy.concatenate([bias[ARC:], state["tag.bias"]]), 8)
    numbers["layer.turn"] = panels(state["arc.weight"].T, 8)
    numbers["layer.turn.bias"] = state["arc.bias"]
    numbers["layer.root"] = state["root"]
    numbers["layer.root.relation"] = state["root_relation"]
    numbers["layer.far"] = state["far.weight"].reshape(-1)
    numbers["layer.relation"] = panels(state["relation.weight"].T, 8)
    numbers["layer.relation.bias"] = widen(state["relation.bias"], 8)
    numbers["layer.state"] = numpy.zeros(cells, dtype=numpy.float32)
    sections, at = {}, 0
    with open(out + ".bin", "wb") as file:
        for name, row in numbers.items():
            row = numpy.ascontiguousarray(row)
            kind = {"int8": "i8", "uint16": "u16", "int32": "i32", "float32": "f32"}[str(row.dtype)]
            sections[name] = {"kind": kind, "at": at, "length": int(row.size)}
            file.write(row.tobytes() + b"\0" * (-row.nbytes % 8))
            at += row.nbytes + (-row.nbytes % 8)
    lists = {"network.sizes": [str(n) for n in (width, cells, ARC, RELATION, REACH)], "network.tags": saved["tags"], "network.relations": saved["relations"]}
    json.dump({"sections": sections, "lists": lists}, open(out + ".json", "w"))
    print(len(hashes), "words,", len(others), "more by their vectors,", at, "bytes,", tags, "tags")


if __name__ == "__main__":
    main(*sys.argv[1:])
