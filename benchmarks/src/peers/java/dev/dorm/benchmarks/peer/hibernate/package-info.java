/** Hibernate. */
package dev.dorm.benchmarks.peer.hibernate;
