package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ColumnValue;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Expression;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the values in expressions that a database wrote, and says which types go together. */
final class SqlValues {
  /** On SQLite decimals of more digits are stored in another form. */
  private static final int REAL_DIGITS = 15;

  /** No number of a model is written with more. */
  private static final int MOST_DIGITS = 400;

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter ZONED =
      new DateTimeFormatterBuilder()
          .append(MOMENT)
          .appendPattern("[XXX][X]")
          .toFormatter(Locale.ROOT);

  private final Engine engine;

  SqlValues(Engine engine) {
    this.engine = engine;
  }

  /** Whether a part is a value that stands there. */
  static boolean isLiteral(SqlNode node) {
    SqlNode bare = node.bare();
    if (bare instanceof SqlNode.Cast cast) {
      return isLiteral(cast.inner());
    }
    if (bare instanceof SqlNode.Operation operation) {
      return operation.operator().equals("-")
          && operation.parts().size() == 1
          && operation.parts().get(0).bare() instanceof SqlNode.Numeral;
    }
    return bare instanceof SqlNode.Text
        || bare instanceof SqlNode.Numeral
        || (bare instanceof SqlNode.Name name && truth(name) != null);
  }

  private static @Nullable Boolean truth(SqlNode.Name name) {
    boolean yes = name.text().equalsIgnoreCase("true");
    boolean no = name.text().equalsIgnoreCase("false");
    if (name.quoted() || yes == no) {
      return null;
    }
    return yes;
  }

  /** Whether two types can stand beside each other. */
  static boolean isAlike(ColumnType one, ColumnType other) {
    if (one.kind() == Kind.DECIMAL && other.kind() == Kind.DECIMAL) {
      boolean sameForm = (one.precision() > REAL_DIGITS) == (other.precision() > REAL_DIGITS);
      return one.scale() == other.scale() && sameForm;
    }
    return one.kind() == Kind.ENUM ? one.equals(other) : family(one.kind()) == family(other.kind());
  }

  private static Kind family(Kind kind) {
    return switch (kind) {
      case AUTO, BIGAUTO, SMALLINT, INT, BIGINT -> Kind.BIGINT;
      case VARCHAR, TEXT -> Kind.TEXT;
      default -> kind;
    };
  }

  /** Whether models compare values of a type, or ask for their order. */
  static boolean isComparable(Kind kind, boolean ordered) {
    return switch (kind) {
      case AUTO, BIGAUTO, SMALLINT, INT, BIGINT, REAL, DECIMAL -> true;
      case VARCHAR, TEXT, DATE, TIME, DATETIME, TIMESTAMP -> true;
      case BOOL, UUID, ENUM -> !ordered;
      case JSON, ARRAY, BLOB, FK -> false;
    };
  }

  /** Whether a value is the same as a value of another type of PostgreSQL. */
  static boolean isWider(Kind kind, String type) {
    return switch (family(kind)) {
      case BIGINT -> type.equals("bigint") || (kind != Kind.BIGINT && type.equals("integer"));
      case TEXT, ENUM -> type.equals("text") || type.equals("character varying");
      default -> false;
    };
  }

  /** The value as an expression of a type; empty when it is none of that type. */
  Optional<Expression> expression(@Nullable SqlNode literal, ColumnType type) {
    if (literal == null || type.kind() == Kind.FK) {
      return Optional.empty();
    }
    try {
      @Nullable String text = text(literal.bare(), type);
      if (text == null) {
        return Optional.empty();
      }
      ColumnValue.parse(type, text);
      return Optional.of(new Expression.Value(text));
    } catch (UsageError | DateTimeException | IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private @Nullable String text(SqlNode literal, ColumnType type) {
    if (literal instanceof SqlNode.Cast cast) {
      return text(cast.inner().bare(), type);
    }
    return switch (type.kind()) {
      case AUTO, BIGAUTO, SMALLINT, INT, BIGINT -> number(literal, true);
      case REAL, DECIMAL -> number(literal, false);
      case BOOL -> bool(literal);
      case VARCHAR, TEXT, ENUM -> literal instanceof SqlNode.Text text ? text.value() : null;
      case DATE, TIME, DATETIME, TIMESTAMP, UUID ->
          literal instanceof SqlNode.Text text ? stored(text.value(), type.kind()) : null;
      case JSON, ARRAY, BLOB, FK -> null;
    };
  }

  /** On PostgreSQL negative numbers and those with exponents stand in quotes. */
  private @Nullable String number(SqlNode literal, boolean whole) {
    String text = null;
    if (literal instanceof SqlNode.Numeral number) {
      text = number.text();
    } else if (literal instanceof SqlNode.Text quoted && engine == Engine.POSTGRESQL) {
      text = quoted.value();
    } else if (literal instanceof SqlNode.Operation operation
        && operation.parts().get(0).bare() instanceof SqlNode.Numeral number) {
      text = "-" + number.text();
    }
    if (text == null) {
      return null;
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      return null;
    }
    String plain = number.toPlainString();
    return whole ? String.valueOf(number.longValueExact()) : plain;
  }

  private @Nullable String bool(SqlNode literal) {
    if (literal instanceof SqlNode.Name name) {
      Boolean truth = truth(name);
      return truth == null ? null : truth.toString();
    }
    boolean number = engine == Engine.SQLITE && literal instanceof SqlNode.Numeral;
    return number && literal.equals(new SqlNode.Numeral("1"))
        ? "true"
        : number && literal.equals(new SqlNode.Numeral("0")) ? "false" : null;
  }

  /** SQLite compares texts, so that there only the form counts in which dorm stores a value. */
  private @Nullable String stored(String text, Kind kind) {
    boolean exact = engine == Engine.POSTGRESQL || isWhole(text, kind);
    if (!exact) {
      return null;
    }
    return switch (kind) {
      case DATE -> LocalDate.parse(text).toString();
      case TIME -> LocalTime.parse(text).toString();
      case TIMESTAMP -> LocalDateTime.parse(text, MOMENT).toString();
      case DATETIME ->
          engine == Engine.SQLITE
              ? LocalDateTime.parse(text, MOMENT).toInstant(ZoneOffset.UTC).toString()
              : OffsetDateTime.parse(text, ZONED).toInstant().toString();
      default -> UUID.fromString(text).toString();
    };
  }

  private static boolean isWhole(String text, Kind kind) {
    return switch (kind) {
      case TIME -> text.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{6}");
      case TIMESTAMP, DATETIME -> text.matches(".{10} \\d\\d:\\d\\d:\\d\\d\\.\\d{6}");
      case UUID -> text.equals(text.toLowerCase(Locale.ROOT));
      default -> true;
    };
  }
}
