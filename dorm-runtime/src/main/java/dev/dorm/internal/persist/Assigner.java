package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Compute;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.PlannedSelect;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets columns of an object: to values, and to what the database computes from the row as it is
 * before; of a new one, from the values of its initialisers.
 *
 * @param <M> the model
 */
public final class Assigner<M> {
  private final Engine engine;
  private final ModelBinding<M> model;

  Assigner(Engine engine, ModelBinding<M> model) {
    this.engine = engine;
    this.model = model;
  }

  /** A new object with some values; what cannot be assigned is refused before any statement. */
  public static <M> M create(Engine engine, ModelBinding<M> model, List<Given> given) {
    check(model, List.of(), given);
    return new Assigner<>(engine, model).newRow(List.of(), given);
  }

  /**
   * Refuses a column that is set twice, a row that is found by what is not known, and a value that
   * no assignment can have.
   */
  static void check(ModelBinding<?> model, List<Given> by, List<Given> others) {
    List<ColumnReference> seen = new ArrayList<>(by.size() + others.size());
    for (Given each : by) {
      refuseTwice(seen, each.column());
      if (!each.constant()) {
        throw new QueryDefinitionError(
            "DORM3025",
            each.column().label()
                + " stands in by(…) with an expression, but a row is found by values that are"
                + " known. FIX: a value, or filter(…) with the expression before.",
            null);
      }
    }
    for (Given each : others) {
      refuseTwice(seen, each.column());
      if (!each.constant()) {
        BulkWriter.refuseRelated(model, (Assigned) each.fragment().node());
      }
    }
    List<Given> all = new ArrayList<>(by);
    all.addAll(others);
    Wholes.check(model, all);
  }

  private static void refuseTwice(List<ColumnReference> seen, ColumnReference column) {
    if (seen.contains(column)) {
      throw new QueryDefinitionError(
          "DORM3024", column.label() + " is set twice. FIX: keep one of both.", null);
    }
    seen.add(column);
  }

  /** A new object with some values, and others that may be computed from them. */
  M newRow(List<Given> by, List<Given> others) {
    M row = model.newObject();
    List<Given> computed = computed(others);
    if (computed.isEmpty()) {
      List<Given> all = new ArrayList<>(by);
      all.addAll(others);
      set(row, all);
      return row;
    }
    set(row, by);
    Compute statement = new Compute(model, operands(computed));
    @Nullable Object[] values = values(computed);
    @Nullable Object[] own = new Object[model.columns().size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = Values.sent(model, row, model.column(i));
    }
    setAll(row, others, computed, statement, Fragment.join(values, own));
    return row;
  }

  /** Sets columns of an object whose row is locked. */
  void change(M row, List<Given> others) {
    List<Given> computed = computed(others);
    Object key = model.keyOf(row);
    if (computed.isEmpty() || key == null) {
      set(row, constants(others));
      return;
    }
    List<Projection> projections = new ArrayList<>(computed.size());
    operands(computed).forEach(each -> projections.add(new Projection.Value(each)));
    QueryState<M> one =
        QueryState.of(model).unordered().and(KeyRows.in(model, model.key(), List.of(key)), false);
    PlannedSelect select = QueryPlanner.select(one, projections, values(computed));
    setAll(row, others, computed, select.select(), select.values());
  }

  private static List<Given> computed(List<Given> given) {
    return given.stream().filter(each -> !each.constant()).toList();
  }

  private static List<Operand> operands(List<Given> computed) {
    List<Operand> operands = new ArrayList<>(computed.size());
    for (Given each : computed) {
      operands.add(((Assigned) each.fragment().node()).operand());
    }
    return List.copyOf(operands);
  }

  private static @Nullable Object[] values(List<Given> computed) {
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Given each : computed) {
      values = Fragment.join(values, each.fragment().values());
    }
    return values;
  }

  private static List<Given> constants(List<Given> given) {
    return given.stream().filter(Given::constant).toList();
  }

  /** Sets values that are known; those of an embedded object together. */
  private void set(M row, List<Given> given) {
    for (Given each : given) {
      if (each.column().embedded() == null) {
        model.set(row, each.column().index(), each.value());
      }
    }
    for (EmbeddedReference whole : model.embedded()) {
      Wholes.assign(model, row, whole, given);
    }
  }

  private void setAll(
      M row,
      List<Given> others,
      List<Given> computed,
      Statement statement,
      @Nullable Object[] values) {
    CompiledStatement compiled = engine.statements().compile(statement);
    List<@Nullable Object> results =
        engine
            .executor()
            .query(
                compiled,
                binder -> compiled.bind(binder, values),
                cursor -> {
                  List<@Nullable Object> read = new ArrayList<>(computed.size());
                  boolean found = cursor.next();
                  for (int i = 0; found && i < computed.size(); i++) {
                    read.add(computed.get(i).column().type().read(cursor.row(), i + 1));
                  }
                  return read;
                });
    if (results.isEmpty()) {
      throw model.doesNotExist(model.label(row) + " is no longer in the database.");
    }
    List<Given> known = new ArrayList<>(constants(others));
    for (int i = 0; i < computed.size(); i++) {
      ColumnReference column = computed.get(i).column();
      Object value = results.get(i);
      if (value == null && !column.is(ColumnOption.NULLABLE)) {
        throw new ValidationError(
            "DORM3013",
            column.label()
                + " is set to an expression that is NULL here, and its column does not allow NULL."
                + " FIX: coalesce(…) around it.",
            null);
      }
      known.add(new Given(column, true, value, computed.get(i).fragment()));
    }
    set(row, known);
  }
}
