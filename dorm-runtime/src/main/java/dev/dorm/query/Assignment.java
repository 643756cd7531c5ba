package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.RowSource;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column and what it is set to: a value, or what the database computes. Immutable and
 * thread-safe.
 *
 * @param <M> the model
 */
public final class Assignment<M> {
  /** What assignments are called where one is missing. */
  static final String ASSIGNMENTS = "The assignments";

  private final ColumnReference column;
  private final Fragment fragment;
  private final boolean constant;
  private final @Nullable RowSource source;
  private final List<Assignment<M>> parts;

  private Assignment(
      ColumnReference column, Fragment fragment, boolean constant, @Nullable RowSource source) {
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
    this.source = source;
    this.parts = List.of(this);
  }

  private Assignment(List<Assignment<M>> parts) {
    this.column = parts.get(0).column;
    this.fragment = parts.get(0).fragment;
    this.constant = parts.get(0).constant;
    this.source = null;
    this.parts = List.copyOf(parts);
  }

  static <M> Assignment<M> of(ColumnReference column, @Nullable Object value) {
    refusePart(column);
    return part(column, value);
  }

  /** A foreign key that is set to the key of a row which came from somewhere. */
  static <M> Assignment<M> of(ColumnReference column, Object key, @Nullable RowSource source) {
    Assignment<M> assignment = part(column, key);
    return new Assignment<>(column, assignment.fragment, true, source);
  }

  /** The columns of an embedded object, set together. */
  static <M> Assignment<M> whole(List<Assignment<M>> parts) {
    return new Assignment<>(parts);
  }

  private static void refusePart(ColumnReference column) {
    EmbeddedReference embedded = column.embedded();
    if (column.is(ColumnOption.OPTIONAL_PART) && embedded != null) {
      throw new QueryDefinitionError(
          "DORM3214",
          column.label()
              + " is a part of an object that may be null; set by itself it would leave half an object"
              + " where there was none. FIX: "
              + column.table().model()
              + "_."
              + embedded.property()
              + ".set(…) with a whole one.",
          null);
    }
  }

  @SuppressWarnings("unchecked") // the columns' own methods take values of their type only
  static <M> Assignment<M> part(ColumnReference column, @Nullable Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object accepted = value == null ? null : type.accept(value, column.label());
    return new Assignment<>(
        column,
        new Fragment(new Assigned(column, new Slot(type)), new @Nullable Object[] {accepted}),
        true,
        null);
  }

  static <M> Assignment<M> of(ColumnReference column, Expression<M, ?> value) {
    refusePart(column);
    Fragment stored =
        column.type().kind() == ColumnKind.DECIMAL
            ? Decimals.stored(column, Operands.of(value))
            : Operands.of(value);
    Assigned assigned = new Assigned(column, (Operand) stored.node());
    return new Assignment<>(column, new Fragment(assigned, stored.values()), false, null);
  }

  /** This assignment; of an embedded object, those of its columns. */
  public List<Assignment<M>> parts() {
    return parts;
  }

  /** The assignments of single columns that these consist of. */
  public static <M> List<Assignment<M>> single(List<Assignment<M>> assignments) {
    List<Assignment<M>> single = new ArrayList<>(assignments.size());
    for (Assignment<M> assignment : Arguments.elements(assignments, ASSIGNMENTS)) {
      single.addAll(assignment.parts);
    }
    return single;
  }

  /** The column; of an embedded object, its first. */
  public ColumnReference column() {
    return column;
  }

  /** Where the row came from that a foreign key is set to; null when nobody knows. */
  public @Nullable RowSource source() {
    return source;
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

  /** The column and where its value comes from, never the value. */
  @Override
  public String toString() {
    if (parts.size() > 1) {
      return parts.toString();
    }
    Operand operand = ((Assigned) fragment.node()).operand();
    return column.label() + " = " + (constant ? "?" : Wording.of(operand));
  }
}
