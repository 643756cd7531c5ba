package dev.dorm.migrate.ddl;

import dev.dorm.migrate.operation.Operation;

/**
 * An operation at its place in a migration.
 *
 * @param operation the operation
 * @param change the states around it
 */
record Placed(Operation operation, Change change) {}
