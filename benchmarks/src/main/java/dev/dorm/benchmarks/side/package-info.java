/** One class per way of reaching a database, each doing all workloads. */
@NullMarked
package dev.dorm.benchmarks.side;

import org.jspecify.annotations.NullMarked;
