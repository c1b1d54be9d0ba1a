#!/bin/sh
# Makes a baseline: every figure of quality and speed, with the machine they were made on, into a folder.
#   bench/run.sh OUT [BUILD]        BUILD: a build folder (build/release), already built
#   bench/run.sh --quality OUT …    only quality     bench/run.sh --speed OUT …    only speed
# Shared data is found by GUICHET_SHARED or beside the sources; without it the figures on it are left out.
# Speed needs a quiet machine: the load before the run is noted in SETUP.md.
set -eu
what=all
case ${1:-} in --quality | --speed) what=${1#--} && shift ;; esac
if [ $# -lt 1 ]; then
  sed -n '2,6s/^# //p' "$0" >&2
  exit 2
fi
source=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${2:-$source/build/release}" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
bin=$build/bin
cache() { sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt"; }

setup() {
  compiler=$(cache CMAKE_CXX_COMPILER)
  type=$(cache CMAKE_BUILD_TYPE)
  echo "# The machine and the commands of this run"
  echo
  echo "- Run: $(date -u +%Y-%m-%dT%H:%MZ) of commit $(git -C "$source" rev-parse --short HEAD)$(git -C "$source" diff --quiet HEAD || echo ' with local changes')"
  echo "- Machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(awk '/MemTotal/ {printf "%.1f GiB", $2 / 1048576}' /proc/meminfo) of memory"
  # shellcheck disable=SC1091
  echo "- System: $(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname -r)"
  echo "- Load before the run: $(cut -d ' ' -f 1-3 /proc/loadavg)"
  echo "- Compiler: $($compiler --version | head -1)"
  echo "- Build: $type, flags '$(cache CMAKE_CXX_FLAGS) $(cache "CMAKE_CXX_FLAGS_$(echo "$type" | tr '[:lower:]' '[:upper:]')")', C++20"
  echo "- Libraries: $(for library in xapian-core icu-uc sqlite3 benchmark; do
    printf '%s %s, ' "$library" "$(pkg-config --modversion "$library" 2>/dev/null || echo '?')"
  done | sed 's/, $//')"
  echo "- Command: \`bench/run.sh OUT BUILD\`, which runs the commands below"
  echo
  echo '```sh'
  quality_commands
  speed_commands
  echo '```'
  echo
  echo "Definitions of the measures: the comments that open \`bench/quality/*/*.cc\`. Debian's Google Benchmark says that it was built as DEBUG; that is its package, not our code."
}

quality_commands() {
  echo "guichet_quality redact                             > quality-redact.txt"
  echo "guichet_quality redact --split test --details --set guichet_messages >> quality-redact.txt"
  echo "guichet_quality suggest                            > quality-suggest.txt"
  echo "guichet_quality suggest --split test --details --set guichet >> quality-suggest.txt"
}
speed_commands() {
  for stage in redact analysis index suggest; do
    echo "${stage}_bench --benchmark_repetitions=5 --benchmark_min_time=0.2 --benchmark_enable_random_interleaving=true --benchmark_out=speed-$stage.json"
  done
}

setup > "$out/SETUP.md"
if [ "$what" != speed ]; then
  "$bin/guichet_quality" redact > "$out/quality-redact.txt"
  "$bin/guichet_quality" redact --split test --details --set guichet_messages >> "$out/quality-redact.txt"
  "$bin/guichet_quality" suggest > "$out/quality-suggest.txt"
  "$bin/guichet_quality" suggest --split test --details --set guichet >> "$out/quality-suggest.txt"
fi
if [ "$what" != quality ]; then
  for stage in redact analysis index suggest; do
    "$bin/${stage}_bench" --benchmark_repetitions=5 --benchmark_min_time=0.2 --benchmark_enable_random_interleaving=true \
      --benchmark_display_aggregates_only=true --benchmark_out_format=json --benchmark_out="$out/speed-$stage.json"
  done
  # No path or name of the machine in what gets committed.
  sed -i 's#"executable": ".*/#"executable": "#; s#"host_name": "[^"]*"#"host_name": ""#' "$out"/speed-*.json
fi
