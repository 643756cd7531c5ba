/** Tests of the autodetector. */
@NullMarked
package dev.dorm.migrate.detect;

import org.jspecify.annotations.NullMarked;
