/** Ebean. */
package dev.dorm.benchmarks.peer.ebean;
