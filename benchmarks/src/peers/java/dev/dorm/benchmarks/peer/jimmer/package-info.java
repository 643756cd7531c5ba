/** Jimmer. */
package dev.dorm.benchmarks.peer.jimmer;
