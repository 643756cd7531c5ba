package dev.dorm.processor.validate;

import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.ScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The type of a part of a condition.
 *
 * @param category what can be done with it
 * @param column the property whose size limits the values, or null
 */
record ConditionType(Category category, @Nullable ColumnProperty column) {
  /** On SQLite decimals of more digits are stored in another form. */
  private static final int REAL_DIGITS = 15;

  /** Types that can be compared with each other. */
  enum Category {
    INTEGER("an integer"),
    DECIMAL("a decimal"),
    FLOAT("a floating-point number"),
    TEXT("a text"),
    BOOLEAN("a boolean"),
    DATE("a date"),
    TIME("a time"),
    MOMENT("a moment"),
    DATE_TIME("a date and time without zone"),
    UUID("a UUID"),
    ENUM("an enum"),
    CONDITION("a condition"),
    OTHER("something that is only NULL or not");

    private final String words;

    Category(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean isOrdered() {
      return switch (this) {
        case INTEGER, DECIMAL, FLOAT, TEXT, DATE, TIME, MOMENT, DATE_TIME -> true;
        case BOOLEAN, UUID, ENUM, CONDITION, OTHER -> false;
      };
    }
  }

  static ConditionType of(Category category) {
    return new ConditionType(category, null);
  }

  static ConditionType of(Stored property) {
    return property instanceof ColumnProperty column
        ? new ConditionType(category(column), column)
        : of(Category.OTHER);
  }

  private static Category category(ColumnProperty column) {
    return switch (column.kind()) {
      case AUTO, BIG_AUTO, SMALL_INTEGER, INTEGER, BIG_INTEGER -> Category.INTEGER;
      case DECIMAL -> Category.DECIMAL;
      case FLOAT -> Category.FLOAT;
      case CHAR, TEXT, EMAIL, URL, SLUG -> Category.TEXT;
      case BOOLEAN -> Category.BOOLEAN;
      case DATE -> Category.DATE;
      case TIME -> Category.TIME;
      case DATE_TIME -> isNaive(column) ? Category.DATE_TIME : Category.MOMENT;
      case UUID -> Category.UUID;
      case ENUM -> Category.ENUM;
      case BINARY, JSON, ARRAY, EMBEDDED, FOREIGN_KEY, ONE_TO_ONE, MANY_TO_MANY, REVERSE ->
          Category.OTHER;
    };
  }

  private static boolean isNaive(ColumnProperty column) {
    ScalarType stored =
        column.type() instanceof PropertyType.Scalar scalar
            ? scalar.type()
            : column.type() instanceof PropertyType.Converted converted ? converted.stored() : null;
    return stored == ScalarType.LOCAL_DATE_TIME;
  }

  /** Why a type cannot be compared with this one; nothing when it can. */
  Optional<String> misfit(ConditionType other) {
    if (category != other.category || category == Category.OTHER) {
      return Optional.of(category.words() + " and " + other.category.words());
    }
    if (category == Category.DECIMAL && column != null && other.column != null) {
      boolean same =
          column.size().scale() == other.column.size().scale() && isLong() == other.isLong();
      return same ? Optional.empty() : Optional.of("decimals that are stored in different forms");
    }
    if (category == Category.ENUM && column != null && other.column != null) {
      boolean same = column.type().equals(other.column.type());
      return same ? Optional.empty() : Optional.of("two enums");
    }
    return Optional.empty();
  }

  private boolean isLong() {
    return column != null && column.size().precision() > REAL_DIGITS;
  }

  /** Why a value is none of this type; nothing when it is. */
  Optional<String> misfit(String text, ConditionToken.Kind kind) {
    boolean quoted = kind == ConditionToken.Kind.TEXT;
    boolean number = kind == ConditionToken.Kind.NUMBER;
    return switch (category) {
      case INTEGER -> number ? integer(text) : Optional.of("an integer is wanted");
      case DECIMAL -> number ? decimal(text) : Optional.of("a number is wanted");
      case FLOAT ->
          number && !Double.isInfinite(Double.parseDouble(text))
              ? Optional.empty()
              : Optional.of("a number is wanted");
      case BOOLEAN ->
          kind == ConditionToken.Kind.WORD
              ? Optional.empty()
              : Optional.of("true or false is wanted");
      case TEXT -> quoted ? text(text) : Optional.of("a text in single quotes is wanted");
      case ENUM -> quoted ? constant(text) : Optional.of("a constant in single quotes is wanted");
      case DATE, TIME, MOMENT, DATE_TIME, UUID ->
          quoted && isReadable(text)
              ? Optional.empty()
              : Optional.of("it is not " + category.words() + " as Java writes it, in quotes");
      case CONDITION, OTHER -> Optional.of("no value stands here");
    };
  }

  private Optional<String> integer(String text) {
    try {
      long value = Long.parseLong(text);
      FieldKind kind = column == null ? FieldKind.BIG_INTEGER : column.kind();
      boolean isInt = kind == FieldKind.INTEGER || kind == FieldKind.AUTO;
      boolean fits =
          kind == FieldKind.SMALL_INTEGER ? value == (short) value : !isInt || value == (int) value;
      return fits ? Optional.empty() : Optional.of("it does not fit the type");
    } catch (NumberFormatException e) {
      return Optional.of("an integer is wanted");
    }
  }

  private Optional<String> decimal(String text) {
    BigDecimal value = new BigDecimal(text).stripTrailingZeros();
    if (column != null
        && (value.scale() > column.size().scale()
            || (long) value.precision() - value.scale()
                > column.size().precision() - column.size().scale())) {
      return Optional.of("it has more digits than the column");
    }
    return Optional.empty();
  }

  private Optional<String> text(String text) {
    if (text.indexOf('\0') >= 0) {
      return Optional.of("it holds the character U+0000, which no database takes");
    }
    int length = column == null ? 0 : column.size().length();
    return length > 0 && text.codePointCount(0, text.length()) > length
        ? Optional.of("it is longer than the column")
        : Optional.empty();
  }

  private Optional<String> constant(String text) {
    return column != null
            && column.type() instanceof PropertyType.EnumType type
            && !type.constants().contains(text)
        ? Optional.of("the enum has no such constant")
        : Optional.empty();
  }

  private boolean isReadable(String text) {
    try {
      return switch (category) {
        case DATE -> !LocalDate.parse(text).toString().isEmpty();
        case TIME -> !LocalTime.parse(text).toString().isEmpty();
        case MOMENT -> !Instant.parse(text).toString().isEmpty();
        case DATE_TIME -> !LocalDateTime.parse(text).toString().isEmpty();
        case UUID -> UUID.fromString(text).toString().equalsIgnoreCase(text);
        case INTEGER, DECIMAL, FLOAT, TEXT, BOOLEAN, ENUM, CONDITION, OTHER -> false;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
