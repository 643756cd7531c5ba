package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.generated.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that grows, and its parameters. */
final class SqlBuilder {
  private final Dialect dialect;
  private final StringBuilder text = new StringBuilder(128);
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Object> databases = new ArrayList<>();
  private int aliases;

  SqlBuilder(Dialect dialect) {
    this.dialect = dialect;
  }

  SqlBuilder add(String sql) {
    text.append(sql);
    return this;
  }

  SqlBuilder name(String name) {
    text.append(dialect.quote(name));
    return this;
  }

  SqlBuilder column(String alias, String name) {
    text.append(alias).append('.').append(dialect.quote(name));
    return this;
  }

  SqlBuilder value(ColumnType<?> type) {
    text.append('?');
    parameters.add(Parameter.single(type));
    return this;
  }

  SqlBuilder list(ColumnType<?> type) {
    text.append('?');
    parameters.add(new Parameter(type, Parameter.Form.LIST, 1));
    return this;
  }

  SqlBuilder spread(ColumnType<?> type, int count) {
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "?" : ", ?");
    }
    parameters.add(new Parameter(type, Parameter.Form.SPREAD, count));
    return this;
  }

  String newAlias() {
    return "t" + aliases++;
  }

  void database(@Nullable Object engine) {
    if (engine != null) {
      databases.add(engine);
    }
  }

  RenderedSql toSql() {
    return new RenderedSql(text.toString(), List.copyOf(parameters), List.copyOf(databases));
  }
}
