/** Deletions in random graphs of models, against a model in Java. */
@NullMarked
package dev.dorm.tests.deletion;

import org.jspecify.annotations.NullMarked;
