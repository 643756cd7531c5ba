package dev.dorm.migrate.introspect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the catalog of PostgreSQL, of one schema. */
final class PostgresqlCatalog {
  /** An expression that gives the number of the schema that is worked in. */
  static final String CURRENT =
      "(SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema())";

  /** The same for the tables that end with the connection. */
  static final String TEMPORARY = "pg_catalog.pg_my_temp_schema()";

  private static final int DESCENDING_NULLS_FIRST = 3;

  private final CatalogRows rows;
  private final String schema;

  PostgresqlCatalog(CatalogRows rows, String schema) {
    this.rows = rows;
    this.schema = schema;
  }

  LiveSchema read() throws SQLException {
    Map<String, List<LiveColumn>> columns = columns("'r', 'p'");
    Map<String, List<List<@Nullable String>>> constraints = constraints();
    Map<String, List<LiveIndex>> indexes = indexes();
    List<LiveTable> tables = new ArrayList<>();
    for (List<@Nullable String> row :
        rows.read(
            "SELECT c.relname, pg_catalog.obj_description(c.oid, 'pg_class') FROM"
                + " pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition"
                + " AND c.relnamespace = "
                + schema)) {
      String name = text(row, 0);
      Constraints found = new Constraints(constraints.getOrDefault(name, List.of()));
      tables.add(
          new LiveTable(
              name,
              columns.getOrDefault(name, List.of()),
              found.primaryKey,
              indexes.getOrDefault(name, List.of()),
              found.keys,
              found.checks,
              "",
              row.get(1)));
    }
    return LiveSchema.of(tables);
  }

  private static String text(List<@Nullable String> row, int column) {
    String text = row.get(column);
    return text == null ? "" : text;
  }

  private static boolean flag(List<@Nullable String> row, int column) {
    return text(row, column).startsWith("t");
  }

  LiveSchema readViews() throws SQLException {
    List<LiveTable> views = new ArrayList<>();
    columns("'v', 'm'").forEach((name, found) -> views.add(view(name, found)));
    return LiveSchema.of(views);
  }

  private static LiveTable view(String name, List<LiveColumn> columns) {
    return new LiveTable(
        name, columns, List.of(), List.of(), List.of(), List.of(), LiveTable.VIEW, null);
  }

  private Map<String, List<LiveColumn>> columns(String kinds) throws SQLException {
    String sql =
        "SELECT c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),"
            + " a.attnotnull, a.attidentity, a.attgenerated, pg_catalog.pg_get_expr(d.adbin,"
            + " d.adrelid), CASE WHEN a.attcollation <> t.typcollation THEN o.collname END,"
            + " pg_catalog.col_description(c.oid, a.attnum) FROM pg_catalog.pg_attribute a JOIN"
            + " pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_type t ON t.oid ="
            + " a.atttypid LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND"
            + " d.adnum = a.attnum LEFT JOIN pg_catalog.pg_collation o ON o.oid = a.attcollation"
            + " WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ("
            + kinds
            + ") AND c.relnamespace = "
            + schema
            + " ORDER BY c.relname, a.attnum";
    Map<String, List<LiveColumn>> columns = new LinkedHashMap<>();
    for (List<@Nullable String> row : rows.read(sql)) {
      columns.computeIfAbsent(text(row, 0), any -> new ArrayList<>()).add(column(row));
    }
    return columns;
  }

  private static LiveColumn column(List<@Nullable String> row) {
    String expression = row.get(6);
    boolean sequence = expression != null && expression.startsWith("nextval(");
    String kind = text(row, 5);
    boolean isGenerated = !kind.isEmpty();
    return new LiveColumn(
        text(row, 1),
        text(row, 2),
        !flag(row, 3),
        !text(row, 4).isEmpty() || sequence,
        isGenerated || sequence ? null : expression,
        isGenerated ? expression + (kind.equals("s") ? " STORED" : " VIRTUAL") : null,
        row.get(7),
        row.get(8));
  }

  private Map<String, List<List<@Nullable String>>> constraints() throws SQLException {
    String sql =
        "SELECT c.relname, k.conname, k.contype, a.attname, CASE WHEN t.relnamespace ="
            + " k.connamespace THEN t.relname ELSE t.oid::regclass::text END, f.attname,"
            + " k.confdeltype, k.condeferrable, k.condeferred, k.convalidated,"
            + " CASE WHEN k.contype IN ('c', 'x') THEN pg_catalog.pg_get_constraintdef(k.oid) END,"
            + " k.oid, k.confupdtype FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid ="
            + " k.conrelid LEFT JOIN pg_catalog.pg_class t ON t.oid = k.confrelid LEFT JOIN"
            + " LATERAL unnest(k.conkey) WITH ORDINALITY u(attnum, place) ON true LEFT JOIN"
            + " pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum LEFT"
            + " JOIN pg_catalog.pg_attribute f ON f.attrelid = k.confrelid AND f.attnum ="
            + " k.confkey[u.place] WHERE k.contype IN ('p', 'f', 'c', 'x') AND k.connamespace = "
            + schema
            + " ORDER BY c.relname, k.conname, u.place";
    Map<String, List<List<@Nullable String>>> found = new LinkedHashMap<>();
    for (List<@Nullable String> row : rows.read(sql)) {
      found.computeIfAbsent(text(row, 0), any -> new ArrayList<>()).add(row);
    }
    return found;
  }

  /** The constraints of one table. */
  private static final class Constraints {
    private final List<String> primaryKey = new ArrayList<>();
    private final List<LiveKey> keys = new ArrayList<>();
    private final List<LiveCheck> checks = new ArrayList<>();

