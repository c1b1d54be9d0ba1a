#!/bin/sh
# Compares two runs of a benchmark program: relative change of each benchmark, and the U test (Mann-Whitney) over
# its repetitions, which says whether a change is more than noise. Make both runs on one quiet machine, e.g.
#   redact_bench --benchmark_repetitions=10 --benchmark_out=old.json --benchmark_out_format=json
# usage: bench/compare.sh OLD.json NEW.json [further arguments of compare.py]
# Needs compare.py of Google Benchmark and its modules (Debian: libbenchmark-tools, python3-numpy, python3-scipy).
set -eu
if [ $# -lt 2 ]; then
  sed -n '2,6s/^# //p' "$0" >&2
  exit 2
fi
if ! "${PYTHON:-python3}" -c 'import numpy, scipy' 2>/dev/null; then
  echo "compare.sh: the modules of compare.py are not here: apt-get install python3-numpy python3-scipy" >&2
  exit 4
fi
for compare in "${BENCHMARK_COMPARE:-}" /usr/share/benchmark/compare.py /usr/local/share/benchmark/tools/compare.py; do
  if [ -n "$compare" ] && [ -f "$compare" ]; then
    old=$1
    new=$2
    shift 2
    exec "${PYTHON:-python3}" "$compare" --no-color benchmarks "$old" "$new" "$@"
  fi
done
echo "compare.sh: compare.py is not here; install libbenchmark-tools or set BENCHMARK_COMPARE to its path" >&2
exit 4
