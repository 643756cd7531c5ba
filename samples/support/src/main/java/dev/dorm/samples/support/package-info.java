/** What the tests of the samples share: the two databases, and statements that are counted. */
@NullMarked
package dev.dorm.samples.support;

import org.jspecify.annotations.NullMarked;
