/** Transactions, bound to the context of the call. */
@NullMarked
package dev.dorm.internal.transaction;

import org.jspecify.annotations.NullMarked;
