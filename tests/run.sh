#!/usr/bin/env bash
# Runs every test project and closes with "N passed, N failed", counted from the runners' own result files.
set -uo pipefail
cd "$(dirname "$0")/.."

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# ICU is what .NET takes its globalization from; without it every culture is the invariant one.
if [ "$(uname -s)" = Linux ] && ! ldconfig -p 2>/dev/null | grep -q libicuuc; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends libicu-dev >/dev/null
  else
    echo "skipped: ICU is not installed and cannot be installed without root; culture-dependent tests may fail"
  fi
fi

dotnet build ReadoutDiff.sln -c Release -v quiet || { echo "0 passed, 1 failed"; exit 1; }
status=0
for project in tests/*.Tests/*.csproj tests/ReadoutDiff.Eval/*.csproj; do
  name=$(basename "$project" .csproj)
  # The evaluation's figures are meant to be read; elsewhere only failures are.
  case $name in ReadoutDiff.Eval) verbosity=normal ;; *) verbosity=minimal ;; esac
  dotnet test "$project" -c Release --no-build --logger "console;verbosity=$verbosity" \
    --logger "trx;LogFileName=$name.trx" --results-directory "$results" || status=1
done

count() {
  cat "$results"/*.trx 2>/dev/null | grep -o "<Counters [^>]*>" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ n += $1 } END { print n + 0 }'
}
passed=$(count passed)
failed=$(( $(count failed) + $(count error) + $(count timeout) + $(count aborted) ))
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
if [ "$passed" = 0 ] && [ "$failed" = 0 ]; then failed=1; status=1; fi
echo "$passed passed, $failed failed"
exit "$status"
