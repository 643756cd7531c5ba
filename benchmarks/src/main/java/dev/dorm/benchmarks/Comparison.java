package dev.dorm.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sides of one workload on one database, measured round by round. Not thread-safe. */
final class Comparison {
  private final String workload;
  private final String database;
  private final Map<String, List<Measurement>> sides = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();

  Comparison(String workload, String database) {
    this.workload = workload;
    this.database = database;
  }

  String workload() {
    return workload;
  }

  String database() {
    return database;
  }

  /** Adds the measurement of a side; every round has one of each side that can. */
  void add(String side, Measurement measurement) {
    sides.computeIfAbsent(side, name -> new ArrayList<>()).add(measurement);
  }

  /** Notes that a side failed, and why; the other sides go on. */
  void fail(String side, Throwable failure) {
    failures.putIfAbsent(side, Failure.reason(failure));
  }

  /** What failed, by sides. */
  Map<String, String> failures() {
    return Collections.unmodifiableMap(failures);
  }

  /** What a cell says of a side that was not measured. */
  String missing(String side) {
    return failures.containsKey(side) ? "failed" : "–";
  }

  /** Whether a side was neither measured nor failed. */
  boolean isUnknown(String side) {
    return !sides.containsKey(side) && !failures.containsKey(side);
  }

  /** The latest round's. */
  Measurement last(String side) {
    List<Measurement> rounds = rounds(side);
    return rounds.isEmpty() ? Measurement.NONE : rounds.get(rounds.size() - 1);
  }

  /** The middle of the rounds. */
  Measurement of(String side) {
    return Measurement.median(rounds(side));
  }

  /** The middle of the rounds' ratios, so that what slows a whole round down is left out. */
  Measurement ratio(String side, String base) {
    return Measurement.median(ratios(side, base));
  }

  /** The ratios of the rounds that both sides took part in. */
  List<Measurement> ratios(String side, String base) {
    List<Measurement> ratios = new ArrayList<>();
    int both = Math.min(rounds(side).size(), rounds(base).size());
    for (int round = 0; round < both; round++) {
      ratios.add(rounds(side).get(round).relativeTo(rounds(base).get(round)));
    }
    return ratios;
  }

  private List<Measurement> rounds(String side) {
    return sides.getOrDefault(side, List.of());
  }
}
