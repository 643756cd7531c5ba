package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Finds the Java type that a column's type and its CHECK stand for. */
final class TypeGuesser {
  private static final Pattern SIZED =
      Pattern.compile("([\\p{L} ]+?) ?\\( ?(\\d+) ?(?:, ?(\\d+) ?)?\\)(.*)");
  private static final Pattern TEXTS = Pattern.compile("'((?:[^']|'')*)'");

  private final Engine engine;

  TypeGuesser(Engine engine) {
    this.engine = engine;
  }

  /** The type of a column; empty when dorm has none for it. */
  Optional<GuessedType> guess(LiveTable table, LiveColumn column) {
    return switch (engine) {
      case SQLITE -> sqlite(table, column);
      case POSTGRESQL -> postgresql(table, column);
    };
  }

  private static Optional<GuessedType> postgresql(LiveTable table, LiveColumn column) {
    Matcher sized = SIZED.matcher(column.type());
    boolean hasSize = sized.matches();
    String word = hasSize ? sized.group(1) + sized.group(4) : column.type();
    String size = hasSize ? sized.group(2) : "";
    String scale = hasSize && sized.group(3) != null ? sized.group(3) : "0";
    if (word.equals("character varying") && hasSize) {
      Optional<GuessedType> constants = constants(table, column, size);
      return constants.isPresent() ? constants : Optional.of(limited(size));
    }
    if (column.type().endsWith("[]")) {
      return array(column.type().substring(0, column.type().length() - "[]".length()));
    }
    return switch (word) {
      case "smallint" ->
          Optional.of(GuessedType.of(Kind.SMALLINT, "short", "Short", "SmallIntegerField"));
      case "integer" -> Optional.of(GuessedType.of(Kind.INT, "int", "Integer", "IntegerField"));
      case "bigint" -> Optional.of(GuessedType.of(Kind.BIGINT, "long", "Long", "BigIntegerField"));
      case "double precision" ->
          Optional.of(GuessedType.of(Kind.REAL, "double", "Double", "FloatField"));
      case "boolean" ->
          Optional.of(GuessedType.of(Kind.BOOL, "boolean", "Boolean", "BooleanField"));
      case "text", "character varying" ->
          Optional.of(GuessedType.text(ColumnType.of(Kind.TEXT), "TextField"));
      case "date" ->
          Optional.of(GuessedType.imported(Kind.DATE, "java.time.LocalDate", "DateField"));
      case "time without time zone" ->
          Optional.of(GuessedType.imported(Kind.TIME, "java.time.LocalTime", "TimeField"));
      case "timestamp with time zone" ->
          Optional.of(GuessedType.imported(Kind.DATETIME, "java.time.Instant", "DateTimeField"));
      case "timestamp without time zone" ->
          Optional.of(
              GuessedType.imported(Kind.TIMESTAMP, "java.time.LocalDateTime", "DateTimeField"));
      case "uuid" -> Optional.of(GuessedType.imported(Kind.UUID, "java.util.UUID", "UuidField"));
      case "jsonb" -> Optional.of(GuessedType.of(Kind.JSON, "Object", "Object", "JsonField"));
      case "bytea" -> Optional.of(GuessedType.of(Kind.BLOB, "byte[]", "byte[]", "BinaryField"));
      case "numeric" -> hasSize ? Optional.of(decimal(size, scale)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What an array is made of; with a size it would be cut or refused by the database alone. */
  private static Optional<GuessedType> array(String element) {
    return switch (element) {
      case "smallint" -> Optional.of(GuessedType.list(Kind.SMALLINT, "java.lang.Short"));
      case "integer" -> Optional.of(GuessedType.list(Kind.INT, "java.lang.Integer"));
      case "bigint" -> Optional.of(GuessedType.list(Kind.BIGINT, "java.lang.Long"));
      case "double precision" -> Optional.of(GuessedType.list(Kind.REAL, "java.lang.Double"));
      case "boolean" -> Optional.of(GuessedType.list(Kind.BOOL, "java.lang.Boolean"));
      case "text" -> Optional.of(GuessedType.list(Kind.TEXT, "java.lang.String"));
      case "date" -> Optional.of(GuessedType.list(Kind.DATE, "java.time.LocalDate"));
      case "time without time zone" ->
          Optional.of(GuessedType.list(Kind.TIME, "java.time.LocalTime"));
      case "timestamp with time zone" ->
          Optional.of(GuessedType.list(Kind.DATETIME, "java.time.Instant"));
      case "timestamp without time zone" ->
          Optional.of(GuessedType.list(Kind.TIMESTAMP, "java.time.LocalDateTime"));
      case "uuid" -> Optional.of(GuessedType.list(Kind.UUID, "java.util.UUID"));
      default -> Optional.empty();
    };
  }

  private static Optional<GuessedType> sqlite(LiveTable table, LiveColumn column) {
    String quoted =
        SqlTokens.text(
            List.of(new SqlTokens.Token(SqlTokens.Kind.NAME, column.name())), java.util.Set.of());
    for (LiveCheck check : table.checks()) {
      Optional<GuessedType> ofCheck = ofCheck(check, column, quoted);
      if (ofCheck.isPresent()) {
        return ofCheck;
      }
    }
    return ofSqliteWord(column.type());
  }

  private static Optional<GuessedType> ofCheck(LiveCheck check, LiveColumn column, String quoted) {
    String condition = check.condition();
    if (condition.equals(quoted + " IN ( 0 , 1 )")) {
      return Optional.of(
          GuessedType.of(Kind.BOOL, "boolean", "Boolean", "BooleanField").withCheck(check.name()));
    }
    String length = "LENGTH ( " + quoted + " ) ";
    if (condition.equals(length + "= 36 AND " + quoted + " = LOWER ( " + quoted + " )")) {
      return Optional.of(
          GuessedType.imported(Kind.UUID, "java.util.UUID", "UuidField").withCheck(check.name()));
    }
    if (condition.matches(Pattern.quote(length) + "<= \\d+")) {
      return Optional.of(
          limited(condition.substring(length.length() + "<= ".length())).withCheck(check.name()));
    }
    if (condition.matches(Pattern.quote(quoted + " IN ( ") + "'.*' \\)")
        && column.type().equals("TEXT")) {
      return enumeration(condition.substring(quoted.length()), check.name(), -1);
    }
    return Optional.empty();
  }

  /** The types that tables of other programs have; SQLite itself knows them not. */
  private static Optional<GuessedType> ofSqliteWord(String declared) {
    Matcher sized = SIZED.matcher(declared);
    boolean hasSize = sized.matches();
    String word = (hasSize ? sized.group(1) : declared).toUpperCase(Locale.ROOT);
    String scale = hasSize && sized.group(3) != null ? sized.group(3) : "0";
    if (word.contains("CHAR") && hasSize) {
      return Optional.of(limited(sized.group(2)));
    }
    if (word.contains("CHAR") || word.contains("TEXT") || word.contains("CLOB")) {
      return Optional.of(GuessedType.text(ColumnType.of(Kind.TEXT), "TextField"));
    }
    if (isDecimal(word) && hasSize) {
      return Optional.of(decimal(sized.group(2), scale));
    }
    if (word.contains("INT") && !word.equals("SMALLINT")) {
      return Optional.of(GuessedType.of(Kind.BIGINT, "long", "Long", "BigIntegerField"));
    }
    return switch (word) {
      case "BOOLEAN", "BOOL" ->
          Optional.of(GuessedType.of(Kind.BOOL, "boolean", "Boolean", "BooleanField"));
      case "SMALLINT" ->
          Optional.of(GuessedType.of(Kind.SMALLINT, "short", "Short", "SmallIntegerField"));
      case "REAL", "DOUBLE", "DOUBLE PRECISION", "FLOAT", "DECIMAL", "NUMERIC" ->
          Optional.of(GuessedType.of(Kind.REAL, "double", "Double", "FloatField"));
      case "DATE" ->
          Optional.of(GuessedType.imported(Kind.DATE, "java.time.LocalDate", "DateField"));
      case "TIME" ->
          Optional.of(GuessedType.imported(Kind.TIME, "java.time.LocalTime", "TimeField"));
      case "DATETIME", "TIMESTAMP" ->
          Optional.of(
              GuessedType.imported(Kind.TIMESTAMP, "java.time.LocalDateTime", "DateTimeField"));
      case "BLOB" -> Optional.of(GuessedType.of(Kind.BLOB, "byte[]", "byte[]", "BinaryField"));
      default -> Optional.empty();
    };
  }

  /** Whether a word of SQLite is one for decimals; without digits they are what they come as. */
  static boolean isDecimal(String word) {
    return word.equalsIgnoreCase("DECIMAL") || word.equalsIgnoreCase("NUMERIC");
  }

  private static GuessedType limited(String size) {
    return GuessedType.text(
        ColumnType.varchar(Integer.parseInt(size)), "CharField", "maxLength = " + size);
  }

  private static GuessedType decimal(String precision, String scale) {
    return new GuessedType(
        ColumnType.decimal(Integer.parseInt(precision), Integer.parseInt(scale)),
        "BigDecimal",
        "BigDecimal",
        "DecimalField",
        List.of("maxDigits = " + precision, "decimalPlaces = " + scale),
        "java.math.BigDecimal",
        List.of(),
        "");
  }

  private static Optional<GuessedType> constants(LiveTable table, LiveColumn column, String size) {
    String name = column.name();
    String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
    for (LiveCheck check : table.checks()) {
      String condition = check.condition();
      boolean one = condition.startsWith("(((" + name + ")::text = ");
      boolean other = condition.startsWith("(((" + quoted + ")::text = ");
      if (one || other) {
        String values =
            condition.substring((one ? name : quoted).length() + "((()::text = ".length());
        boolean list = values.matches("ANY \\(\\(ARRAY\\[.*\\]\\)::text\\[\\]\\)\\)\\)");
        if (list || values.matches("'(?:[^']|'')*'::text\\)\\)")) {
          return enumeration(values, check.name(), Integer.parseInt(size));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * An enum, when every text can be the name of a constant and the column is as long as they are.
   */
  private static Optional<GuessedType> enumeration(String values, String check, int size) {
    List<String> constants = new ArrayList<>();
    Matcher texts = TEXTS.matcher(values);
    int longest = 0;
    while (texts.find()) {
      String text = texts.group(1);
      constants.add(text);
      longest = Math.max(longest, text.codePointCount(0, text.length()));
    }
    boolean named = constants.stream().allMatch(SourceVersion::isName);
    boolean plain = constants.stream().allMatch(text -> text.indexOf('.') < 0);
    return constants.isEmpty() || !named || !plain || (size >= 0 && size != longest)
        ? Optional.empty()
        : Optional.of(
            new GuessedType(
                ColumnType.enumeration(constants),
                "",
                "",
                "EnumField",
                List.of(),
                "",
                constants,
                check));
  }
}
