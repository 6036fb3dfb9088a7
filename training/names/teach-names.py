"""Names of the lines that dump-sentences.ts or gold.ts wrote, by a spaCy pipeline: teach-names.py MODEL_FOLDER IN.jsonl OUT.jsonl

Each line gets `taught`: [first, last, label] with the labels of OntoNotes, tokens counted from 0, `last` included.
"""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "senter"])


def docs(path):
    for line in open(path, encoding="utf8"):
        row = json.loads(line)
        words = row["words"]
        yield Doc(nlp.vocab, words=words, spaces=row["spaces"], sent_starts=[i == 0 for i in range(len(words))]), row


with open(sys.argv[3], "w", encoding="utf8") as out:
    for doc, row in nlp.pipe(docs(sys.argv[2]), as_tuples=True, batch_size=256):
        row["taught"] = [[e.start, e.end - 1, e.label_] for e in doc.ents]
        out.write(json.dumps(row) + "\n")
