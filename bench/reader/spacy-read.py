"""Reads texts with spaCy, for the tables of parses, sentences and speed: spacy-read.py MODEL_FOLDER < texts.jsonl > read.jsonl

A line {text} gives its tokens and sentences as ranges of code points; a line {words, spaces} gives tags, governors and relations.
The last line has the seconds of processor time for opening and for reading. One thread.
"""
import json
import sys
import time

begun = time.process_time()
import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["lemmatizer", "senter"])
opened = time.process_time()
rows = [json.loads(line) for line in sys.stdin]


def doc_of(row):
    if "text" in row:
        return nlp.make_doc(row["text"])
    return Doc(nlp.vocab, words=row["words"], spaces=row["spaces"], sent_starts=[i == 0 for i in range(len(row["words"]))])


start = time.process_time()
docs = list(nlp.pipe(map(doc_of, rows), batch_size=256))
seconds = time.process_time() - start
for row, doc in zip(rows, docs):
    if "text" in row:
        solid = [t for t in doc if not t.is_space]
        sentences = [[t for t in s if not t.is_space] for s in doc.sents]
        out = {"tokens": [[t.idx, t.idx + len(t)] for t in solid], "sentences": [[s[0].idx, s[-1].idx + len(s[-1])] for s in sentences if s]}
    else:
        out = {"tags": [t.tag_ for t in doc], "pos": [t.pos_ for t in doc], "heads": [-1 if t.head.i == t.i else t.head.i for t in doc], "deps": [t.dep_ for t in doc]}
    print(json.dumps(out))
print(json.dumps({"opening": opened - begun, "reading": seconds}))
