package dev.dorm.processor.harness;

import java.io.Serializable;
import java.util.List;

/**
 * What a compiler said.
 *
 * @param success whether it compiled
 * @param reports errors, warnings and notes, one line each: kind, place, message; sorted
 */
public record Outcome(boolean success, List<String> reports) implements Serializable {
  /** The reports as one text. */
  public String text() {
    return reports.isEmpty() ? "" : String.join("\n", reports) + "\n";
  }
}
