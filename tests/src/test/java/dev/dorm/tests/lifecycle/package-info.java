/** The models on which validation and the safe ways of creating are tried. */
@NullMarked
package dev.dorm.tests.lifecycle;

import org.jspecify.annotations.NullMarked;
