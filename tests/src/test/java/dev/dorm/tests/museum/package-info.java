/** The bugs that others shipped, as tests: those that no other test shows. */
@NullMarked
package dev.dorm.tests.museum;

import org.jspecify.annotations.NullMarked;
