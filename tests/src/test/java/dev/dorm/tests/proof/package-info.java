/**
 * The proof of the query language's types: what the design shows compiles, and what it rules out
 * does not. What the runtime does not have yet is stood in for by interfaces without bodies.
 */
@NullMarked
package dev.dorm.tests.proof;

import org.jspecify.annotations.NullMarked;
