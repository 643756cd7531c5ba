package dev.dorm.benchmarks.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A book as hand-written code holds it; the author is null where only its key was read. */
public record BookRow(
    long id,
    String title,
    int pages,
    boolean published,
    Instant printed,
    long authorId,
    @Nullable AuthorRow author) {}
