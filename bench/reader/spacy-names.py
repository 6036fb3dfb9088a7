"""Names by spaCy, for the table of names: spacy-names.py MODEL_FOLDER < sentences.jsonl > names.jsonl

A line {words, spaces} gives a line [[first, last, label], …].
"""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "senter"])
rows = [json.loads(line) for line in sys.stdin]
docs = (Doc(nlp.vocab, words=row["words"], spaces=row["spaces"], sent_starts=[i == 0 for i in range(len(row["words"]))]) for row in rows)
for doc in nlp.pipe(docs, batch_size=256):
    print(json.dumps([[e.start, e.end - 1, e.label_] for e in doc.ents]))
