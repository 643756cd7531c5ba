/** Connections: opened, lent to one context at a time, taken back or thrown away. */
@NullMarked
package dev.dorm.internal.connection;

import org.jspecify.annotations.NullMarked;