    Constraints(List<List<@Nullable String>> rows) {
      Map<String, List<List<@Nullable String>>> byNumber = new LinkedHashMap<>();
      rows.forEach(
          row -> byNumber.computeIfAbsent(text(row, 11), any -> new ArrayList<>()).add(row));
      byNumber.values().forEach(this::add);
    }

    private void add(List<List<@Nullable String>> constraint) {
      List<@Nullable String> first = constraint.get(0);
      List<String> columns = constraint.stream().map(row -> text(row, 3)).toList();
      switch (text(first, 2)) {
        case "p" -> primaryKey.addAll(columns);
        case "f" ->
            keys.add(
                new LiveKey(
                    text(first, 1),
                    columns,
                    text(first, 4),
                    constraint.stream().map(row -> text(row, 5)).toList(),
                    action(text(first, 6)),
                    deferrable(first)));
        default -> checks.add(new LiveCheck(text(first, 1), condition(text(first, 10))));
      }
    }

    private static String condition(String definition) {
      return definition.startsWith("CHECK ") ? definition.substring("CHECK ".length()) : definition;
    }

    private static String deferrable(List<@Nullable String> row) {
      String words = flag(row, 7) ? "DEFERRABLE" : "NOT DEFERRABLE";
      return words
          + (flag(row, 8) ? " INITIALLY DEFERRED" : "")
          + (flag(row, 9) ? "" : " NOT VALID")
          + (text(row, 12).equals("a") ? "" : " ON UPDATE " + action(text(row, 12)));
    }

    private static String action(String letter) {
      return switch (letter) {
        case "c" -> "CASCADE";
        case "n" -> "SET NULL";
        case "d" -> "SET DEFAULT";
        case "r" -> "RESTRICT";
        default -> "NO ACTION";
      };
    }
  }

  private Map<String, List<LiveIndex>> indexes() throws SQLException {
    String sql =
        "SELECT c.relname, i.relname, x.indisunique, k.oid IS NOT NULL, m.amname,"
            + " pg_catalog.pg_get_expr(x.indpred, x.indrelid), x.indisvalid, a.attname,"
            + " pg_catalog.pg_get_indexdef(x.indexrelid, n.place, true),"
            + " x.indoption[n.place - 1], n.place > x.indnkeyatts,"
            + " CASE WHEN n.place <= x.indnkeyatts AND NOT p.opcdefault THEN p.opcname END,"
            + " CASE WHEN n.place <= x.indnkeyatts AND x.indcollation[n.place - 1] <> 0 AND"
            + " x.indcollation[n.place - 1] <> coalesce(a.attcollation, x.indcollation[n.place -"
            + " 1]) THEN o.collname END FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON"
            + " i.oid = x.indexrelid JOIN pg_catalog.pg_class c ON c.oid = x.indrelid JOIN"
            + " pg_catalog.pg_am m ON m.oid = i.relam CROSS JOIN LATERAL"
            + " generate_series(1, x.indnatts) n(place) LEFT JOIN pg_catalog.pg_attribute a ON"
            + " a.attrelid = x.indrelid AND a.attnum = x.indkey[n.place - 1] LEFT JOIN"
            + " pg_catalog.pg_opclass p ON n.place <= x.indnkeyatts AND p.oid = x.indclass[n.place"
            + " - 1] LEFT JOIN pg_catalog.pg_collation o ON n.place <= x.indnkeyatts AND o.oid ="
            + " x.indcollation[n.place - 1] LEFT JOIN pg_catalog.pg_constraint k ON k.conindid ="
            + " x.indexrelid AND k.contype = 'u' WHERE NOT x.indisprimary AND NOT"
            + " x.indisexclusion AND i.relnamespace = "
            + schema
            + " ORDER BY c.relname, i.relname, n.place";
    Map<String, Map<String, List<List<@Nullable String>>>> byTable = new LinkedHashMap<>();
    for (List<@Nullable String> row : rows.read(sql)) {
      byTable
          .computeIfAbsent(text(row, 0), any -> new LinkedHashMap<>())
          .computeIfAbsent(text(row, 1), any -> new ArrayList<>())
          .add(row);
    }
    Map<String, List<LiveIndex>> indexes = new LinkedHashMap<>();
    byTable.forEach(
        (table, found) ->
            indexes.put(table, found.values().stream().map(PostgresqlCatalog::index).toList()));
    return indexes;
  }

  private static LiveIndex index(List<List<@Nullable String>> rows) {
    List<@Nullable String> first = rows.get(0);
    return new LiveIndex(
        text(first, 1),
        rows.stream().map(PostgresqlCatalog::part).toList(),
        flag(first, 2),
        flag(first, 3),
        text(first, 4),
        first.get(5),
        flag(first, 6));
  }

  private static LiveIndex.Part part(List<@Nullable String> row) {
    String column = row.get(7);
    boolean carried = flag(row, 10);
    int option = carried || text(row, 9).isEmpty() ? 0 : Integer.parseInt(text(row, 9));
    StringBuilder extra = new StringBuilder(carried ? "INCLUDE" : "");
    extra.append(row.get(12) == null ? "" : " COLLATE " + row.get(12));
    extra.append(row.get(11) == null ? "" : " " + row.get(11));
    boolean usual = option == 0 || option == DESCENDING_NULLS_FIRST;
    extra.append(usual ? "" : option == 1 ? " NULLS LAST" : " NULLS FIRST");
    return new LiveIndex.Part(
        column == null ? text(row, 8) : column,
        column == null,
        (option & 1) == 1,
        extra.toString().strip());
  }
}
