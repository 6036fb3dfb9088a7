"""What the labeling and the shipped network share: sentences, batches, biaffine scores, trees, figures."""
import json
import random

import numpy
import torch

MISSING = -1


def read_rows(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def batches(rows, words, seed, keep=lambda i: True):
    """Lists of indices of sentences of about the same length, in random order, of about `words` words each."""
    chance = random.Random(seed)
    order = [i for i in range(len(rows)) if keep(i)]
    chance.shuffle(order)
    order.sort(key=lambda i: len(rows[i]["words"]))
    out, batch, size = [], [], 0
    for i in order:
        size += len(rows[i]["words"])
        batch.append(i)
        if size >= words:
            out.append(batch)
            batch, size = [], 0
    if batch:
        out.append(batch)
    chance.shuffle(out)
    return out


def pad(lists, value, length=None):
    length = length or max(map(len, lists))
    out = numpy.full((len(lists), length), value, dtype=numpy.int64)
    for i, row in enumerate(lists):
        out[i, : len(row)] = row
    return torch.from_numpy(out)


def best_tree(scores):
    """Governors (−1: root) of the projective tree with one root of the greatest score; scores[child][head], the root last (Eisner 1996)."""
    n = scores.shape[0]
    greedy = scores.argmax(1)
    if is_tree(greedy):
        return [-1 if h == n else int(h) for h in greedy]
    low = -1e9
    rightward = numpy.full((n, n), low)
    leftward = numpy.full((n, n), low)
    whole_r = numpy.zeros((n, n))
    whole_l = numpy.zeros((n, n))
    cut, cut_r, cut_l = [numpy.zeros((n, n), dtype=int) for _ in range(3)]
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            sums = whole_r[i, i:j] + whole_l[i + 1 : j + 1, j]
            k = int(sums.argmax())
            cut[i, j] = i + k
            rightward[i, j] = sums[k] + scores[j, i]
            leftward[i, j] = sums[k] + scores[i, j]
            sums = rightward[i, i + 1 : j + 1] + whole_r[i + 1 : j + 1, j]
            k = int(sums.argmax())
            cut_r[i, j] = i + 1 + k
            whole_r[i, j] = sums[k]
            sums = whole_l[i, i:j] + leftward[i:j, j]
            k = int(sums.argmax())
            cut_l[i, j] = i + k
            whole_l[i, j] = sums[k]
    root = int((whole_l[0, :] + whole_r[:, n - 1] + scores[:, n]).argmax())
    heads = [-1] * n
    stack = [("l", 0, root), ("r", root, n - 1)]
    while stack:
        kind, i, j = stack.pop()
        if i == j:
            continue
        if kind == "r":
            k = cut_r[i, j]
            stack += [("R", i, k), ("r", k, j)]
        elif kind == "l":
            k = cut_l[i, j]
            stack += [("l", i, k), ("L", k, j)]
        else:
            heads[j if kind == "R" else i] = i if kind == "R" else j
            k = cut[i, j]
            stack += [("r", i, k), ("l", k + 1, j)]
    return [int(head) for head in heads]


def best_heads(scores):
    """The best governor of each word, tree or not: enough to learn from, and quicker."""
    n = scores.shape[0]
    return [-1 if head == n else int(head) for head in scores.argmax(1)]


def is_tree(heads):
    """One root, no circle, no crossing: then it is the best projective tree as well."""
    n = len(heads)
    if sum(1 for h in heads if h == n) != 1 or any(h == i for i, h in enumerate(heads)):
        return False
    for i in range(n):
        h, steps = heads[i], 0
        while h != n:
            h, steps = heads[h], steps + 1
            if steps > n:
                return False
    arcs = sorted((min(i, h), -max(i, h)) for i, h in enumerate(heads) if h != n)
    ends = []
    for start, end in arcs:
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and -end > ends[-1]:
            return False
        ends.append(-end)
    return not any(min(i, h) < heads_root(heads) < max(i, h) for i, h in enumerate(heads) if h != n)


def heads_root(heads):
    return next(i for i, h in enumerate(heads) if h == len(heads))


PUNCTUATION = {",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP"}


def figures(rows, readings):
    """Shares of right tags, and of words without punctuation with the right governor, and the right relation too."""
    tags = words = all_words = heads = labels = 0
    for row, (own_tags, own_heads, own_relations) in zip(rows, readings):
        for i, tag in enumerate(row["tags"]):
            all_words += 1
            tags += own_tags[i] == tag
            if row["relations"][i] == "punct":
                continue
            words += 1
            if own_heads[i] == row["heads"][i]:
                heads += 1
                labels += own_relations[i] == row["relations"][i]
    return f"tags {100 * tags / all_words:.2f} UAS {100 * heads / words:.2f} LAS {100 * labels / words:.2f}"
