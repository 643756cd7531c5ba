package dev.dorm.benchmarks.once;

import dev.dorm.benchmarks.Measurement;

/** Something that happens once in a process, so that it is measured without warm-up. */
public interface Once {
  /** The sides that there are. */
  boolean has(String side);

  /** Does it once and says what it took. */
  Measurement measure(String side) throws Exception;
}
