#!/usr/bin/env bash
# Runs one case: tests/cli/run.sh [--update] CASE_FOLDER BINARY
# A case is a folder with `command` (one line of arguments), its own input files beside those of shared/, and what is
# expected: `stdout`, `stderr` (no file: nothing), `exit`, and `expected.NAME` for each file the program writes.
# --update writes down what happens as what is expected; look at the difference before you keep it.
set -euo pipefail

update=
if [ "$1" = --update ]; then update=yes; shift; fi
case_folder=$(realpath "$1")
binary=$(realpath "$2")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

mkdir "$room/work"
cp -r "$case_folder/../shared/." "$case_folder/." "$room/work"
rm -f "$room/work"/{command,stdout,stderr,exit} "$room/work"/expected.*
cd "$room/work"
before=$(ls -A)

code=0
command=$(cat "$case_folder/command")
LC_ALL=C eval '"$binary"' "$command" >"$room/stdout" 2>"$room/stderr" </dev/null || code=$?
echo "$code" >"$room/exit"
for file in $(comm -13 <(echo "$before" | sort) <(ls -A | sort)); do cp "$file" "$room/expected.$file"; done

if [ -n "$update" ]; then
  rm -f "$case_folder"/{stdout,stderr,exit} "$case_folder"/expected.*
  for happened in "$room"/{stdout,stderr,exit} "$room"/expected.*; do
    if [ -s "$happened" ]; then cp "$happened" "$case_folder"; fi
  done
  exit
fi

same=yes
for expected in "$room"/{stdout,stderr,exit} "$room"/expected.* "$case_folder"/expected.*; do
  name=$(basename "$expected")
  case "$name" in 'expected.*') continue ;; esac # no such file
  one="$case_folder/$name"
  other="$room/$name"
  [ -e "$one" ] || one=/dev/null
  [ -e "$other" ] || other=/dev/null
  diff -u --label "expected $name" --label "found $name" "$one" "$other" || same=
done
[ -n "$same" ]
