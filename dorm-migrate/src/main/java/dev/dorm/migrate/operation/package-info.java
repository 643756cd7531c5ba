/**
 * The steps of a migration: records that know the next state, their inverse and one line of
 * description.
 */
@NullMarked
package dev.dorm.migrate.operation;

import org.jspecify.annotations.NullMarked;
