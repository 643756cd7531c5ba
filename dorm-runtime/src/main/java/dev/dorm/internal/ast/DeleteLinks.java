package dev.dorm.internal.ast;

import dev.dorm.generated.RelationReference.Junction;

/**
 * Pairs taken from a table between two models: all those of some sources.
 *
 * @param junction the table
 * @param sources the keys of the sources
 */
public record DeleteLinks(Junction junction, ListSlot sources) implements Statement {}
