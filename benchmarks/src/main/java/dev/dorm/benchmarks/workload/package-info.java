/** The workloads, one class each, with one method per side. */
@NullMarked
package dev.dorm.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
