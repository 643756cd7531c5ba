/** Models that say more of their schema: conditions, defaults, generated columns, comments. */
@NullMarked
package dev.dorm.tests.schema;

import org.jspecify.annotations.NullMarked;
