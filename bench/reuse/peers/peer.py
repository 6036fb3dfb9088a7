"""Near-duplicate pairs by a MinHash library, as its own documentation uses it: every document is asked about, then added.

    python peer.py datasketch|rensa FILE THRESHOLD PAIRS

FILE has a document a line (number, tab, text); the pairs of numbers go to the file PAIRS, and what it took, as JSON, to
standard output. Sets are of runs of five words; 128 permutations, the default of both libraries.
"""
import json
import resource
import sys
import time

PERMUTATIONS = 128
RUN = 5
AT_ONCE = 1000
BANDS = {0.5: 32, 0.8: 8}  # of rensa, which does not choose them by itself: its README takes 8 for 0.8


def runs_of(text):
    words = text.split()
    return {" ".join(words[i:i + RUN]) for i in range(max(1, len(words) - RUN + 1))}


def blocks_of(path):
    block = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            number, text = line.rstrip("\n").split("\t")
            block.append((int(number), text))
            if len(block) == AT_ONCE:
                yield block
                block = []
    if block:
        yield block


def pairs_by_datasketch(path, threshold):
    from datasketch import MinHash, MinHashLSH
    lsh = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    for block in blocks_of(path):
        sets = [[run.encode("utf-8") for run in runs_of(text)] for _, text in block]
        for (number, _), sketch in zip(block, MinHash.generator(sets, num_perm=PERMUTATIONS)):
            for other in lsh.query(sketch):
                yield other, number
            lsh.insert(number, sketch)


def pairs_by_rensa(path, threshold):
    from rensa import RMinHash, RMinHashLSH
    lsh = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=BANDS[threshold])
    for block in blocks_of(path):
        sketches = RMinHash.from_token_sets([list(runs_of(text)) for _, text in block], num_perm=PERMUTATIONS, seed=42)
        for (number, _), sketch in zip(block, sketches):
            for other in lsh.query(sketch):
                yield other, number
            lsh.insert(number, sketch)


def main(library, path, threshold, out):
    find = {"datasketch": pairs_by_datasketch, "rensa": pairs_by_rensa}[library]
    __import__(library)
    start, cpu = time.perf_counter(), time.process_time()
    pairs = list(find(path, float(threshold)))
    took = {"seconds": time.perf_counter() - start, "cpuSeconds": time.process_time() - cpu,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(f"{left} {right}\n" for left, right in pairs)
    print(json.dumps(took))


if __name__ == "__main__":
    main(*sys.argv[1:])
