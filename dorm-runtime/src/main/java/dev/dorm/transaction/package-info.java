/** Transactions: blocks that commit as a whole or not at all. */
@NullMarked
package dev.dorm.transaction;

import org.jspecify.annotations.NullMarked;
