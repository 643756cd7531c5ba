/** What calls are given. */
@NullMarked
package dev.dorm.internal.argument;

import org.jspecify.annotations.NullMarked;
