package dev.dorm;

import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.RawRows;
import dev.dorm.internal.raw.RawBind;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An SQL text with its values, which {@link #as} turns into a query. Immutable and thread-safe;
 * runs nothing by itself.
 */
public final class RawSql {
  private final Supplier<Engine> engine;
  private final String sql;
  private final List<RawBind> binds;

  RawSql(Supplier<Engine> engine, String sql, List<RawBind> binds) {
    this.engine = engine;
    this.sql = sql;
    this.binds = binds;
  }

  /**
   * What a function makes of each row: {@code as(row -> new Card(row.get("title", String.class),
   * row.get("pages", Integer.class)))}.
   *
   * @param function makes an object of a row, which is valid inside of it only
   * @param <T> what it makes
   */
  public <T> RawQuery<T> as(Function<RawRow, T> function) {
    Arguments.present(function, "as(function): the function", "one that makes an object of a row");
    return new RawQuery<>(
        engine,
        sql,
        binds,
        opened -> RawRows.each((columns, row) -> function.apply(new RawRow(columns, row))),
        null);
  }
}
