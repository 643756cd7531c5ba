package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.Engine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions and defaults of a live table mean, in whatever words it says them: the
 * expression of a model where there is one, else the words.
 */
final class Meaning {
  private static final String STORED = " STORED";

  private final ExpressionReader reader;
  private final Map<String, KnownColumn> columns = new LinkedHashMap<>();

  Meaning(Engine engine, LiveTable table) {
    TypeGuesser types = new TypeGuesser(engine);
    for (LiveColumn column : table.columns()) {
      types
          .guess(table, column)
          .ifPresent(
              type ->
                  columns.put(
                      column.name(),
                      new KnownColumn(column.name(), type.type(), column.nullable())));
    }
    this.reader = new ExpressionReader(engine, columns);
  }

  /** The meaning of a CHECK. */
  Object check(String sql) {
    return reader.check(sql).map(Object.class::cast).orElse(sql);
  }

  /** The meaning of the condition of an index; null where there is none. */
  @Nullable Object where(@Nullable String sql) {
    return sql == null ? null : reader.where(sql).map(Object.class::cast).orElse(sql);
  }

  /** The meaning of a default; null where there is none. */
  @Nullable Object standard(LiveColumn column) {
    String sql = column.defaultValue();
    KnownColumn known = columns.get(column.name());
    return sql == null || known == null
        ? sql
        : reader.standard(sql, known.type()).map(Object.class::cast).orElse(sql);
  }

  /** The meaning of what computes a column; null where nothing does. */
  @Nullable Object generated(LiveColumn column) {
    String sql = column.generated();
    if (sql == null || !sql.endsWith(STORED)) {
      return sql;
    }
    return reader
        .generated(sql.substring(0, sql.length() - STORED.length()))
        .map(typed -> (Object) typed.expression())
        .orElse(sql);
  }
}
