/** What is risky in a migration: for data, for locks, for builds that run meanwhile. */
@NullMarked
package dev.dorm.migrate.lint;

import org.jspecify.annotations.NullMarked;
