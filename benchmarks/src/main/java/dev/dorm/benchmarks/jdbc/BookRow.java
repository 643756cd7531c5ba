package dev.dorm.benchmarks.jdbc;

import java.time.Instant;

/** A book with its author as hand-written code holds it. */
public record BookRow(
    long id, String title, AuthorRow author, int pages, boolean published, Instant printed) {}
