/**
 * Models with hand-written generated code: the shape that the processor's output has, and the proof
 * that every line of the query language compiles against it. Written before the generators, kept as
 * their specification.
 */
@NullMarked
package dev.dorm.tests.stub;

import org.jspecify.annotations.NullMarked;
