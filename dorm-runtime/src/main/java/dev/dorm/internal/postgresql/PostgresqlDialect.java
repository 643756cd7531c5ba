package dev.dorm.internal.postgresql;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ExplainTemplate;
import dev.dorm.dialect.Functions;
import dev.dorm.dialect.ListTemplate;
import dev.dorm.dialect.PlainText;
import dev.dorm.dialect.TextMatching;
import dev.dorm.dialect.TextTemplate;
import dev.dorm.dialect.TextTemplate.Pattern;
import dev.dorm.generated.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL says it. Values are searched by LIKE, which pattern and trigram indexes serve. */
public final class PostgresqlDialect implements Dialect, TextMatching {
  /** The one instance. */
  public static final PostgresqlDialect INSTANCE = new PostgresqlDialect();

  private static final ListTemplate ANY = new ListTemplate(false, " = ANY(", ")");
  private static final ListTemplate ANY_ROW =
      new ListTemplate(false, " IN (SELECT * FROM unnest(", "))");

  private static final PlainText PLAIN_TEXT =
      new PlainText(
          true,
          new ListTemplate(false, "= ANY (", ")"),
          new ListTemplate(false, "<> ALL (", ")"),
          "'{}'");

  private PostgresqlDialect() {}

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Functions functions() {
    return PostgresqlFunctions.INSTANCE;
  }

  @Override
  public TextMatching textMatching() {
    return this;
  }

  @Override
  public TextTemplate contains(boolean ignoreCase, boolean value) {
    return value
        ? like(ignoreCase, Pattern.LIKE_ANYWHERE)
        : folded(ignoreCase, "strpos(", ", ", ") > 0");
  }

  @Override
  public TextTemplate startsWith(boolean ignoreCase, boolean value) {
    return value
        ? like(ignoreCase, Pattern.LIKE_PREFIX)
        : folded(ignoreCase, "starts_with(", ", ", ")");
  }

  @Override
  public TextTemplate endsWith(boolean ignoreCase, boolean value) {
    return value
        ? like(ignoreCase, Pattern.LIKE_SUFFIX)
        : folded(ignoreCase, "starts_with(reverse(", "), reverse(", "))");
  }

  @Override
  public TextTemplate equalsIgnoringCase() {
    return folded(true, "", " = ", "");
  }

  @Override
  public TextTemplate regex(boolean ignoreCase) {
    return new TextTemplate("", " ~ ", "", ignoreCase ? Pattern.REGEX_OF_ALL_CASES : Pattern.REGEX);
  }

  private static TextTemplate like(boolean ignoreCase, Pattern pattern) {
    TextTemplate plain = folded(ignoreCase, "", " LIKE ", " ESCAPE '\\'");
    return new TextTemplate(plain.before(), plain.between(), plain.after(), pattern);
  }

  private static TextTemplate folded(
      boolean ignoreCase, String before, String between, String after) {
    return ignoreCase
        ? TextTemplate.literal(
            before + "lower(upper(", "))" + between + "lower(upper(", "))" + after)
        : TextTemplate.literal(before, between, after);
  }

  @Override
  public ListTemplate inList(ColumnType<?> type, boolean many) {
    return ANY;
  }

  @Override
  public ListTemplate inRows(List<ColumnType<?>> types, boolean many) {
    return ANY_ROW;
  }

  @Override
  public PlainText plainText() {
    return PLAIN_TEXT;
  }

  @Override
  public String differs() {
    return "IS DISTINCT FROM";
  }

  @Override
  public String nullsLargest(boolean descending) {
    return "";
  }

  @Override
  public String distinctOn() {
    return "DISTINCT ON (";
  }

  @Override
  public String offsetWithoutLimit() {
    return " OFFSET ";
  }

  @Override
  public ExplainTemplate explain(List<String> options) {
    String words = options.isEmpty() ? "" : " (" + String.join(", ", options) + ")";
    return new ExplainTemplate("EXPLAIN" + words + " ", 1, 0);
  }

  @Override
  public int maxParameters() {
    return 65_535;
  }

  @Override
  public int rowsPerInsert() {
    return 500;
  }

  @Override
  public String advanceCounter(String table, String column) {
    String sequence =
        "pg_get_serial_sequence(" + literal(quote(table)) + ", " + literal(column) + ")::regclass";
    return "SELECT setval(c.s, ?) FROM (SELECT "
        + sequence
        + " AS s) c WHERE c.s IS NOT NULL AND ? > coalesce(pg_sequence_last_value(c.s), 0)";
  }

  @Override
  public boolean writesByLists() {
    return true;
  }

  @Override
  public @Nullable String deferReferences(boolean defer) {
    return null;
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
