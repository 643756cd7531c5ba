package dev.dorm.internal.ast;

/** A select of one table without joins that also locks its rows until the transaction ends. */
public record LockingSelect(Select select) implements Statement {}
