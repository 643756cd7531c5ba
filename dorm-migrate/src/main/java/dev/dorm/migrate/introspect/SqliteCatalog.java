package dev.dorm.migrate.introspect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the catalog of SQLite. */
final class SqliteCatalog {
  private static final String TABLES =
      "FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE"
          + " 'sqlite\\_%' ESCAPE '\\'";
  private static final int STORED = 3;

  private final CatalogRows rows;
  private final Map<String, List<List<@Nullable String>>> indexes = new LinkedHashMap<>();
  private final Map<String, List<List<@Nullable String>>> parts = new LinkedHashMap<>();
  private final Map<String, List<List<@Nullable String>>> keys = new LinkedHashMap<>();
  private final Map<String, List<List<@Nullable String>>> columns = new LinkedHashMap<>();

  SqliteCatalog(CatalogRows rows) {
    this.rows = rows;
  }

  LiveSchema read() throws SQLException {
    group(
        columns,
        "SELECT t.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden FROM"
            + " pragma_table_list t, pragma_table_xinfo(t.name) x WHERE t.schema = 'main' AND"
            + " t.type = 'table' ORDER BY t.name, x.cid");
    group(
        indexes,
        "SELECT t.name, x.name, x.\"unique\", x.origin, m.sql FROM pragma_table_list t,"
            + " pragma_index_list(t.name) x LEFT JOIN sqlite_schema m ON m.type = 'index' AND"
            + " m.name = x.name WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name,"
            + " x.name");
    group(
        parts,
        "SELECT m.name, x.name, x.\"desc\", x.coll FROM sqlite_schema m, pragma_index_xinfo(m.name)"
            + " x WHERE m.type = 'index' AND x.key = 1 ORDER BY m.name, x.seqno");
    group(
        keys,
        "SELECT t.name, x.id, x.\"table\", x.\"from\", x.\"to\", x.on_delete, x.on_update FROM pragma_table_list"
            + " t, pragma_foreign_key_list(t.name) x WHERE t.schema = 'main' AND t.type = 'table'"
            + " ORDER BY t.name, x.id, x.seq");
    List<LiveTable> tables = new ArrayList<>();
    for (List<@Nullable String> row :
        rows.read(
            "SELECT t.name, t.wr, t.strict, (SELECT m.sql FROM sqlite_schema m WHERE m.type ="
                + " 'table' AND m.name = t.name) "
                + TABLES)) {
      tables.add(table(row));
    }
    return LiveSchema.of(tables);
  }

  LiveSchema readViews() throws SQLException {
    group(
        columns,
        "SELECT t.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden FROM"
            + " pragma_table_list t, pragma_table_xinfo(t.name) x WHERE t.schema = 'main' AND"
            + " t.type = 'view' ORDER BY t.name, x.cid");
    SqliteDefinition none = SqliteDefinition.of("", List.of());
    List<LiveTable> views = new ArrayList<>();
    columns.forEach(
        (name, found) ->
            views.add(
                new LiveTable(
                    name,
                    found.stream().map(column -> column(column, none)).toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    LiveTable.VIEW,
                    null)));
    return LiveSchema.of(views);
  }

  private void group(Map<String, List<List<@Nullable String>>> groups, String sql)
      throws SQLException {
    for (List<@Nullable String> row : rows.read(sql)) {
      groups.computeIfAbsent(text(row, 0), any -> new ArrayList<>()).add(row);
    }
  }

  private static String text(List<@Nullable String> row, int column) {
    String text = row.get(column);
    return text == null ? "" : text;
  }

  private static boolean flag(List<@Nullable String> row, int column) {
    return text(row, column).equals("1");
  }

