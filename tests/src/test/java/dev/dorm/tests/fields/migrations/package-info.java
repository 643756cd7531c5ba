/** The tables of the models. */
@NullMarked
package dev.dorm.tests.fields.migrations;

import org.jspecify.annotations.NullMarked;
