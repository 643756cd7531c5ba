package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ColumnType;

/**
 * A column that expressions may speak of.
 *
 * @param property what it is called in the model
 * @param type its type; {@link ColumnType.Kind#FK} for a relation
 * @param nullable whether it may be NULL
 */
record KnownColumn(String property, ColumnType type, boolean nullable) {}
