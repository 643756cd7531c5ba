/**
 * The models of "Full example". Their tables are called {@code blog_…}: the page has a second table
 * {@code authors}, and a program has one of each name.
 */
@NullMarked
package dev.dorm.samples.djanorm.blog;

import org.jspecify.annotations.NullMarked;
