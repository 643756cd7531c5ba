package dev.dorm.tests.differential;

import dev.dorm.Dsl;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.RelationReference;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a row: what it is in Java, and how dorm says it. */
sealed interface Value {
  Kind kind();

  /** Whether dorm's type of it has {@code isNull}. */
  boolean isNullable();

  /** Whether computing with it may leave the type. */
  boolean isWide();

  /** The value of a row; null for NULL. */
  @Nullable Object of(Row row);

  /** A new expression. */
  Expression<Object, Object> expression();

  /** The key of a table. */
  static Plain key(Table table) {
    return new Plain(Way.at(table), table.binding().key());
  }

  /** The column of a row, or of one at the end of a way. */
  record Plain(Way way, ColumnReference column) implements Value {
    @Override
    public Kind kind() {
      return Kind.of(column);
    }

    @Override
    public boolean isNullable() {
      return column.is(ColumnOption.NULLABLE);
    }

    @Override
    public boolean isWide() {
      return WorldMaker.isWide(column);
    }

    @Override
    public @Nullable Object of(Row row) {
      Row end = way.follow(row);
      return end == null ? null : end.get(column);
    }

    @Override
    @SuppressWarnings("unchecked") // the generator sees to the types
    public Expression<Object, Object> expression() {
      return (Expression<Object, Object>) Api.field(way.words(), column.property());
    }

    @Override
    public String toString() {
      return way + "." + column.property();
    }
  }

  /** What a function makes of values. */
  record Computed(Function function, Value on, List<Object> arguments) implements Value {
    @Override
    public Kind kind() {
      return function.result(on.kind());
    }

    @Override
    public boolean isNullable() {
      return function.isNullable();
    }

    @Override
    public boolean isWide() {
      return function.isWidening()
          || on.isWide()
          || arguments.stream().anyMatch(each -> each instanceof Value other && other.isWide());
    }

    @Override
    public @Nullable Object of(Row row) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(on.of(row));
      for (Object argument : arguments) {
        values.add(argument instanceof Value other ? other.of(row) : argument);
      }
      return function.apply(values);
    }

    @Override
    public Expression<Object, Object> expression() {
      Object[] built =
          arguments.stream()
              .map(each -> each instanceof Value other ? other.expression() : each)
              .toArray();
      return function.call(on.expression(), built);
    }

    @Override
    public String toString() {
      return on
          + "."
          + function.name()
          + arguments.stream().map(Text::of).collect(Collectors.joining(", ", "(", ")"));
    }
  }

  /** One value where a condition is true, another where it is not. */
  record Chosen(Criterion when, Value then, @Nullable Object otherwise) implements Value {
    @Override
    public Kind kind() {
      return then.kind();
    }

    @Override
    public boolean isNullable() {
      return true;
    }

    @Override
    public boolean isWide() {
      return then.isWide() || (otherwise instanceof Value other && other.isWide());
    }

    @Override
    public @Nullable Object of(Row row) {
      if (when.of(row)) {
        return then.of(row);
      }
      return otherwise instanceof Value other ? other.of(row) : otherwise;
    }

    @Override
    public Expression<Object, Object> expression() {
      Object choice = Api.call(Dsl.class, "when", when.condition(), then.expression());
      if (otherwise == null) {
        return Api.call(choice, "orNull");
      }
      return Api.call(
          choice, "otherwise", otherwise instanceof Value other ? other.expression() : otherwise);
    }

    @Override
    public String toString() {
      String end = otherwise == null ? ".orNull()" : ".otherwise(" + Text.of(otherwise) + ")";
      return "when(" + when + ", " + then + ")" + end;
    }
  }

  /** One value of the rows behind a to-many relation. */
  record Related(
      Way way,
      RelationReference relation,
      Aggregate aggregate,
      @Nullable Value value,
      @Nullable Criterion only)
      implements Value {
    @Override
    public Kind kind() {
      return aggregate.result(value == null ? Kind.LONG : value.kind());
    }

    @Override
    public boolean isNullable() {
      return !aggregate.isCount();
    }

    @Override
    public boolean isWide() {
      return true;
    }

    @Override
    public @Nullable Object of(Row row) {
      Row owner = way.follow(row);
      List<Row> rows =
          owner == null
              ? List.of()
              : owner.many(relation).stream()
                  .filter(each -> only == null || only.of(each))
                  .toList();
      return value == null
          ? aggregate.of(new ArrayList<>(rows))
          : aggregate.of(rows.stream().map(value::of).collect(Collectors.toList()));
    }

    @Override
    public Expression<Object, Object> expression() {
      List<Object> arguments = new ArrayList<>();
      if (value != null) {
        arguments.add(value.expression());
      }
      if (only != null) {
        Condition<Object> condition = only.condition();
        arguments.add(condition);
      }
      return Api.call(
          Api.field(way.words(), relation.property()), aggregate.method(), arguments.toArray());
    }

    @Override
    public String toString() {
      return way
          + "."
          + relation.property()
          + "."
          + aggregate.method()
          + "("
          + (value == null ? "" : value)
          + (only == null ? "" : (value == null ? "" : ", ") + only)
          + ")";
    }
  }

  /** A value of the first of the rows that refer to the row. */
  record First(Table table, RelationReference relation, boolean last, Value value)
      implements Value {
    @Override
    public Kind kind() {
      return value.kind();
    }

    @Override
    public boolean isNullable() {
      return true;
    }

    @Override
    public boolean isWide() {
      return true;
    }

    @Override
    public @Nullable Object of(Row row) {
      List<Row> rows = row.many(relation);
      Row first = rows.stream().reduce((a, b) -> (a.key() < b.key()) != last ? a : b).orElse(null);
      return first == null ? null : value.of(first);
    }

    @Override
    public Expression<Object, Object> expression() {
      Expression<Object, Object> key = Value.key(table.target(relation)).expression();
      Object ordered =
          Api.call(table.referring(relation), "orderBy", last ? key.desc() : key.asc());
      return Api.call(ordered, "scalar", value.expression());
    }

    @Override
    public String toString() {
      return table + "." + relation.property() + (last ? ".last(" : ".first(") + value + ")";
    }
  }
}
