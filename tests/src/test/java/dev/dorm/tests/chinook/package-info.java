/**
 * A music shop with its real rows: tables made by dorm's own migration, loaded and asked on every
 * database.
 */
@NullMarked
package dev.dorm.tests.chinook;

import org.jspecify.annotations.NullMarked;
