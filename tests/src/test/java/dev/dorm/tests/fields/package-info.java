/** Fields beyond single values of the known types: with converters, embedded, lists. */
@NullMarked
package dev.dorm.tests.fields;

import org.jspecify.annotations.NullMarked;
