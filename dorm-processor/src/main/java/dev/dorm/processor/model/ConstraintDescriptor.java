package dev.dorm.processor.model;

/**
 * A condition that every row fulfils.
 *
 * @param name its name in the database
 * @param condition the condition
 */
public record ConstraintDescriptor(String name, Expression condition) {}
