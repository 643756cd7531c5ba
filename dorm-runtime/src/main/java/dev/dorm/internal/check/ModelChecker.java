package dev.dorm.internal.check;

import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ConstraintReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Kind;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.validation.ColumnChecks;
import dev.dorm.validation.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks one object: its columns, what the model says of itself, and that what is unique is free.
 * Columns that were not loaded are left out.
 */
public final class ModelChecker<M> {
  private final ModelBinding<M> model;
  private final M row;
  private final Errors errors = new Errors();

  /** Makes a checker of an object. */
  public ModelChecker(ModelBinding<M> model, M row) {
    this.model = model;
    this.row = row;
  }

  /** Checks all columns, by their types and by what was asked of them. */
  public ModelChecker<M> columns(List<ColumnChecks> checks) {
    for (ColumnReference column : model.columns()) {
      if (!isLacking(column) && !isFilledIn(column)) {
        column(column, checks);
      }
    }
    return this;
  }

  private void column(ColumnReference column, List<ColumnChecks> checks) {
    Object value;
    try {
      value = model.get(row, column.index());
    } catch (ValidationError missing) {
      errors.add(column.property(), reason(missing, column)); // inside an embedded object
      return;
    }
    if (value == null) {
      if (isUnsavedReference(column)) {
        errors.add(column.property(), "refers to an object that was not saved");
      } else if (!column.is(ColumnOption.NULLABLE)) {
        errors.add(column.property(), "must not be null");
      }
      return;
    }
    String refusal = refusal(column, value);
    if (refusal != null) {
      errors.add(column.property(), refusal);
    }
    if (relation(column) != null) {
      return; // the rules of a key are those of the row it refers to
    }
    ColumnChecks found = ColumnChecks.of(column.index());
    for (ColumnChecks each : checks) {
      found = each.column() == column.index() ? each : found;
    }
    found.check(value, column.property(), errors);
  }

  /** What the database or dorm fills in when the object is saved. */
  private boolean isFilledIn(ColumnReference column) {
    return column.is(ColumnOption.AUTO_NOW)
        || column.is(ColumnOption.AUTO_NOW_ADD)
        || column.is(ColumnOption.COMPUTED)
        || ((column.is(ColumnOption.GENERATED) || column.is(ColumnOption.DEFAULTED))
            && model.get(row, column.index()) == null);
  }

  private boolean isLacking(ColumnReference column) {
    RowState state = model.state(row);
    int place = column.index();
    return state != null
        && !state.isLoaded(place)
        && !state.isAssigned(place)
        && !model.changed(row, state, place);
  }

  private boolean isUnsavedReference(ColumnReference column) {
    RelationReference relation = relation(column);
    Reference<?> reference = relation == null ? null : model.reference(row, relation.index());
    return reference != null && reference.pk() == null;
  }

  private @Nullable RelationReference relation(ColumnReference column) {
    for (RelationReference relation : model.relations()) {
      if (relation.kind() == Kind.TO_ONE && relation.column() == column.index()) {
        return relation;
      }
    }
    return null;
  }

  /** Why the column's type refuses a value, without the label and the mend. */
  @SuppressWarnings("unchecked") // the value is one of the column's own property
  private static @Nullable String refusal(ColumnReference column, Object value) {
    try {
      ((ColumnType<Object>) column.type()).accept(value, column.label());
      return null;
    } catch (ValidationError error) {
      return reason(error, column);
    }
  }

  /** What is wrong, without the label and the mend. */
  private static String reason(ValidationError error, ColumnReference column) {
    String reason = error.reason();
    String label = column.label();
    int begin = reason.startsWith(label + ": ") ? label.length() + 2 : 0;
    begin = begin == 0 && reason.startsWith(label + " ") ? label.length() + 1 : begin;
    int mend = reason.indexOf(" FIX:");
    String wrong = reason.substring(begin, mend < 0 ? reason.length() : mend);
    return wrong.endsWith(".") ? wrong.substring(0, wrong.length() - 1) : wrong;
  }

  /** Lets the model say what it thinks of itself. */
  public ModelChecker<M> itself(Consumer<Errors> clean) {
    try {
      clean.accept(errors);
    } catch (ValidationError error) {
      errors.add(error);
    }
    return this;
  }

