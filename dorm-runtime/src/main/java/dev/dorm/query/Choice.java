package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.CaseWhen;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A value chosen by conditions, the first of which that is true decides; begun by {@code
 * when(condition, value)}. Immutable and thread-safe. It has three type parameters so that its
 * result has the methods of its kind.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 * @param <E> the kind of expression that it becomes
 */
public final class Choice<R, T, E extends Expression<R, T>> {
  private final BiFunction<ColumnType<T>, Fragment, E> maker;
  private final ColumnType<T> type;
  private final List<Fragment> conditions;
  private final List<Fragment> results;

  private Choice(
      BiFunction<ColumnType<T>, Fragment, E> maker,
      ColumnType<T> type,
      List<Fragment> conditions,
      List<Fragment> results) {
    this.maker = maker;
    this.type = type;
    this.conditions = conditions;
    this.results = results;
  }

  static <R, T, E extends Expression<R, T>> Choice<R, T, E> of(
      BiFunction<ColumnType<T>, Fragment, E> maker,
      ColumnType<T> type,
      Condition<R> condition,
      Fragment result) {
    return new Choice<>(maker, type, List.of(Operands.of(condition)), List.of(result));
  }

  /** Where no earlier condition is true, and this one is: a value. */
  public Choice<R, T, E> when(Condition<R> condition, T value) {
    return with(condition, Constants.operand(type, value));
  }

  /** Where no earlier condition is true, and this one is: another value of the row. */
  public Choice<R, T, E> when(Condition<R> condition, Expression<R, T> value) {
    return with(condition, Operands.of(value));
  }

  private Choice<R, T, E> with(Condition<R> condition, Fragment result) {
    List<Fragment> moreConditions = new ArrayList<>(conditions);
    moreConditions.add(Operands.of(condition));
    List<Fragment> moreResults = new ArrayList<>(results);
    moreResults.add(result);
    return new Choice<>(maker, type, moreConditions, moreResults);
  }

  /** Where no condition is true: a value. */
  public E otherwise(T value) {
    return made(Constants.operand(type, value));
  }

  /** Where no condition is true: another value of the row. */
  public E otherwise(Expression<R, T> value) {
    return made(Operands.of(value));
  }

  /** Where no condition is true: NULL. */
  public E orNull() {
    return made(null);
  }

  @SuppressWarnings("unchecked") // all operands have the type T
  private E made(@Nullable Fragment otherwise) {
    List<Fragment> all = new ArrayList<>(results);
    if (otherwise != null) {
      all.add(otherwise);
    }
    List<Fragment> operands = Decimals.unified(all);
    List<CaseWhen.Branch> branches = new ArrayList<>(conditions.size());
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (int i = 0; i < conditions.size(); i++) {
      Fragment condition = conditions.get(i);
      Fragment result = operands.get(i);
      branches.add(new CaseWhen.Branch((Predicate) condition.node(), (Operand) result.node()));
      values = Fragment.join(values, Fragment.join(condition.values(), result.values()));
    }
    Operand last = null;
    if (otherwise != null) {
      Fragment result = operands.get(operands.size() - 1);
      last = (Operand) result.node();
      values = Fragment.join(values, result.values());
    }
    ColumnType<T> common = (ColumnType<T>) Calls.type(operands.get(0));
    return maker.apply(common, new Fragment(new CaseWhen(branches, last, common), values));
  }
}
