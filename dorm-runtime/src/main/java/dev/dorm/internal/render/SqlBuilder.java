package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.generated.ColumnReference;
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

  /** A column, or those that a key is made of, one beside the other. */
  SqlBuilder columns(String alias, ColumnReference column) {
    String separator = "";
    for (ColumnReference each : column.columns()) {
      add(separator).column(alias, each.name());
      separator = ", ";
    }
    return this;
  }

  /** The names of columns alone, and of those that a key is made of. */
  SqlBuilder names(List<ColumnReference> columns) {
    String separator = "";
    for (ColumnReference column : columns) {
      for (ColumnReference each : column.columns()) {
        add(separator).name(each.name());
        separator = ", ";
      }
    }
    return this;
  }

  /** What joins the rows of two tables by a key of one, whose columns are called so in both. */
  SqlBuilder same(String alias, String other, ColumnReference key) {
    String separator = "";
    for (ColumnReference each : key.columns()) {
      add(separator).column(alias, each.name()).add(" = ").column(other, each.name());
      separator = " AND ";
    }
    return this;
  }

  SqlBuilder value(ColumnType<?> type) {
    int width = type.width();
    if (width == 1) {
      text.append('?');
    } else {
      row(width);
    }
    parameters.add(Parameter.single(type));
    return this;
  }

  /** A value beside others; one of several columns without parentheses of its own. */
  SqlBuilder cell(ColumnType<?> type) {
    text.append("?").append(", ?".repeat(type.width() - 1));
    parameters.add(Parameter.single(type));
    return this;
  }

  private void row(int width) {
    text.append("(?").append(", ?".repeat(width - 1)).append(')');
  }

  SqlBuilder list(ColumnType<?> type) {
    int lists = dialect.writesByLists() ? type.width() : 1;
    text.append("?").append(", ?".repeat(lists - 1));
    parameters.add(new Parameter(type, Parameter.Form.LIST, lists));
    return this;
  }

  SqlBuilder spread(ColumnType<?> type, int count) {
    int width = type.width();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ", ");
      if (width == 1) {
        text.append('?');
      } else {
        row(width);
      }
    }
    parameters.add(new Parameter(type, Parameter.Form.SPREAD, count * width));
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
