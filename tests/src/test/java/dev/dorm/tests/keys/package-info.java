/** Keys of several columns: of foreign keys, of values, of nothing but the key. */
@NullMarked
package dev.dorm.tests.keys;

import org.jspecify.annotations.NullMarked;