  private LiveTable table(List<@Nullable String> row) {
    String name = text(row, 0);
    List<List<@Nullable String>> found = columns.getOrDefault(name, List.of());
    List<String> names = found.stream().map(column -> text(column, 1)).toList();
    SqliteDefinition definition = SqliteDefinition.of(text(row, 3), names);
    List<String> primaryKey = new ArrayList<>();
    for (int place = 1; place <= found.size(); place++) {
      String wanted = String.valueOf(place);
      found.stream()
          .filter(column -> text(column, 5).equals(wanted))
          .forEach(column -> primaryKey.add(text(column, 1)));
    }
    List<LiveColumn> live = new ArrayList<>();
    found.forEach(column -> live.add(column(column, definition)));
    List<LiveIndex> liveIndexes = new ArrayList<>();
    for (List<@Nullable String> index : indexes.getOrDefault(name, List.of())) {
      if (!text(index, 3).equals("pk")) {
        liveIndexes.add(index(index, names));
      }
    }
    String options = (flag(row, 2) ? "STRICT" : "") + (flag(row, 1) ? " WITHOUT ROWID" : "");
    return new LiveTable(
        name,
        live,
        primaryKey,
        liveIndexes,
        foreignKeys(name, definition),
        definition.checks(),
        options.strip(),
        null);
  }

  private static LiveColumn column(List<@Nullable String> row, SqliteDefinition definition) {
    String name = text(row, 1);
    String expression = definition.generated(name);
    String kind = text(row, 6).equals(String.valueOf(STORED)) ? " STORED" : " VIRTUAL";
    boolean key = !text(row, 5).equals("0");
    return new LiveColumn(
        name,
        text(row, 2).toUpperCase(Locale.ROOT),
        !flag(row, 3) && !(key && text(row, 2).equalsIgnoreCase("INTEGER")),
        key && definition.isCounted(),
        row.get(4),
        expression == null ? null : expression + kind,
        definition.collation(name),
        null);
  }

  private LiveIndex index(List<@Nullable String> row, List<String> columnNames) {
    String name = text(row, 1);
    boolean constraint = text(row, 3).equals("u");
    String sql = text(row, 4);
    List<String> written = SqliteDefinition.parts(sql, columnNames);
    List<LiveIndex.Part> found = new ArrayList<>();
    for (List<@Nullable String> part : parts.getOrDefault(name, List.of())) {
      String column = part.get(1);
      String collation = text(part, 3);
      String extra = collation.equals("BINARY") ? "" : "COLLATE " + collation;
      String expression = column == null ? written.get(found.size()) : column;
      found.add(new LiveIndex.Part(expression, column == null, flag(part, 2), extra));
    }
    return new LiveIndex(
        constraint ? "" : name,
        found,
        flag(row, 2),
        constraint,
        "btree",
        constraint ? null : SqliteDefinition.condition(sql, columnNames),
        true);
  }

  private List<LiveKey> foreignKeys(String table, SqliteDefinition definition) {
    Map<String, List<List<@Nullable String>>> byId = new LinkedHashMap<>();
    for (List<@Nullable String> row : keys.getOrDefault(table, List.of())) {
      byId.computeIfAbsent(text(row, 1), any -> new ArrayList<>()).add(row);
    }
    List<LiveKey> all = new ArrayList<>();
    for (List<List<@Nullable String>> key : byId.values()) {
      List<String> from = key.stream().map(row -> text(row, 3)).toList();
      String target = text(key.get(0), 2);
      List<String> to = key.stream().map(row -> text(row, 4)).toList();
      boolean implied = key.get(0).get(4) == null;
      all.add(
          new LiveKey(
              definition.keyName(from),
              from,
              target,
              implied ? keyOf(target) : to,
              text(key.get(0), 5),
              onUpdate(text(key.get(0), 6))));
    }
    return all;
  }

  private static String onUpdate(String action) {
    return action.equals("NO ACTION") ? "" : "ON UPDATE " + action;
  }

  private List<String> keyOf(String table) {
    return columns.getOrDefault(table, List.of()).stream()
        .filter(column -> !text(column, 5).equals("0"))
        .map(column -> text(column, 1))
        .toList();
  }
}
