package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.Expression;

/**
 * An expression and what a model says of it.
 *
 * @param source the annotation, or its member
 * @param expression the expression
 */
record Written(String source, Expression expression) {}
