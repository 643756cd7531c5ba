package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A column and what it is set to: a value, or what the database computes. Immutable and
 * thread-safe.
 *
 * @param <M> the model
 */
public final class Assignment<M> {
  private final ColumnReference column;
  private final Fragment fragment;
  private final boolean constant;

  private Assignment(ColumnReference column, Fragment fragment, boolean constant) {
    if (column.is(ColumnOption.COMPUTED)) {
      throw new QueryDefinitionError(
          "DORM3220",
          column.label()
              + " is computed by the database, and nobody sets it. FIX: set what it is computed"
              + " from.",
          null);
    }
    this.column = column;
    this.fragment = fragment;
    this.constant = constant;
  }

  @SuppressWarnings("unchecked") // the columns' own methods take values of their type only
  static <M> Assignment<M> of(ColumnReference column, @Nullable Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object accepted = value == null ? null : type.accept(value, column.label());
    return new Assignment<>(
        column,
        new Fragment(new Assigned(column, new Slot(type)), new @Nullable Object[] {accepted}),
        true);
  }

  static <M> Assignment<M> of(ColumnReference column, Expression<M, ?> value) {
    Fragment stored =
        column.type().kind() == ColumnKind.DECIMAL
            ? Decimals.stored(column, value.fragment())
            : value.fragment();
    Assigned assigned = new Assigned(column, (Operand) stored.node());
    return new Assignment<>(column, new Fragment(assigned, stored.values()), false);
  }

  /** The column. */
  public ColumnReference column() {
    return column;
  }

  /** Whether the value is known here, and not computed by the database. */
  public boolean isConstant() {
    return constant;
  }

  /** The value that is known here; null for NULL and for a computed one. */
  public @Nullable Object value() {
    return constant ? fragment.values()[0] : null;
  }

  /** The assignment as the engine holds it. */
  public Fragment fragment() {
    return fragment;
  }
}
