package dev.dorm.internal.render;

import java.util.List;

/**
 * A query's text with its parameters in order. Immutable and safe to share between threads.
 *
 * @param sql the text
 * @param parameters one per value, in the order of the text
 * @param databases the engines that selects in it were told to run on
 */
public record RenderedSql(String sql, List<Parameter> parameters, List<Object> databases) {}
