package dev.dorm.internal.render;

import java.util.List;

/**
 * A query's text with its parameters in order. Immutable and safe to share between threads.
 *
 * @param sql the text
 * @param parameters one per value, in the order of the text
 */
public record RenderedSql(String sql, List<Parameter> parameters) {}
