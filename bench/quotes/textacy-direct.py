"""Finds direct speech with textacy on spaCy: textacy-direct.py MODEL_FOLDER < texts.jsonl > found.jsonl

A line {text} gives a list of [start, end, speaker_start, speaker_end] in code points, the speaker -1 where there is none. The last line has the
seconds of processor time.
"""
import json
import sys
import time

import spacy
from textacy.extract import direct_quotations

nlp = spacy.load(sys.argv[1])
rows = [json.loads(line) for line in sys.stdin]
start = time.process_time()
for row in rows:
    found = []
    try:
        for speaker, _, content in direct_quotations(nlp(row["text"])):
            span = [speaker[0].idx, speaker[-1].idx + len(speaker[-1])] if len(speaker) else [-1, -1]
            found.append([content.start_char, content.end_char, *span])
    except ValueError:  # an odd number of marks
        pass
    print(json.dumps(found))
print(json.dumps({"seconds": time.process_time() - start}))
