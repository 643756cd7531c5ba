/** The same workloads in hand-written JDBC: carefully, and as an expert writes it. */
@NullMarked
package dev.dorm.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
