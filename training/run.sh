#!/bin/sh
# From the corpora to models/reader and models/coder. Each stage goes on where it stopped; run again until it prints "done".
#   WORK=folder PYTHON=python ./run.sh
# The weights of version 0.2 were made so, but for the first stage, which was cut from three epochs to two on the way (see NOTES.md).
set -e
cd "$(dirname "$0")"
: "${PYTHON:=python3}" "${WORK:=work}" "${MINUTES:=110}" "${OUT:=../models/reader}"
export ATTACHE_TRAINING="$WORK" OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0
export GLIBC_TUNABLES=glibc.malloc.mmap_threshold=17179869184:glibc.malloc.trim_threshold=17179869184:glibc.malloc.top_pad=268435456:glibc.malloc.hugetlb=1:glibc.malloc.arena_max=1
BASE=${BASE:-$("$PYTHON" -c 'from reader import paths; print(paths.MINILM)')}
finished() { grep -q '"epoch": '"$2"',' "$WORK/$1/log.jsonl" 2>/dev/null; }
stage() { # name, epochs, options
  name=$1 epochs=$2
  shift 2
  finished "$name" "$epochs" && return
  "$PYTHON" -m reader.train --name "$name" --epochs "$epochs" --minutes "$MINUTES" --base "$BASE" "$@"
  finished "$name" "$epochs" || { echo "$name stopped after $MINUTES minutes: run again"; exit 0; }
}
stage attribution 2 --tasks attribution
stage reader 7 --from "$WORK/attribution/best.pt" --tasks attribution,syntax --own 400 --own-from 4 --rounded-from 7 --dev 42 --threads 1
"$PYTHON" -m reader.average "$WORK/reader/epoch-6.pt" "$WORK/reader/epoch-7.pt" --out "$WORK/reader/mean.pt"
[ -f "$WORK/coreference/coreference.onnx" ] || "$PYTHON" -m reader.coreference --checkpoint "$WORK/reader/epoch-6.pt" --base "$BASE" --out "$WORK/coreference"
mkdir -p "$OUT" "$WORK/graphs"
cp "$WORK/coreference/coreference.onnx" "$WORK/graphs/"  # the manifest lists it where it lies
"$PYTHON" -m reader.export --checkpoint "$WORK/reader/mean.pt" --base "$BASE" --out "$WORK/graphs"
for file in reader.json lower.onnx reader.onnx roles.onnx arcs.onnx relations.onnx coreference.onnx vocab.txt; do cp "$WORK/graphs/$file" "$OUT/"; done
# The shipped coder's first stage was run in three goes while its sentences were being written: 8, 5 and 3 epochs (see NOTES.md); here it is one of 12.
CODER=${CODER:-../models/coder} OWN=events/sentences
[ -f "$WORK/coder.pt" ] || "$PYTHON" -m events.final --encoder "$WORK/reader/mean.pt" --init "$BASE" --own "$OWN" --out "$WORK/coder.pt"
"$PYTHON" -m events.export --checkpoint "$WORK/coder.pt" --encoder "$WORK/reader/mean.pt" --own "$OWN" --out "$CODER"
"$PYTHON" -m events.sure --own "$OWN" --sentences "$WORK/sentences.jsonl"
node events/signs.mjs < "$WORK/sentences.jsonl" > "$WORK/signs.jsonl"
"$PYTHON" -m events.sure --own "$OWN" --signs "$WORK/signs.jsonl" --plv --out "$CODER"
echo done
