/** The models that are measured. */
@App("benchmark")
@NullMarked
package dev.dorm.benchmarks.model;

import dev.dorm.annotation.App;
import org.jspecify.annotations.NullMarked;
