/** A model with a column of every kind, and the functions of the query language over it. */
@NullMarked
package dev.dorm.tests.functions;

import org.jspecify.annotations.NullMarked;
