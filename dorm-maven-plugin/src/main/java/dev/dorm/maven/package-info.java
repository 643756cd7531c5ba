/**
 * The Maven goals of dorm, which run the command line of dorm-migrate on the class path of the
 * project, and the extension that puts dorm-processor where the compiler looks for processors.
 */
@NullMarked
package dev.dorm.maven;

import org.jspecify.annotations.NullMarked;
