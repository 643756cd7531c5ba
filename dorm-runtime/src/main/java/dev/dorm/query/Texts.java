package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.RootCollector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts put together, and the current moment; said as {@code Dsl.…}. */
public abstract class Texts extends Voids {
  /** The words are static. */
  protected Texts() {}

  /** The moment at which the statement begins, by the clock of the database. */
  public static <R> InstantExpression<R> now() {
    return new InstantExpression<>(
        ColumnTypes.INSTANT, Calls.of(SqlFunction.NOW, ColumnTypes.INSTANT));
  }

  /**
   * Texts one behind the other; NULL counts as the empty text. The parts are expressions of the
   * same model, or values; what is no text is written as {@link ValueExpression#asText} says.
   *
   * @throws QueryDefinitionError when a part is an expression of another model, or has no text
   */
  public static <R> TextExpression<R> concat(Expression<R, ?> first, Object... more) {
    List<Object> parts = new ArrayList<>(1 + Operands.all(more).length);
    parts.add(Operands.present(first));
    parts.addAll(Arrays.asList(more));
    return joined(parts);
  }

  /** Texts one behind the other, the first of which is a value. */
  public static <R> TextExpression<R> concat(
      String first, Expression<R, ?> second, Object... more) {
    List<Object> parts = new ArrayList<>(2 + Operands.all(more).length);
    parts.add(Operands.value(first));
    parts.add(Operands.present(second));
    parts.addAll(Arrays.asList(more));
    return joined(parts);
  }

  private static <R> TextExpression<R> joined(List<Object> parts) {
    RootCollector roots = new RootCollector();
    List<Fragment> operands = new ArrayList<>(parts.size());
    for (Object part : parts) {
      Fragment operand =
          part instanceof TextExpression<?> text
              ? text.fragment()
              : part instanceof Expression<?, ?> expression
                  ? Casts.to(ColumnTypes.TEXT, expression.fragment())
                  : Calls.value(ColumnTypes.TEXT, part.toString());
      roots.walk((Operand) operand.node());
      operands.add(operand);
    }
    if (roots.models().size() > 1) {
      throw new QueryDefinitionError(
          "DORM3101",
          "concat(…) joins values of "
              + String.join(" and ", roots.models())
              + ", which are different models. FIX: reach the other by a path of the same query.",
          null);
    }
    return new TextExpression<>(
        ColumnTypes.TEXT, Calls.of(SqlFunction.CONCAT, ColumnTypes.TEXT, operands));
  }
}
