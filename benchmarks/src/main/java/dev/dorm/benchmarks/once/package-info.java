/** What happens once in a process: its start, a compile, a migration. */
@NullMarked
package dev.dorm.benchmarks.once;

import org.jspecify.annotations.NullMarked;
