package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements for indexes. */
final class Indexes {
  private Indexes() {}

  static Step create(ModelState model, IndexState index, Engine engine) {
    String columns =
        index.parts().stream()
            .map(part -> column(model, part.field()) + (part.descending() ? " DESC" : ""))
            .collect(Collectors.joining(", "));
    return create(
        index.name(),
        model.table(),
        columns,
        index.unique(),
        include(model, index.include(), engine) + Expressions.where(engine, model, index.where()));
  }

  /** The unique index that a constraint is. */
  static Step create(ModelState model, UniqueState unique, Engine engine) {
    return create(
        unique.name(),
        model.table(),
        Identifiers.list(columnNames(model, unique.fields())),
        true,
        include(model, unique.include(), engine)
            + Expressions.where(engine, model, unique.where()));
  }

  /** {@code INCLUDE (…)}; empty for none, and on SQLite, which has no such indexes. */
  static String include(ModelState model, List<String> include, Engine engine) {
    return include.isEmpty() || engine == Engine.SQLITE
        ? ""
        : " INCLUDE (" + Identifiers.list(columnNames(model, include)) + ")";
  }

  static Step create(String name, String table, List<String> columns, boolean unique) {
    return create(name, table, Identifiers.list(columns), unique, "");
  }

  private static Step create(
      String name, String table, String columns, boolean unique, String tail) {
    return new SqlStatement(
        (unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
            + Identifiers.quote(name)
            + " ON "
            + Identifiers.quote(table)
            + " ("
            + columns
            + ")"
            + tail);
  }

  /** The constraints of a model that make values unique. */
  static List<UniqueState> uniques(ModelState model) {
    return model.constraints().stream()
        .filter(UniqueState.class::isInstance)
        .map(UniqueState.class::cast)
        .toList();
  }

  /** All indexes of a model on SQLite, where every UNIQUE is a unique index. */
  static List<Step> all(ModelState model) {
    List<Step> steps = new ArrayList<>();
    for (ColumnField field : model.columns().toList()) {
      if (field.unique() != null) {
        steps.add(create(field.unique(), model.table(), List.of(field.column()), true));
      }
      if (field.index() != null) {
        steps.add(create(field.index(), model.table(), List.of(field.column()), false));
      }
    }
    uniques(model).forEach(unique -> steps.add(create(model, unique, Engine.SQLITE)));
    model.indexes().forEach(index -> steps.add(create(model, index, Engine.SQLITE)));
    return steps;
  }

  /** The names of what {@link #all} makes. */
  static Set<String> names(ModelState model) {
    Set<String> names = new LinkedHashSet<>();
    for (ColumnField field : model.columns().toList()) {
      Stream.of(field.unique(), field.index()).filter(Objects::nonNull).forEach(names::add);
    }
    uniques(model).forEach(constraint -> names.add(constraint.name()));
    model.indexes().forEach(index -> names.add(index.name()));
    return names;
  }

  /** An index that is made, or goes, while the table is written to. */
  static Step concurrently(Step step) {
    String word = step.sql().startsWith("DROP INDEX") ? "DROP INDEX" : "INDEX";
    return new SqlStatement(step.sql().replaceFirst(word, word + " CONCURRENTLY"));
  }

  static Step drop(String name) {
    return new SqlStatement("DROP INDEX " + Identifiers.quote(name));
  }

  private static String column(ModelState model, String field) {
    return Identifiers.quote(columnName(model, field));
  }

  /** The columns of an index. */
  static List<String> columns(ModelState model, IndexState index) {
    return columnNames(model, index.parts().stream().map(IndexState.Part::field).toList());
  }

  static List<String> columnNames(ModelState model, List<String> fields) {
    return fields.stream().map(field -> columnName(model, field)).toList();
  }

  private static String columnName(ModelState model, String field) {
    return model
        .column(field)
        .map(ColumnField::column)
        .orElseThrow(() -> new IllegalArgumentException(model.key() + " has no column " + field));
  }
}
