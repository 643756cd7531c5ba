package dev.dorm.internal.ast;

import java.util.List;

/** Rows of several tables, deleted at once: what they refer to is checked at the end. */
public record DeleteTogether(List<Delete> deletes) implements Statement {}
