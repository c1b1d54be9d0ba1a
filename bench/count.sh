#!/bin/sh
# Instructions a byte of the whole redactor, by callgrind: the same on a busy machine as on a quiet one.
#   bench/count.sh [BUILD]                      the mixes of redact_bench
#   bench/count.sh --linear [BUILD] [BYTES]     every text of bench/attacks.h at BYTES (8192) and twice that: is the work linear?
# Exit code 1 when a ratio is above 2.3. Start-up and the first round, which makes what is made at first use, do not count.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
linear=
case ${1:-} in --linear) linear=1 && shift ;; esac
bin=${1:-$source/build/release}/bin/rounds_bench
bytes=${2:-8192}

total() { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bin" "$@" 2>&1 >/dev/null | sed -n 's/.*refs: *//p' | tr -d ,; }
two_rounds() {
  what=$1 && shift
  three=$(total "$what" 3 "$@")
  one=$(total "$what" 1 "$@")
  echo $((three - one))
}

cd "$source"
if [ -z "$linear" ]; then
  for mix in clean mixed dense; do
    echo "$mix: $(two_rounds "$mix") instructions for 2 x $("$bin" "$mix" 0) bytes" | awk '{printf "%s %.0f instructions a byte\n", $1, $2 / 2 / $7}'
  done
  exit
fi
out=$(sed -n 's/^    {"\([a-z_]*\)", .*/\1/p' bench/attacks.h | while read -r attack; do
  echo "$attack $(two_rounds "$attack" "$bytes") $(two_rounds "$attack" $((2 * bytes)))"
done | awk -v bytes="$bytes" '{printf "%-28s %8.0f instructions a byte, ratio %.2f%s\n", $1, $3 / 4 / bytes, $3 / $2, ($3 > 2.3 * $2 ? "  <-" : "")}')
echo "$out"
case $out in *"<-"*) exit 1 ;; esac
