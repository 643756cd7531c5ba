/** MyBatis. */
package dev.dorm.benchmarks.peer.mybatis;
