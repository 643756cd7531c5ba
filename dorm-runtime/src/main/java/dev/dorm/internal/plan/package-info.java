/**
 * From what a query set was told to a statement and its values; ways over relations become joins,
 * each once.
 */
@NullMarked
package dev.dorm.internal.plan;

import org.jspecify.annotations.NullMarked;
