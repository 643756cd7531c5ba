/** jOOQ. */
package dev.dorm.benchmarks.peer.jooq;
