/**
 * A market with something of everything: every type of column, with and without NULL, required,
 * nullable and self-referring keys, a one-to-one, a many-to-many. Random queries are asked of it.
 */
@NullMarked
package dev.dorm.tests.bazaar;

import org.jspecify.annotations.NullMarked;
