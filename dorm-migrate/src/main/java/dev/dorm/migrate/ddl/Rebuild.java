package dev.dorm.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of SQLite that is written anew: a new one is made, the rows are copied, and it takes the
 * place of the old one with everything that hung on that.
 *
 * @param table the table
 * @param columns its columns from now on
 * @param constraints its constraints over several columns
 * @param known the columns that it has so far, as far as migrations know
 * @param references those of them that refer to another table
 * @param unique the sets of columns that are unique so far
 * @param checks how many CHECKs migrations gave it
 * @param filled the columns that migrations gave a default or an expression
 * @param managed the indexes that migrations gave it
 * @param indexes the statements that make those it has from now on
 */
public record Rebuild(
    String table,
    List<Column> columns,
    List<String> constraints,
    Set<String> known,
    Set<String> references,
    Set<Set<String>> unique,
    int checks,
    Set<String> filled,
    Set<String> managed,
    List<String> indexes)
    implements Step {
  /** Copies the collections. */
  public Rebuild {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    known = Set.copyOf(known);
    references = Set.copyOf(references);
    unique = Set.copyOf(unique);
    filled = Set.copyOf(filled);
    managed = Set.copyOf(managed);
    indexes = List.copyOf(indexes);
  }

  /**
   * A column of the new table.
   *
   * @param name its name
   * @param definition its name, type and constraints
   * @param source an expression over the old columns; empty for what the database computes
   * @param former the old column that it comes from; empty for a new one
   * @param counted whether it is an integer key, and so the number of the row
   */
  public record Column(
      String name, String definition, String source, String former, boolean counted) {}

  /** The name of the table while it is made. */
  public String temporary() {
    return Identifiers.shortened("dorm_new_", table);
  }

  /** CREATE TABLE for the new one, with further columns. */
  public String create(List<String> carried, String options) {
    List<String> lines = new ArrayList<>();
    columns.forEach(column -> lines.add(column.definition()));
    lines.addAll(carried);
    lines.addAll(constraints);
    return lines.stream()
        .collect(
            Collectors.joining(
                ",\n  ",
                "CREATE TABLE " + Identifiers.quote(temporary()) + " (\n  ",
                "\n)" + (options.isEmpty() ? "" : " " + options)));
  }

  /** INSERT that copies the rows, with further columns that are copied as they are. */
  public String copy(List<String> carried) {
    List<String> names = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (Column column : columns) {
      if (!column.source().isEmpty()) {
        names.add(Identifiers.quote(column.name()));
        sources.add(column.source());
      }
    }
    names.addAll(carried);
    sources.addAll(carried);
    return "INSERT INTO "
        + Identifiers.quote(temporary())
        + " ("
        + String.join(", ", names)
        + ") SELECT "
        + String.join(", ", sources)
        + " FROM "
        + Identifiers.quote(table);
  }

  /** Removes the old table. */
  public String drop() {
    return "DROP TABLE " + Identifiers.quote(table);
  }

  /** Gives the new table the name of the old one. */
  public String rename() {
    return "ALTER TABLE "
        + Identifiers.quote(temporary())
        + " RENAME TO "
        + Identifiers.quote(table);
  }

  @Override
  public String sql() {
    List<String> all = new ArrayList<>();
    all.add(create(List.of(), "STRICT"));
    all.add(copy(List.of()));
    all.add(drop());
    all.add(rename());
    all.addAll(indexes);
    return String.join(";\n", all);
  }
}
