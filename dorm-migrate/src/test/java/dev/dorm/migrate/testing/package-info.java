/** What the tests of migrations have in common: databases, projects, models. */
@NullMarked
package dev.dorm.migrate.testing;

import org.jspecify.annotations.NullMarked;
