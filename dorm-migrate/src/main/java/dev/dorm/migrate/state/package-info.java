/** What a schema is: immutable records with structural equality, and their canonical JSON. */
@NullMarked
package dev.dorm.migrate.state;

import org.jspecify.annotations.NullMarked;
