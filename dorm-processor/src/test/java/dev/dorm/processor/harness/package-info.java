/** Compiles the cases with several compilers. */
@NullMarked
package dev.dorm.processor.harness;

import org.jspecify.annotations.NullMarked;
