package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.Incomparable;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A typed value of a row: a column, a column of a related row, or something computed from them.
 * Immutable and thread-safe; equal only to itself.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Expression<R, T> {
  private final ColumnType<T> type;
  private final Fragment fragment;
  private final @Nullable JoinPath path;
  private final @Nullable ColumnReference column;

  /** A column at the end of a way. */
  @SuppressWarnings("unchecked") // generated code gives each column the type of its property
  Expression(@Nullable Node path, ColumnReference column) {
    this.type = (ColumnType<T>) column.type();
    this.path = (JoinPath) path;
    this.column = column;
    this.fragment = new Fragment(ColumnRef.of((JoinPath) path, column), Fragment.NO_VALUES);
  }

  /** A computed value. */
  Expression(ColumnType<T> type, Fragment fragment) {
    this.type = type;
    this.fragment = fragment;
    this.path = null;
    this.column = null;
  }

  /** The same value as another expression. */
  Expression(Expression<R, T> same) {
    this.type = same.type;
    this.fragment = same.fragment;
    this.path = same.path;
    this.column = same.column;
  }

  /** The way to the column's model; null for the root, and for a computed value. */
  public final @Nullable Node way() {
    return path;
  }

  /** The column; null for a computed value. */
  public final @Nullable ColumnReference columnOrNull() {
    return column;
  }

  /**
   * What the value is called in rows of {@code values(…)}: {@code age}, {@code author.name}, or its
   * label; null for a computed value without one.
   */
  public @Nullable String valueName() {
    if (column == null) {
      return null;
    }
    StringBuilder name = new StringBuilder(column.property());
    for (JoinPath step = path; step != null; step = step.parent()) {
      name.insert(0, step.property() + ".");
    }
    return name.toString();
  }

  /** The column or the label, for whoever debugs; what a computed value is made of is not told. */
  @Override
  public String toString() {
    String name = valueName();
    if (name == null) {
      return "a computed " + getClass().getSimpleName();
    }
    return column != null && path == null ? column.label() : name;
  }

  /**
   * The same value under a label, which is what it is called in rows of {@code values(…)}.
   *
   * @param label the name; not that of a column of the model
   */
  public final LabelledExpression<R, T> as(String label) {
    return new LabelledExpression<>(
        this, Arguments.present(label, "as(label): the label", "a name"));
  }

  /** How values travel; for the engine. */
  public final ColumnType<T> type() {
    return type;
  }

  /** The value as the engine holds it. */
  public final Fragment fragment() {
    return fragment;
  }

  /**
   * The column seen from inside a query that stands in one of this column's model; see {@code
   * Dsl.outer}.
   *
   * @param <Q> the model of the query inside
   */
  public final <Q> Expression<Q, T> outer() {
    if (!(fragment.node() instanceof ColumnRef column)) {
      throw new QueryDefinitionError(
          "DORM3145",
          "outer(…) takes a column of the query around, and got a computed value. FIX: outer(…) of"
              + " the columns in it, and compute inside.",
          null);
    }
    return new OuterExpression<>(type, new Fragment(column.fromInside(), Fragment.NO_VALUES));
  }

  /** Orders from the least value to the greatest; NULL is the greatest. */
  public final Ordering<R> asc() {
    return ordering(false);
  }

  /** Orders from the greatest value to the least; NULL is the greatest. */
  public final Ordering<R> desc() {
    return ordering(true);
  }

  private Ordering<R> ordering(boolean descending) {
    Incomparable.refuse(operand(), "An order", "");
    if (type.kind() == ColumnKind.ARRAY) {
      throw new QueryDefinitionError(
          "DORM3222",
          label()
              + ": an array has no order that both databases know. FIX: order by its length(), or"
              + " by an element, at(0).",
          null);
    }
    return new Ordering<>(
        new OrderTerm(operand(), descending, OrderTerm.Nulls.LARGEST), fragment.values());
  }

  /**
   * The number of values that are not NULL, in an aggregate.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final LongExpression<R> count(Condition<R>... only) {
    return new LongExpression<>(
        ColumnTypes.LONG, aggregated(SqlAggregate.COUNT, false, ColumnTypes.LONG, only));
  }

  /**
   * The number of different values that are not NULL, in an aggregate.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final LongExpression<R> countDistinct(Condition<R>... only) {
    return new LongExpression<>(
        ColumnTypes.LONG, aggregated(SqlAggregate.COUNT, true, ColumnTypes.LONG, only));
  }

  /** One of the values of a query. */
  final Condition<R> inQuery(ColumnSubquery<?> query) {
    Fragment inner = Operands.of(query);
    return new Condition<>(
        Decimals.among(operand(), (Select) inner.node()),
        Fragment.join(fragment.values(), inner.values()));
  }

  /** A function of this value alone. */
  final Fragment call(SqlFunction function, ColumnType<?> result) {
    return new Fragment(new FunctionCall(function, List.of(operand()), result), fragment.values());
  }

  /** The value computed from this one of several rows. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  final Fragment aggregated(
      SqlAggregate aggregate, boolean distinct, ColumnType<?> result, Condition<R>... only) {
    Fragment filter = Condition.allOf(only).fragment();
    return new Fragment(
        new AggregateCall(aggregate, operand(), distinct, (Predicate) filter.node(), result),
        Fragment.join(fragment.values(), filter.values()));
  }

  final Operand operand() {
    return (Operand) fragment.node();
  }

  /** What the value is called in messages: {@code Author.age}. */
  final String label() {
    return fragment.node() instanceof ColumnRef column ? column.column().label() : "the expression";
  }

  /** The value, which must be there; the lookup is called as its constant is. */
  final <V> V present(V value, Enum<?> lookup) {
    return value == null ? present(value, lookup.name().toLowerCase(Locale.ROOT)) : value;
  }

  /** The value, which must be there. */
  final <V> V present(V value, String lookup) {
    if (value == null) {
      throw Arguments.absent(
          label() + "." + lookup + "(value): the value",
          lookup.startsWith("set") ? "setNull() on a nullable column" : "isNull()");
    }
    return value;
  }

  /** The values of several rows joined or listed in an order. */
  final Fragment ordered(
      SqlAggregate aggregate,
      ColumnType<?> result,
      @Nullable Fragment separator,
      Ordering<R>[] order) {
    List<OrderTerm> terms = new ArrayList<>(Operands.given(order).length);
    @Nullable Object[] values = fragment.values();
    Operand between = null;
    if (separator != null) {
      between = (Operand) separator.node();
      values = Fragment.join(values, separator.values());
    }
    for (Ordering<R> term : order) {
      Fragment held = Operands.of(term);
      terms.add((OrderTerm) held.node());
      values = Fragment.join(values, held.values());
    }
    return new Fragment(
        new AggregateCall(
            aggregate, operand(), false, Always.TRUE, result, between, List.copyOf(terms)),
        values);
  }
}
