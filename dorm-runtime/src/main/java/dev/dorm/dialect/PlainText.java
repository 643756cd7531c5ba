package dev.dorm.dialect;

/**
 * How SQL text that a program wrote is read and completed.
 *
 * @param postgresql whether quotes, comments and operators are PostgreSQL's: {@code $$…$$}, {@code
 *     E'…'}, comments inside comments, {@code ?} as an operator; else SQLite's: {@code […]} and
 *     {@code `…`} for names
 * @param in what takes the place of {@code IN (:list)}
 * @param notIn what takes the place of {@code NOT IN (:list)}
 * @param emptyList what stands for a list of nothing between {@code before} and {@code after}
 */
public record PlainText(
    boolean postgresql, ListTemplate in, ListTemplate notIn, String emptyList) {}
