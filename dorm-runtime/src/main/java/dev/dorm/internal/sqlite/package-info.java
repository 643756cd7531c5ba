/** SQLite: set-up, transactions, values, error codes. */
@NullMarked
package dev.dorm.internal.sqlite;

import org.jspecify.annotations.NullMarked;
