/** Proofs of reliability that need models of their own. */
@NullMarked
package dev.dorm.tests.trust;

import org.jspecify.annotations.NullMarked;
