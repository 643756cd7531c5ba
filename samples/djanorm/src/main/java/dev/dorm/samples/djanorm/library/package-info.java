/** The models of "Defining models", with the columns that later blocks of the page use. */
@NullMarked
package dev.dorm.samples.djanorm.library;

import org.jspecify.annotations.NullMarked;
