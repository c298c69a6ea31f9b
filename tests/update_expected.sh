#!/usr/bin/env bash
# Writes down what the program does now as what the cases in cli/ and the examples in contract/ expect.
# Build first; then look at every difference with git diff before you keep it.
#   tests/update_expected.sh [BUILD_FOLDER]     (default: build/release)
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
binary=$build/bin/leerruimte

for folder in tests/cli/pass_* tests/cli/fail_*; do tests/cli/run.sh --update "$folder" "$binary"; done
LEERRUIMTE_UPDATE_EXPECTED=yes "$build/tests/leerruimte_tests" "[contract]" >/dev/null
git diff --stat -- tests
