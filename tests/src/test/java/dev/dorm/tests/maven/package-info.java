/** A user's Maven project outside this build: the goals and the extension, run by a real Maven. */
@NullMarked
package dev.dorm.tests.maven;

import org.jspecify.annotations.NullMarked;
