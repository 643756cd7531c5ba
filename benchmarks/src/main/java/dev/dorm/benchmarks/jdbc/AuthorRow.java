package dev.dorm.benchmarks.jdbc;

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
    BigDecimal balance) {}
