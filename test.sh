#!/usr/bin/env bash
# Installs what is missing, builds, runs every test. Arguments go to ctest: ./test.sh -R redact
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
cmake --preset release
cmake --build --preset release
ctest --preset release "$@"
