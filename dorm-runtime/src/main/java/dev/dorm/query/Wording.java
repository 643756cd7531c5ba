package dev.dorm.query;

import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.TextMatch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of queries in words, for whoever debugs: columns and what is asked of them, no values. */
final class Wording implements Predicate.Visitor {
  private final StringBuilder text = new StringBuilder();

  private Wording() {}

  /** A condition. */
  static String of(Predicate predicate) {
    Wording wording = new Wording();
    predicate.accept(wording);
    return wording.text.toString();
  }

  /** A term of an order. */
  static String of(OrderTerm term) {
    String nulls =
        switch (term.nulls()) {
          case LARGEST -> "";
          case FIRST -> " nulls first";
          case LAST -> " nulls last";
        };
    return of(term.operand()) + (term.descending() ? " desc" : " asc") + nulls;
  }

  /** A value. */
  static String of(Operand operand) {
    if (operand instanceof ColumnRef column) {
      return column(column);
    }
    if (operand instanceof Slot) {
      return "?";
    }
    if (operand instanceof FunctionCall call) {
      return call.arguments().stream()
          .map(Wording::of)
          .collect(Collectors.joining(", ", word(call.function()) + "(", ")"));
    }
    if (operand instanceof AggregateCall call) {
      Operand argument = call.argument();
      return word(call.aggregate()) + "(" + (argument == null ? "" : of(argument)) + ")";
    }
    return "a computed value";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** {@code Book.pages}, or the way to it, {@code Book.author.name}. */
  private static String column(ColumnRef column) {
    Deque<String> steps = new ArrayDeque<>();
    String model = column.column().table().model();
    for (JoinPath step = column.path(); step != null; step = step.parent()) {
      steps.push(step.property());
      model = (step.forward() ? step.from() : step.to()).table().model();
    }
    steps.push(model);
    steps.add(column.column().property());
    return String.join(".", steps);
  }

  @Override
  public void always(Always always) {
    text.append(always.value() ? "all" : "none");
  }

  @Override
  public void comparison(Comparison comparison) {
    text.append(of(comparison.left()))
        .append(' ')
        .append(comparison.operator().sql())
        .append(' ')
        .append(of(comparison.right()));
  }

  @Override
  public void between(Between between) {
    text.append(of(between.operand())).append(" between ").append(of(between.low()));
    text.append(" and ").append(of(between.high()));
  }

  @Override
  public void inList(InList in) {
    text.append(of(in.operand())).append(" in (…)");
  }

  @Override
  public void inQuery(InQuery in) {
    text.append(of(in.operand())).append(" in a query");
  }

  @Override
  public void isNull(IsNull isNull) {
    text.append(of(isNull.operand())).append(isNull.negated() ? " is not null" : " is null");
  }

  @Override
  public void textMatch(TextMatch match) {
    text.append(of(match.text())).append(match.ignoreCase() ? " i" : " ");
    text.append(word(match.kind()).replace('_', ' ')).append(' ').append(of(match.pattern()));
  }

  @Override
  public void logical(Logical logical) {
    String separator = "(";
    for (Predicate operand : logical.operands()) {
      text.append(separator);
      operand.accept(this);
      separator = " " + word(logical.connector()) + " ";
    }
    text.append(')');
  }

  @Override
  public void negation(Negation negation) {
    text.append("not ");
    negation.operand().accept(this);
  }

  @Override
  public void exists(Exists exists) {
    text.append("a query has a row");
  }
}
