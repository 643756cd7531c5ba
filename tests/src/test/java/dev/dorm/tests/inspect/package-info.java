/** Models written from a live database. */
@NullMarked
package dev.dorm.tests.inspect;

import org.jspecify.annotations.NullMarked;