  /**
   * Asks whether another row holds the same value of a unique column, or the same values of columns
   * that are unique together; one query each, none for what failed already.
   */
  public ModelChecker<M> uniqueness(Engine engine) {
    RowState state = model.state(row);
    boolean persisted = state != null && state.persisted();
    for (ColumnReference column : model.columns()) {
      boolean asked = column.is(ColumnOption.UNIQUE) || (column == model.key() && !persisted);
      if (asked && isTaken(engine, List.of(column), persisted)) {
        errors.add(column.property(), "is taken by another " + model.table().model());
      }
    }
    for (List<Integer> group : model.uniqueTogether()) {
      List<ColumnReference> columns = group.stream().<ColumnReference>map(model::column).toList();
      boolean own = persisted && columns.equals(model.key().parts());
      if (!own && isTaken(engine, columns, persisted)) {
        errors.add(another(group));
      }
    }
    for (ConstraintReference<M> each : model.constraints()) {
      if (!each.unique().isEmpty() && isKnown(each) && isTakenAmong(engine, each, persisted)) {
        add(each.unique(), "is taken by another " + model.table().model(), another(each.unique()));
      }
    }
    return this;
  }

  private String another(List<Integer> places) {
    return "another " + model.table().model() + " has the same " + names(places);
  }

  private String names(List<Integer> places) {
    StringJoiner names = new StringJoiner(" and ");
    places.forEach(place -> names.add(model.column(place).property()));
    return names.toString();
  }

  /** Adds an error to a column, or to the object where it is about several. */
  private void add(List<Integer> places, String single, String several) {
    if (places.size() == 1) {
      errors.add(model.column(places.get(0)).property(), single);
    } else {
      errors.add(several);
    }
  }

  /** Finds the checks of which the object is false; those that it is unknown of pass. */
  public ModelChecker<M> checks() {
    for (ConstraintReference<M> each : model.constraints()) {
      boolean check = each.unique().isEmpty();
      if (check && isKnown(each) && Boolean.FALSE.equals(each.test(row))) {
        String refusal = "does not fulfil the check " + each.name();
        add(each.columns(), refusal, "the object " + refusal + " of " + names(each.columns()));
      }
    }
    return this;
  }

  /** Whether all values of a condition are there, are valid, and will be stored as they are. */
  private boolean isKnown(ConstraintReference<M> constraint) {
    for (int place : constraint.columns()) {
      ColumnReference column = model.column(place);
      if (errors.has(column.property()) || isLacking(column) || isFilledIn(column)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTakenAmong(
      Engine engine, ConstraintReference<M> constraint, boolean persisted) {
    if (!Boolean.TRUE.equals(constraint.test(row))) {
      return false;
    }
    QueryState<M> others =
        others(
            constraint.unique().stream().<ColumnReference>map(model::column).toList(), persisted);
    return others != null
        && QueryRunner.list(engine, others).stream()
            .anyMatch(other -> Boolean.TRUE.equals(constraint.test(other)));
  }

  private boolean isTaken(Engine engine, List<ColumnReference> columns, boolean persisted) {
    QueryState<M> others = others(columns, persisted);
    return others != null && QueryRunner.exists(engine, others);
  }

  /** The other rows that hold the same values; null where some are NULL, not loaded or refused. */
  private @Nullable QueryState<M> others(List<ColumnReference> columns, boolean persisted) {
    List<Fragment> conditions = new ArrayList<>();
    for (ColumnReference column : columns) {
      if (errors.has(column.property()) || isLacking(column)) {
        return null;
      }
      Object value = model.get(row, column.index());
      if (value == null) {
        return null;
      }
      conditions.add(compared(Operator.EQ, column, value));
    }
    Object key = model.keyOf(row);
    if (persisted && key != null) {
      conditions.add(compared(Operator.NE, model.key(), key));
    }
    QueryState<M> others = QueryState.of(model);
    for (Fragment condition : conditions) {
      others = others.and(condition, false);
    }
    return others;
  }

  private static Fragment compared(Operator operator, ColumnReference column, Object value) {
    Comparison comparison =
        new Comparison(operator, ColumnRef.of(null, column), new Slot(column.type()));
    return new Fragment(comparison, value);
  }

  /**
   * Ends the checks.
   *
   * @throws ValidationError when there were errors; it holds all of them
   */
  public void finish() {
    if (!errors.isEmpty()) {
      throw new ValidationError(model.table().model(), errors.asMap());
    }
  }
}
