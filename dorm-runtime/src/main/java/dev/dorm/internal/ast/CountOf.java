package dev.dorm.internal.ast;

/** The number of rows that a select with a window gives. */
public record CountOf(Select query) implements Statement {}
