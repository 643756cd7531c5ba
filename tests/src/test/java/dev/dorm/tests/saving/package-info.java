/** The models on which saving, relations and managers are tried. */
@NullMarked
package dev.dorm.tests.saving;

import org.jspecify.annotations.NullMarked;
