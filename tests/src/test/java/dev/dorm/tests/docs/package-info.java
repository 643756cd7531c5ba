/** The documentation says what the code does. */
@NullMarked
package dev.dorm.tests.docs;

import org.jspecify.annotations.NullMarked;
