package dev.dorm.internal.ast;

/** A statement that gives rows and may stand inside another. */
public sealed interface Query extends Statement permits Select, Compound {}
