/** The only place where statements become text. */
@NullMarked
package dev.dorm.internal.render;

import org.jspecify.annotations.NullMarked;
