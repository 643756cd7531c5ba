package dev.dorm.internal.ast;

/** The number of rows that a query gives. */
public record CountOf(Query query) implements Statement {}
