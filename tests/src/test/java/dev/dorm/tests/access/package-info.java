/** Models with getters of their own. */
@App("access")
@NullMarked
package dev.dorm.tests.access;

import dev.dorm.annotation.App;
import org.jspecify.annotations.NullMarked;
