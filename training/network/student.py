"""Trains the network that is shipped, on treebanks and labeled text: student.py OUT.pt VECTORS.npz DEV.jsonl GUM.jsonl EWT.jsonl LABELED.jsonl…"""
import json
import os
import sys
import time
from collections import Counter

import numpy
import torch
from torch import nn
from torch.nn import functional as F

from common import MISSING, batches, best_tree, figures, pad, read_rows

SEED = int(os.environ.get("SEED", "1"))
torch.manual_seed(SEED)
torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)
WIDTH = int(os.environ.get("WIDTH", "96"))  # of a word's vector
CELLS = int(os.environ.get("CELLS", "64"))  # of a direction of a layer
ARC, RELATION = 64, 48
BUCKETS = {"suffix3": 8192, "suffix2": 2048, "prefix3": 8192, "shape": 128, "casing": 64}
REACH = 24


class Network(nn.Module):
    def __init__(self, known, vectors, tags, relations):
        super().__init__()
        self.known, self.tags, self.relations = known, tags, relations
        self.register_buffer("vectors", vectors)
        self.turn = nn.Linear(vectors.shape[1], WIDTH, bias=False)
        with torch.no_grad():
            self.turn.weight.copy_(torch.eye(WIDTH, vectors.shape[1]))
        self.words = nn.Embedding(len(known) + 1, WIDTH)
        nn.init.zeros_(self.words.weight)
        self.parts = nn.ModuleList([nn.Embedding(n, WIDTH) for n in BUCKETS.values()])
        self.bank = nn.Embedding(2, WIDTH)
        for e in [*self.parts, self.bank]:
            nn.init.normal_(e.weight, std=0.1)
        self.layers = nn.ModuleList([nn.LSTM(WIDTH, CELLS, bidirectional=True), nn.LSTM(2 * CELLS, CELLS, bidirectional=True)])
        for layer in self.layers:
            for name, p in layer.named_parameters():
                if "weight_hh" in name:
                    for gate in p.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "bias_ih" in name:
                    p.data.zero_()
                    p.data[CELLS : 2 * CELLS] = 1
                elif "bias_hh" in name:
                    p.data.zero_()
                    p.requires_grad = False
        self.project = nn.Linear(2 * CELLS, 2 * ARC + 2 * RELATION)
        self.tag = nn.Linear(2 * CELLS, len(tags))
        self.arc = nn.Linear(ARC, ARC)
        self.far = nn.Embedding(2 * REACH + 1, 1)
        nn.init.zeros_(self.far.weight)
        self.root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.root_relation = nn.Parameter(torch.zeros(RELATION))
        self.relation = nn.Linear(RELATION, len(relations))
        self.drop = float(os.environ.get("DROP", "0.1"))

    def forward(self, batch):
        words = batch["words"]
        if self.training:
            lost = torch.rand(words.shape) < 0.04
            words = words.masked_fill(lost, 0)
        x = self.turn(self.vectors[words])
        own = self.words(words)
        if self.training:
            own = own * (torch.rand(words.shape) > 0.15).unsqueeze(2)
        x = x + own + self.bank(batch["bank"]) + self.extra(batch)
        for i, part in enumerate(self.parts):
            x = x + part(batch["parts"][i])
        x = F.dropout(x, self.drop, self.training).transpose(0, 1)
        for layer in self.layers:
            x = F.dropout(layer(x)[0], self.drop, self.training)
        h = x.transpose(0, 1)
        n = h.shape[1]
        child, head, rc, rh = self.project(h).split([ARC, ARC, RELATION, RELATION], 2)
        child, head = F.dropout(F.relu(child), self.drop, self.training), F.dropout(F.relu(head), self.drop, self.training)
        head = torch.cat([head, self.root.expand(h.shape[0], 1, ARC)], 1)
        arcs = self.arc(child) @ head.transpose(1, 2)
        place = torch.arange(n)
        far = self.far((place.unsqueeze(0) - place.unsqueeze(1)).clamp(-REACH, REACH) + REACH).squeeze(2)
        arcs = torch.cat([arcs[:, :, :n] + far, arcs[:, :, n:]], 2)
        arcs = self.ties(batch, arcs).masked_fill(torch.eye(n, n + 1, dtype=torch.bool), -1e4)
        return self.tag(h), arcs, rc, torch.cat([rh, self.root_relation.expand(h.shape[0], 1, RELATION)], 1)

    def extra(self, batch):
        """What else is added to the words' vectors; for the labeler."""
        return 0

    def ties(self, batch, arcs):
        return arcs

    def relate(self, rc, rh, heads):
        over = rh.gather(1, heads.unsqueeze(2).expand(-1, -1, RELATION))
        return self.relation(F.dropout(F.relu(rc + over), self.drop, self.training))


