package dev.dorm.internal.ast;

/** A statement without its values. */
public sealed interface Statement permits Select, CountOf, Insert, Update, Delete, InsertPairs, DeletePairs {}
