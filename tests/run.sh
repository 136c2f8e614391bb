#!/usr/bin/env bash
# Runs every test project and closes with "N passed, N failed", counted from the runners' own result files.
set -uo pipefail
cd "$(dirname "$0")/.."

results=$(mktemp -d)
tools=$(mktemp -d)
server=""
finish() {
  if [ -n "$server" ]; then as_server "$server/pg_ctl" -D "$tools/postgres" -m immediate stop >/dev/null; fi
  rm -rf "$results" "$tools"
}
trap finish EXIT
trap 'exit 130' INT TERM
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# ICU is what .NET takes its globalization from; without it every culture is the invariant one.
if [ "$(uname -s)" = Linux ] && ! ldconfig -p 2>/dev/null | grep -q libicuuc; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends libicu-dev >/dev/null
  else
    echo "skipped: ICU is not installed and cannot be installed without root; culture-dependent tests may fail"
  fi
fi

# PostgreSQL refuses to run as root; as root its own user takes its place.
as_server() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

find_server() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1
}

# The archive is tested on a real PostgreSQL server: a new one in a temporary folder, on loopback.
start_server() {
  local found port
  found=$(find_server)
  if [ -z "$found" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    # No cluster of the package's own is wanted.
    mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
    found=$(find_server)
  fi
  if [ -z "$found" ]; then return 1; fi
  mkdir "$tools/postgres"
  chmod 711 "$tools"
  if [ "$(id -u)" = 0 ]; then chown postgres "$tools/postgres"; fi
  as_server "$found/initdb" -D "$tools/postgres" -A trust -U postgres -E UTF8 --no-locale >/dev/null || return 1
  for _ in 1 2 3 4 5; do
    port=$(( 20000 + RANDOM % 30000 ))
    if as_server "$found/pg_ctl" -D "$tools/postgres" -w -l "$tools/postgres/log" -o "-p $port -k '' -c listen_addresses=127.0.0.1" start >/dev/null; then
      server=$found
      export READOUTDIFF_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
      return 0
    fi
  done
  return 1
}
if [ -z "${READOUTDIFF_TEST_POSTGRES:-}" ]; then
  start_server || echo "skipped: PostgreSQL cannot be installed or started; the archive is tested on SQLite alone"
fi

# WARC files are checked by a reader that shares no code with this project.
if [ -z "${READOUTDIFF_TEST_WARCIO:-}" ]; then
  if command -v npm >/dev/null && npm install --prefix "$tools/warcio" --no-audit --no-fund --silent warcio@2.4.11 >/dev/null; then
    export READOUTDIFF_TEST_WARCIO="$tools/warcio"
  else
    echo "skipped: warcio cannot be installed without node and npm; WARC files are read by this project alone"
  fi
fi

# The reading room is tested in a real Chromium.
if [ -z "${READOUTDIFF_TEST_CHROMIUM:-}" ] && [ ! -x /usr/bin/chromium ]; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null \
    || ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; }; then
    echo "skipped: Chromium cannot be installed; the reading room is not tested in a browser (name one in READOUTDIFF_TEST_CHROMIUM)"
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
