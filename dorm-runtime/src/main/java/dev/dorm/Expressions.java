package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.plan.Annotation;
import dev.dorm.internal.plan.Fields;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.query.Condition;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Expression;
import dev.dorm.query.LabelledExpression;
import dev.dorm.query.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From what programs say to what the engine plans. */
final class Expressions {
  private Expressions() {}

  /** The values that are asked for. */
  static List<Annotation> wanted(
      ModelBinding<?> model, List<? extends Expression<?, ?>> expressions) {
    if (expressions.isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3136",
          "A query of "
              + model.table().model()
              + " asks for no value. FIX: name at least one expression; values() gives all"
              + " columns.",
          null);
    }
    List<Annotation> wanted = new ArrayList<>(expressions.size());
    for (Expression<?, ?> expression : Arguments.elements(expressions, "The values to give")) {
      wanted.add(annotation(model, expression));
    }
    return wanted;
  }

  /** A value that is computed. */
  static Annotation annotation(ModelBinding<?> model, Expression<?, ?> expression) {
    String name = expression.valueName();
    if (expression instanceof LabelledExpression<?, ?>) {
      checkLabel(model, String.valueOf(name));
    }
    return new Annotation(expression, name, expression.type(), expression.fragment());
  }

  private static void checkLabel(ModelBinding<?> model, String label) {
    for (ColumnReference column : model.columns()) {
      if (column.property().equals(label)) {
        throw new QueryDefinitionError(
            "DORM3123",
            "The label "
                + label
                + " is the name of "
                + column.label()
                + ". FIX: another label in .as(…).",
            null);
      }
    }
  }

  /** All columns of the query's model, and what it computes. */
  static List<Annotation> all(QueryState<?> state) {
    List<Annotation> all = new ArrayList<>();
    for (ColumnReference column : state.model().columns()) {
      Fragment value = new Fragment(ColumnRef.of(null, column), Fragment.NO_VALUES);
      all.add(new Annotation(column, column.property(), column.type(), value));
    }
    all.addAll(state.fetch().annotations());
    return all;
  }

  /** The columns that a program names. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <M> List<Fields.Named> columns(String method, Expression<M, ?>... expressions) {
    Arguments.elements(expressions, method + "(…)");
    List<Fields.Named> columns = new ArrayList<>(expressions.length);
    for (Expression<M, ?> expression : expressions) {
      ColumnReference column = expression.columnOrNull();
      if (column == null) {
        throw new QueryDefinitionError(
            "DORM3134",
            method
                + "(…) takes columns, and one of its expressions is computed. FIX: a column, or"
                + " annotate(…) for a computed value.",
            null);
      }
      columns.add(new Fields.Named((JoinPath) expression.way(), column));
    }
    return columns;
  }

  /** The order of some values, NULL last in either direction. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <M> Fragment[] by(boolean latest, Expression<M, ?> first, Expression<M, ?>... then) {
    List<Fragment> terms = new ArrayList<>();
    String method = latest ? "latest(…)" : "earliest(…)";
    List<Expression<M, ?>> all = new ArrayList<>(List.of(Arguments.elements(then, method)));
    all.add(0, Arguments.present(first, method));
    for (Expression<M, ?> each : all) {
      Ordering<M> ordering = latest ? each.desc() : each.asc();
      terms.add(ordering.nullsLast().fragment());
    }
    return terms.toArray(Fragment[]::new);
  }

  /** Some values as the engine holds them. */
  static <M> List<Fragment> fragments(Expression<M, ?>[] expressions) {
    return Stream.of(Arguments.elements(expressions, "distinctOn(…)"))
        .map(Expression::fragment)
        .toList();
  }

  /** The options of a plan by their names. */
  static List<String> names(ExplainOption[] options) {
    return Stream.of(Arguments.elements(options, "explain(…)")).map(ExplainOption::name).toList();
  }

  /** All conditions as one. */
  static <M> Fragment joined(Condition<M>[] conditions) {
    return Condition.joined(conditions);
  }

  /** The terms of an order. */
  static <M> Fragment[] terms(Ordering<M>[] terms) {
    Fragment[] fragments = new Fragment[Arguments.elements(terms, "orderBy(…)").length];
    for (int i = 0; i < terms.length; i++) {
      fragments[i] = terms[i].fragment();
    }
    return fragments;
  }
}
