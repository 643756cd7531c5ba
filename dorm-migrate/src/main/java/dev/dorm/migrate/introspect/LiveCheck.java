package dev.dorm.migrate.introspect;

/**
 * A CHECK constraint of a live table.
 *
 * @param name its name; empty when it has none
 * @param condition the condition, written in one way whatever way it was typed
 */
public record LiveCheck(String name, String condition) {}
