package dev.dorm;

import java.util.Map;

/**
 * What a deletion did. Immutable.
 *
 * @param perModel the number of deleted rows by app and model, {@code blog.Author}
 */
public record DeleteResult(Map<String, Long> perModel) {
  /** Copies the map. */
  public DeleteResult {
    perModel = Map.copyOf(perModel);
  }

  /** The number of deleted rows of all models. */
  public long total() {
    long total = 0;
    for (long count : perModel.values()) {
      total += count;
    }
    return total;
  }
}
