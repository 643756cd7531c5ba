/** A blog: authors, their posts, and tags. The smallest complete application of dorm. */
@NullMarked
package dev.dorm.samples.blog;

import org.jspecify.annotations.NullMarked;
