/** Fields of any type, stored as another one. */
@NullMarked
package dev.dorm.convert;

import org.jspecify.annotations.NullMarked;
