"""Tags and parses the lines that dump-sentences.ts wrote with a spaCy pipeline: teach.py MODEL_FOLDER IN.jsonl OUT.jsonl"""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["ner", "lemmatizer", "attribute_ruler", "senter"])


def docs(path):
    for line in open(path, encoding="utf8"):
        row = json.loads(line)
        words = row["words"]
        yield Doc(nlp.vocab, words=words, spaces=row["spaces"], sent_starts=[i == 0 for i in range(len(words))])


with open(sys.argv[3], "w", encoding="utf8") as out:
    for doc in nlp.pipe(docs(sys.argv[2]), batch_size=256):
        row = {"tags": [t.tag_ for t in doc], "heads": [-1 if t.head.i == t.i else t.head.i for t in doc], "deps": [t.dep_ for t in doc]}
        out.write(json.dumps(row) + "\n")
