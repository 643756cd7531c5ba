/**
 * The words of queries: columns and paths, the lookups that they offer, and what lookups give:
 * conditions, orders and assignments. Everything is immutable, thread-safe, and typed by the model
 * that the query starts from.
 */
@NullMarked
package dev.dorm.query;

import org.jspecify.annotations.NullMarked;
