/** Runs the benchmarks in pairs and prints how dorm compares to hand-written JDBC. */
@NullMarked
package dev.dorm.benchmarks;

import org.jspecify.annotations.NullMarked;
