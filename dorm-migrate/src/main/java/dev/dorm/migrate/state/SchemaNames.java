package dev.dorm.migrate.state;

import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names that stand side by side in a schema: tables, indexes and unique constraints share one
 * set of names on PostgreSQL, and upper and lower case are one on SQLite.
 */
public final class SchemaNames {
  private SchemaNames() {}

  /** The names that a model takes, in lower case. */
  public static Set<String> of(ModelState model) {
    Set<String> names = new HashSet<>();
    names.add(lower(model.table()));
    model.columns().forEach(field -> names.addAll(of(field)));
    model.indexes().forEach(index -> names.add(lower(index.name())));
    model.constraints().stream()
        .filter(UniqueState.class::isInstance)
        .forEach(constraint -> names.add(lower(constraint.name())));
    model
        .manyToMany()
        .filter(field -> field.table() != null)
        .forEach(field -> names.addAll(of(field.table())));
    return names;
  }

  /** The names that a column takes, in lower case. */
  public static Set<String> of(ColumnField field) {
    Set<String> names = new HashSet<>();
    if (field.unique() != null) {
      names.add(lower(field.unique()));
    }
    if (field.index() != null) {
      names.add(lower(field.index()));
    }
    return names;
  }

  /** The names that a table between two models takes, in lower case. */
  public static Set<String> of(JoinTable table) {
    return Set.of(lower(table.name()), lower(JoinTableNames.index(table)));
  }

  /** A name as it is compared with others. */
  public static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
