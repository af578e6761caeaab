#!/bin/sh
# From the corpora to the graphs that models/ carries. Each stage goes on where it stopped; run again until it prints "done".
#   WORK=folder BASE=folder of the student's encoder TEACHER=folder of the teacher's PYTHON=python ./run.sh
set -e
cd "$(dirname "$0")"
: "${PYTHON:=python3}" "${WORK:=work}" "${MINUTES:=110}"
export ATTACHE_TRAINING="$WORK" OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0
export GLIBC_TUNABLES=glibc.malloc.mmap_threshold=17179869184:glibc.malloc.trim_threshold=17179869184:glibc.malloc.top_pad=268435456:glibc.malloc.hugetlb=1:glibc.malloc.arena_max=1
finished() { grep -q '"epoch": '"$2"',' "$WORK/$1/log.jsonl" 2>/dev/null; }
stage() { # name, epochs, options
  name=$1 epochs=$2
  shift 2
  finished "$name" "$epochs" && return
  "$PYTHON" -m reader.train --name "$name" --epochs "$epochs" --minutes "$MINUTES" "$@"
  finished "$name" "$epochs" || { echo "$name stopped after $MINUTES minutes: run again"; exit 0; }
}
stage teacher 4 --base "$TEACHER" --tasks attribution,syntax --rate 5e-5 --head-rate 5e-4 --batch 1536
[ -f "$WORK/soft.pickle" ] || "$PYTHON" -m reader.soften --checkpoints "$WORK/teacher/best.pt" --bases "$TEACHER" --out "$WORK/soft.pickle"
[ -f "$WORK/silver.pickle" ] || "$PYTHON" -m reader.silver --checkpoint "$WORK/teacher/best.pt" --base "$TEACHER" --student "$BASE" --out "$WORK/silver.pickle"
stage reader 6 --base "$BASE" --tasks attribution,syntax --teacher "$WORK/soft.pickle" --silver "$WORK/silver.pickle"
"$PYTHON" -m reader.export --checkpoint "$WORK/reader/best.pt" --out "$WORK/onnx"
echo done
