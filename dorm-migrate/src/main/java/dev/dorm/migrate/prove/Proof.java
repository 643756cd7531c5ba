package dev.dorm.migrate.prove;

import org.jspecify.annotations.Nullable;

/**
 * What a proof showed of a migration.
 *
 * @param rows how many rows were in the tables when it went forwards
 * @param refusal why it refused the rows, so that it was proved on empty tables; null when it did
 *     not
 * @param undone whether it went back
 * @param undoneRows whether it went back with rows
 */
public record Proof(int rows, @Nullable String refusal, boolean undone, boolean undoneRows) {}
