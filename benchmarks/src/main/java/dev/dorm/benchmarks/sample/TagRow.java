package dev.dorm.benchmarks.sample;

/** A tag as hand-written code holds it. */
public record TagRow(long id, String name) {}
