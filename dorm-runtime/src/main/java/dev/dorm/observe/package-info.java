/** What runs can be seen: listeners that are told of each statement. */
@NullMarked
package dev.dorm.observe;

import org.jspecify.annotations.NullMarked;
