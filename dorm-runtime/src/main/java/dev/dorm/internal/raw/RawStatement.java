package dev.dorm.internal.raw;

import dev.dorm.internal.compile.CompiledStatement;
import org.jspecify.annotations.Nullable;

/**
 * A raw text with its values, ready to run.
 *
 * @param compiled the statement
 * @param values its values in order
 * @param writing whether it may change rows
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the array or compares statements
public record RawStatement(
    CompiledStatement compiled, @Nullable Object[] values, boolean writing) {}
