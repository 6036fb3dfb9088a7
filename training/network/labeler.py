"""Trains the parser that labels text: the network of student.py, wider, which also sees the first teacher's parse.

labeler.py train OUT.pt VECTORS.npz DEV.jsonl GUM.jsonl EWT.jsonl
labeler.py label IN.pt TEXT.jsonl OUT.jsonl
"""
import json
import os
import sys
from collections import Counter

import numpy
import torch
from torch import nn
from torch.nn import functional as F

import student
from common import best_heads, read_rows
from student import Network, encode, read, same_length

student.CELLS = 96
HINTS = ("tags", "relations", "own")


class Labeler(Network):
    def __init__(self, known, vectors, tags, relations, hints):
        super().__init__(known, vectors, tags, relations)
        self.hints = hints
        self.hint_parts = nn.ModuleList([nn.Embedding(len(hints[name]) + 1, student.WIDTH) for name in HINTS])
        for e in self.hint_parts:
            nn.init.normal_(e.weight, std=0.1)
        self.over = nn.Linear(vectors.shape[1], student.WIDTH, bias=False)
        nn.init.zeros_(self.over.weight)
        self.over_tag = nn.Embedding(len(hints["tags"]) + 2, student.WIDTH)
        nn.init.normal_(self.over_tag.weight, std=0.1)
        self.up = nn.Embedding(len(hints["relations"]) + 1, 1)
        self.down = nn.Embedding(len(hints["relations"]) + 1, 1)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.down.weight)
        self.drop = 0.25

    def extra(self, batch):
        tags, relations, own, heads = batch["hints"].unbind(1)
        n = heads.shape[1]
        words = torch.cat([batch["words"], torch.zeros_like(batch["words"][:, :1])], 1)
        over = torch.cat([tags, torch.full_like(tags[:, :1], len(self.hints["tags"]) + 1)], 1).gather(1, heads)
        x = self.over(self.vectors[words.gather(1, heads)]) + self.over_tag(over)
        return x + sum(part(row) for part, row in zip(self.hint_parts, (tags, relations, own)))

    def ties(self, batch, arcs):
        _, relations, _, heads = batch["hints"].unbind(1)
        n = heads.shape[1]
        up = torch.zeros_like(arcs).scatter(2, heads.unsqueeze(2), self.up(relations))
        down = torch.zeros(arcs.shape[0], n + 1, n).scatter(1, heads.unsqueeze(1), self.down(relations).transpose(1, 2))
        return arcs + up + F.pad(down[:, :n, :], (0, 1))


def encode_hints(rows, hints):
    for row in rows:
        n = len(row["words"])
        codes = [[hints[name].get(w, len(hints[name])) for w in row["hints"][name]] for name in HINTS]
        row["hint_numbers"] = numpy.array([*codes, [h if h >= 0 else n for h in row["hints"]["heads"]]], dtype=numpy.int32)


def train(out, vectors_path, dev_path, gum_path, ewt_path):
    gum, ewt, dev = read_rows(gum_path), read_rows(ewt_path), read_rows(dev_path)
    rows = gum + ewt
    bank = [0] * len(gum) + [1] * len(ewt)
    saved = numpy.load(vectors_path)
    counts = Counter(h for row in rows for h in row["seen"][0])
    known = {h: i + 1 for i, h in enumerate(sorted({h for h, c in counts.items() if c >= 2} | set(saved["seen"].tolist())))}
    table = student.vector_table(known, saved)
    tag_counts = Counter(t for row in rows for t in row["tags"])
    tags = sorted(t for t, c in tag_counts.items() if c >= 10 and t not in ("_", "VERB"))
    relations = sorted({r for row in rows for r in row["relations"]})
    hints = {name: {w: i for i, w in enumerate(sorted({w for row in rows for w in row["hints"][name]}))} for name in HINTS}
    network = Labeler(known, torch.from_numpy(table), tags, relations, hints)
    for part in (rows, dev):
        encode(part, (known, {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(relations)}))
        encode_hints(part, hints)
    student.fit(network, rows, bank, dev, out, epochs=float(os.environ.get("EPOCHS", "6")), size=1000, rate=2.5e-3)


def label(path, text, out):
    saved = torch.load(path, weights_only=True)
    network = Labeler(saved["known"], saved["state"]["vectors"], saved["tags"], saved["relations"], saved["hints"])
    network.load_state_dict(saved["state"])
    rows = [row for row in read_rows(text) if len(row["words"]) <= 100]
    kept = [{name: row[name] for name in ("words", "seen", "titled", "upper")} for row in rows]
    encode(rows, (saved["known"], {}, {}))
    encode_hints(rows, saved["hints"])
    with open(out, "w", encoding="utf8") as file:
        for row, (tags, heads, relations) in zip(kept, read(network, rows, tree=best_heads)):
            file.write(json.dumps({**row, "tags": tags, "heads": heads, "relations": relations}) + "\n")


if __name__ == "__main__":
    {"train": train, "label": label}[sys.argv[1]](*sys.argv[2:])
