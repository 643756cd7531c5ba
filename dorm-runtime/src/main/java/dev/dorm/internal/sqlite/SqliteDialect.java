package dev.dorm.internal.sqlite;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ExplainTemplate;
import dev.dorm.dialect.Functions;
import dev.dorm.dialect.ListTemplate;
import dev.dorm.dialect.PlainText;
import dev.dorm.dialect.RowNumbers;
import dev.dorm.dialect.TextMatching;
import dev.dorm.dialect.TextTemplate;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite says it. Its LIKE folds the case of ASCII letters, so texts are searched by {@code
 * instr}; {@code dorm_fold} is registered on every connection.
 */
public final class SqliteDialect implements Dialect, TextMatching {
  private static final RowNumbers NUMBERS =
      new RowNumbers(
          "SELECT last_insert_rowid()",
          "SELECT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0"
              + " AND name = ?1 COLLATE NOCASE) AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema"
              + " WHERE type = 'trigger' AND tbl_name = ?1 COLLATE NOCASE) AND NOT EXISTS (SELECT 1"
              + " FROM sqlite_temp_schema WHERE tbl_name = ?1 COLLATE NOCASE)");

  /** The one instance. */
  public static final SqliteDialect INSTANCE = new SqliteDialect();

  private static final ListTemplate FEW = new ListTemplate(true, " IN (", ")");
  private static final ListTemplate FEW_ROWS = new ListTemplate(true, " IN (VALUES ", ")");

  private static final PlainText PLAIN_TEXT =
      new PlainText(false, among("IN (SELECT value"), among("NOT IN (SELECT value"), "'[]'");

  private SqliteDialect() {}

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public Functions functions() {
    return SqliteFunctions.INSTANCE;
  }

  @Override
  public TextMatching textMatching() {
    return this;
  }

  @Override
  public TextTemplate contains(boolean ignoreCase, boolean value) {
    return instr(ignoreCase, "", " > 0");
  }

  @Override
  public TextTemplate startsWith(boolean ignoreCase, boolean value) {
    return instr(ignoreCase, "", " = 1");
  }

  @Override
  public TextTemplate endsWith(boolean ignoreCase, boolean value) {
    // No stored text holds U+0000, so it marks the end.
    return instr(ignoreCase, " || char(0)", " > 0");
  }

  @Override
  public TextTemplate equalsIgnoringCase() {
    return TextTemplate.literal("dorm_fold(", ") = dorm_fold(", ")");
  }

  @Override
  public TextTemplate regex(boolean ignoreCase) {
    return TextTemplate.literal(
        (ignoreCase ? RegexFunction.IGNORING_CASE : RegexFunction.NAME) + "(", ", ", ")");
  }

  private static TextTemplate instr(boolean ignoreCase, String end, String test) {
    return ignoreCase
        ? TextTemplate.literal(
            "instr(dorm_fold(", ")" + end + ", dorm_fold(", ")" + end + ")" + test)
        : TextTemplate.literal("instr(", end + ", ", end + ")" + test);
  }

  @Override
  public ListTemplate inList(ColumnType<?> type, boolean many) {
    return many ? among(" IN (SELECT " + element(type, "value")) : FEW;
  }

  @Override
  public ListTemplate inRows(List<ColumnType<?>> types, boolean many) {
    if (!many) {
      return FEW_ROWS;
    }
    StringJoiner parts = new StringJoiner(", ", " IN (SELECT ", "");
    for (int i = 0; i < types.size(); i++) {
      parts.add(element(types.get(i), "value ->> " + i));
    }
    return among(parts.toString());
  }

  private static ListTemplate among(String values) {
    return new ListTemplate(false, values + " FROM json_each(", "))");
  }

  /** An element of a list in JSON, which holds bytes as hexadecimals. */
  private static String element(ColumnType<?> type, String json) {
    return type.kind() == ColumnKind.BINARY ? "unhex(" + json + ")" : json;
  }

  @Override
  public PlainText plainText() {
    return PLAIN_TEXT;
  }

  @Override
  public String differs() {
    return "IS NOT";
  }

  @Override
  public String nullsLargest(boolean descending) {
    return descending ? " NULLS FIRST" : " NULLS LAST";
  }

  @Override
  public @Nullable String distinctOn() {
    return null;
  }

  @Override
  public String offsetWithoutLimit() {
    return " LIMIT -1 OFFSET ";
  }

  @Override
  public String lockRowsOf() {
    return "";
  }

  @Override
  public String asksFirst() {
    return " FROM (SELECT 1)"; // SQLite collects the new values of an UPDATE with another source
  }

  @Override
  public @Nullable ExplainTemplate explain(List<String> options) {
    return options.isEmpty() ? new ExplainTemplate("EXPLAIN QUERY PLAN ", 4, 2) : null;
  }

  @Override
  public int maxParameters() {
    return 32_766;
  }

  @Override
  public int rowsPerInsert() {
    return 200;
  }

  @Override
  public @Nullable String advanceCounter(String table, String column) {
    return null;
  }

  /** A trigger might add rows of its own; a virtual table has no root page and its own ways. */
  @Override
  public RowNumbers rowNumbers() {
    return NUMBERS;
  }

  @Override
  public boolean writesByLists() {
    return false;
  }

  @Override
  public String deferReferences(boolean defer) {
    return "PRAGMA defer_foreign_keys = " + (defer ? "ON" : "OFF");
  }
}
