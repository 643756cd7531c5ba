package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;

/**
 * A question that has to be answered with no rows before anything is changed.
 *
 * @param code the code of the refusal
 * @param sql counts the rows that stand in the way
 * @param sample names some of them, a text each
 * @param problem what is wrong with them: {@code values of Author.email are duplicated}
 * @param mend what to do about it
 */
public record Guard(MigrationCode code, String sql, String sample, String problem, String mend)
    implements Step {}
