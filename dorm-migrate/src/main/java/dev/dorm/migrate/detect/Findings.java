package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.ArrayList;
import java.util.List;

/** Collects what stands in the way, so that one run names all of it. */
final class Findings {
  private final List<Finding> refused = new ArrayList<>();
  private final List<Finding> undecided = new ArrayList<>();

  private record Finding(MigrationCode code, String message) {}

  /** Something that cannot be done. */
  void refuse(MigrationCode code, String message) {
    refused.add(new Finding(code, message));
  }

  /** Something that a person has to decide. */
  void ask(MigrationCode code, String message) {
    undecided.add(new Finding(code, message));
  }

  /** Throws when there is anything: what cannot be done comes before what has to be decided. */
  void throwIfAny() {
    if (!refused.isEmpty()) {
      throw new PlanRefused(refused.get(0).code(), text(refused, undecided));
    }
    if (!undecided.isEmpty()) {
      throw new DecisionNeeded(undecided.get(0).code(), text(undecided, List.of()));
    }
  }

  private static String text(List<Finding> first, List<Finding> second) {
    List<Finding> all = new ArrayList<>(first);
    all.addAll(second);
    StringBuilder text = new StringBuilder(all.get(0).message());
    for (Finding finding : all.subList(1, all.size())) {
      text.append("\n[").append(finding.code().code()).append("] ").append(finding.message());
    }
    return text.toString();
  }
}
