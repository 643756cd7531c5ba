package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of the query's root, or of a model on the way from it.
 *
 * @param level 0 for the select that the reference stands in, 1 for the one around it, …
 * @param path the way to the column's model; null for the root itself
 * @param column the column
 */
public record ColumnRef(int level, @Nullable JoinPath path, ColumnReference column)
    implements Operand {

  /**
   * A column in the select that it stands in; the key at the end of a step is read without the
   * step.
   */
  public static ColumnRef of(@Nullable JoinPath path, ColumnReference column) {
    if (path != null && path.forward() && column == path.to() && column.is(ColumnOption.KEY)) {
      return new ColumnRef(0, path.parent(), path.from());
    }
    return new ColumnRef(0, path, column);
  }

  /** The same column seen from inside a select that stands in this one. */
  public ColumnRef fromInside() {
    return new ColumnRef(level + 1, path, column);
  }

  @Override
  public ColumnType<?> type() {
    return column.type();
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.column(this);
  }

  @Override
  public boolean nullable() {
    return column.is(ColumnOption.NULLABLE) || (path != null && path.nullable());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ColumnRef columnRef
            && level == columnRef.level
            && Objects.equals(path, columnRef.path)
            && column.equals(columnRef.column));
  }

  @Override
  public int hashCode() {
    int hash = level;
    hash = 31 * hash + Objects.hashCode(path);
    return 31 * hash + column.hashCode();
  }
}
