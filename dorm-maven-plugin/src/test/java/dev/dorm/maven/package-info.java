/** Tests of the parts of the goals that need no Maven around them. */
@NullMarked
package dev.dorm.maven;

import org.jspecify.annotations.NullMarked;
