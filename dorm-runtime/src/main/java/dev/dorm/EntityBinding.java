package dev.dorm;

import dev.dorm.exception.ValidationError;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.DecimalType;
import dev.dorm.generated.DefaultOrder;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RowSource;
import dev.dorm.generated.RowState;
import dev.dorm.generated.TableReference;
import dev.dorm.internal.load.ReadOnlyRows;
import dev.dorm.validation.ColumnChecks;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The binding of a model that extends {@link Entity}; generated code extends it, applications do
 * not use it.
 *
 * @param <M> the model
 */
public abstract class EntityBinding<M extends Entity<M>> extends ModelBinding<M> {
  /**
   * Makes a binding; see {@link ModelBinding}. Compilers take arrays faster than lists.
   *
   * @param app the app's label
   * @param model the model's simple name
   * @param table the table's name in the database
   */
  protected EntityBinding(
      String app,
      String model,
      String table,
      ColumnReference[] columns,
      RelationReference[] relations,
      DefaultOrder... ordering) {
    super(
        new TableReference(app, model, table),
        List.of(columns),
        List.of(relations),
        List.of(ordering));
  }

  /** What validation asks of columns beyond their types; generated where something is. */
  public List<ColumnChecks> checks() {
    return List.of();
  }

  @Override
  public final @Nullable RowState state(M row) {
    return row.state;
  }

  @Override
  public final void attach(M row, @Nullable RowState state) {
    row.state = state;
  }

  /**
   * Called by a generated getter before it reads a field: loads the column for all peers if it was
   * not.
   */
  public final void require(M row, int column) {
    RowState state = row.state;
    if (state != null && !state.isLoaded(column) && !state.isQuiet()) {
      RowSource source = state.source();
      if (source != null && !state.isAssigned(column)) {
        source.loadColumn(row, column);
      }
    }
  }

  /** The row behind its accessors, whose column was loaded; called by a generated getter. */
  @SuppressWarnings("unchecked") // the accessors of a model are implemented by it
  public final M loaded(Bound<M> row, int column) {
    M self = (M) row;
    require(self, column);
    return self;
  }

  /**
   * The row behind its accessors, of which a column is about to be set; called by a generated
   * setter.
   */
  @SuppressWarnings("unchecked") // the accessors of a model are implemented by it
  public final M assigning(Bound<M> row, int column) {
    M self = (M) row;
    assigned(self, column);
    return self;
  }

  /** Reads by a getter of the model's own, which loads nothing then; called by generated code. */
  protected final <T extends @Nullable Object> T quietly(M row, Function<? super M, T> getter) {
    RowState state = row.state;
    if (state == null || state.isQuiet()) {
      return getter.apply(row);
    }
    state.quiet(true);
    try {
      return getter.apply(row);
    } finally {
      state.quiet(false);
    }
  }

  /** Called by a generated setter: a column that was not loaded is written all the same. */
  public final void assigned(M row, int column) {
    RowState state = row.state;
    if (state != null && !state.isLoaded(column)) {
      RowSource source = state.source();
      if (source != null && source.readOnly()) {
        throw ReadOnlyRows.refused(label(row), "set what it was not read with");
      }
      state.markAssigned(column);
    }
  }

  /**
   * The reference of a column that is never NULL; called by a generated step, because the field of
   * a new object may still be empty.
   *
   * @throws ValidationError if it is
   */
  public final <T> Ref<T> given(@Nullable Ref<T> reference, int column) {
    if (reference == null) {
      throw new ValidationError(
          "DORM3013",
          column(column).label() + " refers to no row yet. FIX: set it before it is read.",
          null);
    }
    return reference;
  }

  /** Whether two values are not equal; called by generated code, which has no import for it. */
  protected static boolean differ(@Nullable Object one, @Nullable Object other) {
    return !Objects.equals(one, other);
  }

  /** Whether two decimals are not the same, however many zeros stand behind the point. */
  protected static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return !DecimalType.same(one, other);
  }

  /** Whether two byte arrays hold other bytes. */
  protected static boolean differ(byte @Nullable [] one, byte @Nullable [] other) {
    return !Arrays.equals(one, other);
  }

  /** The state, made if there is none; where an implied key is kept. */
  protected final RowState stateOf(M row) {
    RowState state = row.state;
    if (state == null) {
      state = newState();
      row.state = state;
    }
    return state;
  }
}
