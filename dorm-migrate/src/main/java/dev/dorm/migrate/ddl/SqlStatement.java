package dev.dorm.migrate.ddl;

/**
 * One statement.
 *
 * @param sql the text, without a semicolon behind it
 */
public record SqlStatement(String sql) implements Step {}
