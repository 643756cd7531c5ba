package dev.dorm.benchmarks.sample;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An author as hand-written code holds it; the key is 0 before the row is inserted. */
public record AuthorRow(
    long id,
    String name,
    String email,
    int age,
    @Nullable String bio,
    boolean active,
    LocalDateTime joined,
    BigDecimal balance) {

  /** The same author with a key. */
  public AuthorRow withId(long key) {
    return new AuthorRow(key, name, email, age, bio, active, joined, balance);
  }
}
