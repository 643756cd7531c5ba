/**
 * Statements as data: sealed families of records that hold structure and no values. A slot stands
 * for a value; the n-th slot in the order of the clauses takes the n-th value. Equality of records
 * is equality of shape, and shape is the key under which a statement is compiled once.
 */
@NullMarked
package dev.dorm.internal.ast;

import org.jspecify.annotations.NullMarked;
