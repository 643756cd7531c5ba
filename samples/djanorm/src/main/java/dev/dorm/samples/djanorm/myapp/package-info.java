/** The app {@code myapp} of the page: custom migrations, counts of a deletion, manual commits. */
@NullMarked
package dev.dorm.samples.djanorm.myapp;

import org.jspecify.annotations.NullMarked;
