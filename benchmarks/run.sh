#!/bin/sh
# Builds the benchmarks and runs them; see README.md.
#
#   benchmarks/run.sh            dorm beside JDBC, each workload once and shortly: under 5 minutes
#   benchmarks/run.sh turns      all sides but plain in turn, writes docs/benchmarks-in-turn.md: about 55 minutes
#   benchmarks/run.sh peers      the other libraries too: about 12 minutes
#   benchmarks/run.sh page       all of it, the JDBC sides twice, writes docs/benchmarks.md: about an hour
#   benchmarks/run.sh long       the same in three rounds of three seconds: about two and a half hours
#   benchmarks/run.sh check      compares what all sides read and write, measures nothing
#
# Further arguments go to the benchmarks: benchmarks/run.sh peers --database=sqlite
# A side that fails is said in its cell and below the tables; a run that is cut off leaves what it has.
set -eu
cd "$(dirname "$0")/.."
what="${1:-fast}"
[ $# -eq 0 ] || shift
peers="--side=dorm,expert,plain,jooq,mybatis,hibernate,jimmer,ebean"
turning="--side=dorm,expert,jooq,mybatis,hibernate,jimmer,ebean"
case "$what" in
  fast) profiles=jmh; set -- --fast "$@" ;;
  turns)
    profiles=jmh,peers
    set -- --turns=8 --rounds=2 --peer-rounds=1 --warmup=6 "$turning" \
      --out=docs/benchmarks-in-turn.md "$@"
    ;;
  peers) profiles=jmh,peers; set -- --fast "$peers" "$@" ;;
  page)
    profiles=jmh,peers
    set -- --rounds=2 --peer-rounds=1 --seconds=1 --warmup=8 "$peers" --out=docs/benchmarks.md "$@"
    ;;
  long)
    profiles=jmh,peers
    set -- --rounds=3 --seconds=3 --warmup=8 "$peers" --out=docs/benchmarks.md "$@"
    ;;
  check) profiles=jmh,peers; set -- --check "$peers" "$@" ;;
  *) sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
mvn -B -ntp -q -Ddorm.quick "-P$profiles" -pl benchmarks -am package -DskipTests
exec java -jar benchmarks/target/benchmarks.jar "$@"