def same_length(rows, words, seed):
    """Batches of sentences of exactly the same length, so that nothing is padded."""
    out = []
    for batch in batches(rows, 1, seed, lambda i: len(rows[i]["words"]) <= 100):
        out.append(batch)
    by_length = {}
    done = []
    for [i] in out:
        n = len(rows[i]["words"])
        by_length.setdefault(n, []).append(i)
        if len(by_length[n]) * n >= words:
            done.append(by_length.pop(n))
    rest = [b for n, b in sorted(by_length.items())]
    step = max(1, len(done) // max(1, len(rest)))
    for k, b in enumerate(rest):
        done.insert(min(len(done), k * (step + 1)), b)
    return done


def encode(rows, network_lists, view="seen"):
    known, tags, relations = network_lists
    for row in rows:
        n = len(row["words"])
        for name in ("seen", "titled", "upper"):
            if name not in row:
                continue
            norm, suffix3, suffix2, prefix3, shape, casing = row[name]
            row[name] = numpy.array([[known.get(h, 0) for h in norm], [h % 8192 for h in suffix3], [h % 2048 for h in suffix2], [h % 8192 for h in prefix3], [s % 128 for s in shape], [c % 64 for c in casing]], dtype=numpy.int32)
        row["y"] = numpy.array([[tags.get(t, MISSING) for t in row["tags"]], [h if h >= 0 else n for h in row["heads"]], [relations.get(r, MISSING) for r in row["relations"]]], dtype=numpy.int32)


def make_batch(rows, views, banks):
    x = torch.from_numpy(numpy.stack([row[v] for row, v in zip(rows, views)])).long()
    y = torch.from_numpy(numpy.stack([row["y"] for row in rows])).long()
    n = x.shape[2]
    hints = {"hints": torch.from_numpy(numpy.stack([row["hint_numbers"] for row in rows])).long()} if "hint_numbers" in rows[0] else {}
    return {**hints, "words": x[:, 0], "parts": [x[:, 1 + k] for k in range(5)], "bank": torch.tensor(banks).unsqueeze(1).expand(-1, n), "tags": y[:, 0], "heads": y[:, 1], "relations": y[:, 2]}


@torch.no_grad()
def read(network, rows, view="seen", tree=best_tree):
    network.eval()
    out = [None] * len(rows)
    by_length = {}
    for i, row in enumerate(rows):
        by_length.setdefault(len(row["words"]), []).append(i)
    for n, ids in by_length.items():
        part = [rows[i] for i in ids]
        tags, arcs, rc, rh = network(make_batch(part, [view] * len(part), [0] * len(part)))
        trees = [tree(a) for a in arcs.numpy()]
        heads = torch.tensor([[h if h >= 0 else n for h in tree] for tree in trees])
        relations = network.relate(rc, rh, heads).argmax(2)
        for r, i in enumerate(ids):
            out[i] = ([network.tags[t] for t in tags[r].argmax(1)], trees[r], [network.relations[t] for t in relations[r]])
    network.train()
    return out


def vector_table(known, saved):
    """The first teacher's vectors of the known words; rows of noughts where it has none."""
    table = numpy.zeros((len(known) + 1, WIDTH), dtype=numpy.float32)
    for h, v in zip(saved["hashes"], saved["vectors"]):
        if int(h) in known:
            table[known[int(h)]] = v[:WIDTH]
    return table


def fit(network, rows, bank, dev, out, epochs, size, rate, looks=5):
    """Trains with Adam, the rate rising over 200 steps and then falling to nought in a straight line."""
    optimizer = torch.optim.Adam([p for p in network.parameters() if p.requires_grad], lr=rate, betas=(0.9, 0.95), fused=True)
    plan, done = [], 0
    while done < epochs:
        part = same_length(rows, size, 1000 * SEED + done)
        plan += part[: int(len(part) * min(1, epochs - done))]
        done += 1
    total = len(plan)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 200) * max(0.01, 1 - step / total))
    # At every other step one sentence in eight is seen in title case, and one in sixteen in capitals.
    views = ["titled" if i % 8 == 0 else "upper" if i % 16 == 1 else "seen" for i in range(len(rows))]
    start, shown = time.process_time(), 0.0
    ce = lambda scores, truth: F.cross_entropy(scores.flatten(0, 1), truth.flatten(), ignore_index=MISSING)
    for step, ids in enumerate(plan):
        batch = make_batch([rows[i] for i in ids], [views[i] if step % 2 else "seen" for i in ids], [bank[i] for i in ids])
        tag, arcs, rc, rh = network(batch)
        relation = network.relate(rc, rh, batch["heads"])
        loss = ce(tag, batch["tags"]) + ce(arcs, batch["heads"]) + ce(relation, batch["relations"])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        schedule.step()
        shown += loss.item()
        if step % 100 == 99:
            print(f"{step + 1}/{total} loss {shown / 100:.3f} {time.process_time() - start:.0f} s", flush=True)
            shown = 0.0
        if (step + 1) % max(1, total // looks) == 0 or step + 1 == total:
            print("dev", figures(dev, read(network, dev)), flush=True)
            torch.save({"state": network.state_dict(), "known": network.known, "tags": network.tags, "relations": network.relations, "hints": getattr(network, "hints", None)}, out)


def main(out, vectors_path, dev_path, *paths):
    groups = [read_rows(path) for path in paths]
    groups.append([dict(row) for row in groups[0]])
    rows = [row for group in groups for row in group]
    bank = [1 if k == 1 else 0 for k, group in enumerate(groups) for _ in group]
    counts = Counter(h for row in rows for h in row["seen"][0])
    known = {h: i + 1 for i, h in enumerate(sorted(h for h, c in counts.items() if c >= 2))}
    gold = groups[0] + groups[1]
    tag_counts = Counter(t for row in gold for t in row["tags"])
    tags = sorted(t for t, c in tag_counts.items() if c >= 10 and t not in ("_", "VERB"))
    relations = sorted({r for row in gold for r in row["relations"]})
    table = vector_table(known, numpy.load(vectors_path))
    print(f"{len(rows)} sentences, {len(known)} words, {int((table != 0).any(1).sum())} with vectors, {len(tags)} tags, {len(relations)} relations", flush=True)
    network = Network(known, torch.from_numpy(table), tags, relations)
    dev = read_rows(dev_path)
    for part in (rows, dev):
        encode(part, (known, {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(relations)}))
    fit(network, rows, bank, dev, out, epochs=float(os.environ.get("EPOCHS", "5")), size=2000, rate=3.5e-3)


if __name__ == "__main__":
    main(*sys.argv[1:])
