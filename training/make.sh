#!/bin/sh
# Makes data/reader.bin, byte for byte, of the files that docs/model-card.md names:
#   make.sh FOLDER TEACHER BENCH
# FOLDER holds gum.conllu, gum-dev.conllu, ewt.conllu, news.jsonl and names/news.jsonl; BENCH the gold names (ner/wikigold, ner/uner-ewt-dev); TEACHER is the folder of the first teacher's pipeline.
# Python with training/requirements.txt is called as $PYTHON. Files that are there already are not made again.
set -e
folder=$1
teacher=$2
bench=$3
python=${PYTHON:-python3}
network=$(dirname "$0")/network
# One thread: sums come out in the same order. (In another order, too, on a processor with other vector instructions.)
export OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

make() { # make FILE COMMAND…: runs the command unless the file is there
  made=$1
  shift
  [ -e "$made" ] || "$@"
}

cd "$(dirname "$0")/.."
for name in gum gum-dev ewt; do
  make "$folder/$name.jsonl" npx tsx training/dump-sentences.ts "$folder/$name.jsonl" "$folder/$name.conllu"
done
for name in gum gum-dev ewt news; do
  make "$folder/$name.taught.jsonl" "$python" training/teach.py "$teacher" "$folder/$name.jsonl" "$folder/$name.taught.jsonl"
done
for name in gum gum-dev ewt; do
  make "$folder/$name.seen.jsonl" npx tsx training/dump-seen.ts "$folder/$name.seen.jsonl" "$folder/$name.conllu=$folder/$name.taught.jsonl"
done
make "$folder/news.seen.jsonl" npx tsx training/dump-seen.ts "$folder/news.seen.jsonl" "$folder/news.jsonl=$folder/news.taught.jsonl"
cd "$network"
seen() { for name in "$@"; do printf '%s ' "$folder/$name.seen.jsonl"; done; }
make "$folder/vectors.npz" "$python" vectors.py "$teacher" "$folder/vectors.npz" $(seen gum ewt news)
make "$folder/labeler.pt" "$python" labeler.py train "$folder/labeler.pt" "$folder/vectors.npz" $(seen gum-dev gum ewt)
make "$folder/labeled.jsonl" "$python" labeler.py label "$folder/labeler.pt" "$folder/news.seen.jsonl" "$folder/labeled.jsonl"
make "$folder/network.pt" "$python" student.py "$folder/network.pt" "$folder/vectors.npz" $(seen gum-dev gum ewt) "$folder/labeled.jsonl"
make "$folder/network.bin" "$python" export.py "$folder/network.pt" "$folder/vectors.npz" "$folder/network"
cd ../..
npx tsx training/pack-network.ts data/reader.bin "$folder/network" "$folder/gum.conllu" "$folder/gum.conllu" "$folder/ewt.conllu"
# Names, over the network that is there now.
make "$folder/names/gold-train.jsonl" npx tsx training/names/gold.ts "$bench" "$folder/gum.conllu" "$folder/names"
for name in gold-train wikigold-held uner-held gum-news news; do
  make "$folder/names/$name.taught.jsonl" "$python" training/names/teach-names.py "$teacher" "$folder/names/$name.jsonl" "$folder/names/$name.taught.jsonl"
done
npx tsx training/names/train-names.ts data/reader.bin "$folder/names"
sha256sum data/reader.bin
