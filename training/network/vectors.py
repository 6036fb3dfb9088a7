"""Cuts the first teacher's word vectors to 96 numbers by principal components: vectors.py TEACHER_FOLDER OUT.npz SEEN.jsonl…"""
import json
import sys

import numpy
import spacy

nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "ner", "lemmatizer", "attribute_ruler", "senter", "tok2vec"])
vectors = nlp.vocab.vectors
own = {}
for path in sys.argv[3:]:
    for line in open(path, encoding="utf8"):
        row = json.loads(line)
        for word, norm in zip(row["words"], row["seen"][0]):
            own.setdefault(norm, word)


def hash_of(text):
    value = 0x811C9DC5
    for unit in text:
        value = ((value ^ ord(unit)) * 0x01000193) & 0xFFFFFFFF
    return value - (1 << 32) if value >= 1 << 31 else value


def row_of(word):
    for form in (word.lower().replace("’", "'").replace("‘", "'"), word, word.title()):
        if form in nlp.vocab.strings:
            row = vectors.key2row.get(nlp.vocab.strings[form], -1)
            if row >= 0:
                return row
    return -1


rows = {norm: row_of(word) for norm, word in own.items()}
# Words that no text here has, in lower case and then names.
for suits in (str.islower, str.istitle):
    for key in sorted(nlp.vocab.strings):
        if 2 <= len(key) <= 18 and key.isascii() and key.isalpha() and suits(key):
            row = vectors.key2row.get(nlp.vocab.strings[key], -1)
            if row >= 0:
                rows.setdefault(hash_of(key.lower()), row)
data = numpy.asarray(vectors.data, dtype=numpy.float64)
data = data / (numpy.linalg.norm(data, axis=1, keepdims=True) + 1e-9)
data -= data.mean(0)
values, axes = numpy.linalg.eigh(data.T @ data)
axes = axes[:, ::-1][:, :96]
axes *= numpy.sign(axes[numpy.abs(axes).argmax(0), numpy.arange(96)])
small = data @ axes
small = (small / small.std() * 0.3).astype(numpy.float32)
hashes = numpy.array(sorted(h for h, r in rows.items() if r >= 0), dtype=numpy.int64)
numpy.savez(sys.argv[2], seen=numpy.array(sorted(own), dtype=numpy.int64), hashes=hashes, rows=numpy.array([rows[h] for h in hashes]), table=small, vectors=small[[rows[h] for h in hashes]])
print(len(own), "words seen,", sum(1 for h in own if rows[h] >= 0), "with vectors,", len(hashes), "in all")
