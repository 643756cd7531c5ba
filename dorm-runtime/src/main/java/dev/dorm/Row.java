package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.SensitiveFinder;
import dev.dorm.internal.plan.Chosen;
import dev.dorm.query.Expression;
import dev.dorm.query.LabelledExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a row of a query, found by the expressions that were asked for. Immutable. */
public final class Row {
  private final List<Chosen> columns;
  private final @Nullable Object[] values;

  Row(List<Chosen> columns, @Nullable Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  /**
   * The value of an expression.
   *
   * @return the value; null for NULL
   * @throws QueryDefinitionError when the query did not ask for it
   */
  @SuppressWarnings("unchecked") // the value was read by the expression's type
  public <T> @Nullable T get(Expression<?, T> expression) {
    Arguments.present(expression, "get(expression): the expression", "one that the query gave");
    for (int i = 0; i < values.length; i++) {
      if (isOf(columns.get(i), expression)) {
        return (T) values[i];
      }
    }
    throw new QueryDefinitionError(
        "DORM3124",
        "The row has no value for "
            + (expression.valueName() == null ? "this expression" : expression.valueName())
            + ": the query did not ask for it. FIX: name the expression in select(…) or"
            + " annotate(…).",
        null);
  }

  private static boolean isOf(Chosen column, Expression<?, ?> expression) {
    if (column.key() == expression
        || (column.key() instanceof LabelledExpression<?, ?> label
            && label.labelled() == expression)) {
      return true;
    }
    Fragment value = expression.fragment();
    return column.value().node().equals(value.node())
        && Arrays.equals(column.value().values(), value.values());
  }

  /** The values in the order in which they were asked for; cannot be changed. */
  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && Arrays.equals(values, row.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  private @Nullable Object shown(int place) {
    boolean hidden =
        columns.get(place).value().node() instanceof Operand operand
            && SensitiveFinder.isIn(operand);
    return hidden ? "***" : values[place];
  }

  /** The values by their names; those of sensitive columns are not shown. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      String name = columns.get(i).name();
      parts.add((name == null ? "#" + (i + 1) : name) + "=" + shown(i));
    }
    return "Row" + parts;
  }
}
