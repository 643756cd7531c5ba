/** What dorm promises, shown on every database by the same tests. */
@NullMarked
package dev.dorm.tests.contract;

import org.jspecify.annotations.NullMarked;
