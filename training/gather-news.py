"""Gathers news text without annotation from the project's benchmark data, texts parted by form feeds: gather-news.py BENCH OUT.txt"""
import csv
import json
import sys

csv.field_size_limit(10**9)


def strings(value):
    if isinstance(value, str):
        yield value
    for inner in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
        yield from strings(inner)


def texts(bench):
    for row in csv.DictReader(open(f"{bench}/agreement/fnc1-fold/bodies.csv", encoding="utf8")):
        yield row["articleBody"]
    for line in open(f"{bench}/text-reuse/minhash-1000/articles_1000.train", encoding="utf8"):
        yield line.split(" ", 1)[1]
    for article in json.load(open(f"{bench}/article-extraction/fundus/ground_truth.json", encoding="utf8")).values():
        yield "\n".join(text for text in strings(article) if len(text) > 20)
    for text in strings(json.load(open(f"{bench}/e2e/us-recession-2022/documents_recession.json", encoding="utf8"))):
        if len(text) > 400:
            yield text


seen, out = set(), []
for text in texts(sys.argv[1]):
    lines = []
    for line in map(str.strip, text.split("\n")):
        if len(line) < 2 or line[:200] in seen:
            continue
        seen.add(line[:200])
        lines.append(line.replace("\f", " "))
    if lines:
        out.append("\n".join(lines))
with open(sys.argv[2], "w", encoding="utf8") as file:
    file.write("\f".join(out))
