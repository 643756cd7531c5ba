/** Tests of the library as a whole. */
@NullMarked
package dev.dorm.migrate;

import org.jspecify.annotations.NullMarked;
