package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import java.util.List;

/**
 * New rows, some of which may be there already.
 *
 * @param insert the rows
 * @param target the columns whose values are unique together
 * @param updated the columns that a row which is there takes from the new one; none: it stays
 */
public record Upsert(Insert insert, List<ColumnReference> target, List<ColumnReference> updated)
    implements Statement {}
