package dev.dorm.tests.differential;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.RelationReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in Java's memory.
 *
 * @param world the rows around it
 * @param table its table
 * @param values its values by the places of the columns; of a foreign key the key
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the array or compares rows
record Row(World world, Table table, @Nullable Object[] values) {
  @Nullable Object get(ColumnReference column) {
    return values[column.index()];
  }

  long key() {
    return (Long) values[table.binding().key().index()];
  }

  /** The row that a foreign key refers to. */
  @Nullable Row one(RelationReference step) {
    Object key = values[step.column()];
    return key == null ? null : world.row(table.target(step), (Long) key);
  }

  /** The rows that belong to this one. */
  List<Row> many(RelationReference relation) {
    return world.related(this, relation);
  }

  @Override
  public String toString() {
    return table + "#" + key();
  }
}
