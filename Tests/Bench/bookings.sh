#!/usr/bin/env bash
# Bookings over HTTP, each on disk before it is answered.
#
#   Tests/Bench/bookings.sh FOLDER-OF-THE-PROGRAMS [HOMES]
set -euo pipefail
cd "$(dirname "$0")/../.."
programs=$(realpath "$1")
homes=${2:-10000}
work=$PWD/.build/bench
mkdir -p "$work"
seeded=$work/bookable-$homes.sqlite
database=$work/booking.sqlite
server_pid=

finish() {
    [ -z "$server_pid" ] || kill "$server_pid" 2>/dev/null || true
    rm -f "$database"*
}
trap finish EXIT

if [ ! -f "$seeded.complete" ]; then
    rm -f "$seeded"*
    "$programs/roostd" seed --listings "$homes" --seed 2 --database "sqlite:$seeded"
    touch "$seeded.complete"
fi
rm -f "$database"*
sqlite3 "$seeded" ".backup '$database'"

"$programs/roostd" serve --quiet --port 0 --rate-limits off \
    --database "sqlite:$database" >"$work/booking.out" &
server_pid=$!
until grep -q listening "$work/booking.out" 2>/dev/null; do
    kill -0 "$server_pid"
    sleep 0.05
done
url=$(grep -o 'http://[^ ]*' "$work/booking.out" | head -1)

one=${ONE_CLIENT:-20000}
many=${MANY_CLIENTS:-40000}
python3 Tests/Bench/bookings.py "sqlite:$database" "$url" $((one + many)) "$work/bookings.txt"
book() {
    wrk -t1 "-c$1" -d6s -s Tests/Bench/book.lua "$url" -- "$work/bookings.txt" "$2" "$3" \
        | grep bookings:
}
echo "1 client:"
book 1 1 "$one"
echo "64 clients:"
book 64 $((one + 1)) $((one + many))
kill "$server_pid"
wait "$server_pid" 2>/dev/null || true
server_pid=
"$programs/roostd" check --database "sqlite:$database"
