/** The databases and rows that all sides work on. */
@NullMarked
package dev.dorm.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
