/**
 * Random queries, asked of both databases and of plain Java, must find the same rows. A query is a
 * small tree of the suite's own; each node says what it means in Java and how dorm says it.
 */
@NullMarked
package dev.dorm.tests.differential;

import org.jspecify.annotations.NullMarked;
