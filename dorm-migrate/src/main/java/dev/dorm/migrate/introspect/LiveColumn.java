package dev.dorm.migrate.introspect;

import org.jspecify.annotations.Nullable;

/**
 * A column of a live table.
 *
 * @param name its name
 * @param type its type, as the database writes it
 * @param nullable whether it may be NULL
 * @param counted whether the database counts its values up
 * @param defaultValue its default as SQL, null when it has none
 * @param generated the expression that it is generated from with its kind, null when it is not
 * @param collation its collation, null when it is that of its type
 * @param comment its comment, null when it has none
 */
public record LiveColumn(
    String name,
    String type,
    boolean nullable,
    boolean counted,
    @Nullable String defaultValue,
    @Nullable String generated,
    @Nullable String collation,
    @Nullable String comment) {}
