/**
 * Regular expressions that mean the same on all databases: read into a tree of sets of characters,
 * which leaves nothing to what a database takes for a letter, a line or a case.
 */
@NullMarked
package dev.dorm.internal.regex;

import org.jspecify.annotations.NullMarked;
