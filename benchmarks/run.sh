#!/bin/sh
# Builds the benchmarks and runs them; see README.md.
#
#   benchmarks/run.sh            dorm beside JDBC, each workload once and shortly: under 5 minutes
#   benchmarks/run.sh peers      the other libraries too, shortly: about 12 minutes
#   benchmarks/run.sh page       all sides in turn, the JDBC ones in a second process too, writes docs/benchmarks.md: about 70 minutes
#   benchmarks/run.sh long       the same in four processes: about 100 minutes
#   benchmarks/run.sh check      compares what all sides read and write, measures nothing
#
# Further arguments go to the benchmarks: benchmarks/run.sh peers --database=sqlite
# A side that fails is said in its cell and below the tables; a run that is cut off leaves what it has.
set -eu
cd "$(dirname "$0")/.."
what="${1:-fast}"
[ $# -eq 0 ] || shift
peers="--side=dorm,expert,plain,jooq,mybatis,hibernate,jimmer,ebean"
case "$what" in
  fast) profiles=jmh; set -- --fast "$@" ;;
  peers) profiles=jmh,peers; set -- --fast "$peers" "$@" ;;
  page | long)
    profiles=jmh,peers
    rounds=2
    [ "$what" = page ] || rounds=4
    set -- --turns=8 "--rounds=$rounds" --peer-rounds=1 --warmup=6 "$peers" --out=docs/benchmarks.md "$@"
    ;;
  check) profiles=jmh,peers; set -- --check "$peers" "$@" ;;
  *) sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
mvn -B -ntp -q -Ddorm.quick "-P$profiles" -pl benchmarks -am package -DskipTests
exec java -jar benchmarks/target/benchmarks.jar "$@"
