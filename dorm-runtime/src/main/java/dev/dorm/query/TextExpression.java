package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.TextMatch;
import dev.dorm.internal.ast.TextMatch.Kind;
import dev.dorm.internal.regex.RegexParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a text. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class TextExpression<R> extends ComparableExpression<R, String>
    implements Windowed<R, String, NullableTextExpression<R>> {
  private static final Slot TEXT_SLOT = new Slot(ColumnTypes.TEXT);

  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public TextExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public TextExpression(ColumnType<String> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(String... values) {
    return in(Operands.list(values));
  }

  /** Holds a text, case and all; every character stands for itself. */
  public final Condition<R> contains(String text) {
    return match(Kind.CONTAINS, false, text);
  }

  /** Holds a text, case and all; every character stands for itself. */
  public final Condition<R> contains(Expression<R, String> text) {
    return match(Kind.CONTAINS, false, text);
  }

  /** Holds a text, whatever the case of its letters. */
  public final Condition<R> icontains(String text) {
    return match(Kind.CONTAINS, true, text);
  }

  /** Holds a text, whatever the case of its letters. */
  public final Condition<R> icontains(Expression<R, String> text) {
    return match(Kind.CONTAINS, true, text);
  }

  /** Begins with a text, case and all; every character stands for itself. */
  public final Condition<R> startsWith(String text) {
    return match(Kind.STARTS_WITH, false, text);
  }

  /** Begins with a text, case and all; every character stands for itself. */
  public final Condition<R> startsWith(Expression<R, String> text) {
    return match(Kind.STARTS_WITH, false, text);
  }

  /** Begins with a text, whatever the case of its letters. */
  public final Condition<R> istartsWith(String text) {
    return match(Kind.STARTS_WITH, true, text);
  }

  /** Begins with a text, whatever the case of its letters. */
  public final Condition<R> istartsWith(Expression<R, String> text) {
    return match(Kind.STARTS_WITH, true, text);
  }

  /** Ends with a text, case and all; every character stands for itself. */
  public final Condition<R> endsWith(String text) {
    return match(Kind.ENDS_WITH, false, text);
  }

  /** Ends with a text, case and all; every character stands for itself. */
  public final Condition<R> endsWith(Expression<R, String> text) {
    return match(Kind.ENDS_WITH, false, text);
  }

  /** Ends with a text, whatever the case of its letters. */
  public final Condition<R> iendsWith(String text) {
    return match(Kind.ENDS_WITH, true, text);
  }

  /** Ends with a text, whatever the case of its letters. */
  public final Condition<R> iendsWith(Expression<R, String> text) {
    return match(Kind.ENDS_WITH, true, text);
  }

  /** Is a text, whatever the case of its letters. */
  public final Condition<R> iexact(String text) {
    return match(Kind.EQUALS, true, text);
  }

  /** Is a text, whatever the case of its letters. */
  public final Condition<R> iexact(Expression<R, String> text) {
    return match(Kind.EQUALS, true, text);
  }

  /**
   * Holds something that a regular expression describes, case and all.
   *
   * <p>{@code .} is any character but a line break; {@code ^} and {@code $} are the begin and the
   * end of the text; {@code \d \w \s} are those of ASCII. The guide lists what can be said. The
   * pattern is a constant, read and checked when the condition is made; one out of a column would
   * mean what each database makes of it.
   *
   * @throws QueryDefinitionError when the pattern is none, or not all databases take it alike
   */
  public final Condition<R> regex(String pattern) {
    return regex(pattern, false);
  }

  /**
   * Holds something that a regular expression describes, whatever the case of its letters.
   *
   * @throws QueryDefinitionError as in {@link #regex}
   */
  public final Condition<R> iregex(String pattern) {
    return regex(pattern, true);
  }

  private Condition<R> regex(String pattern, boolean ignoreCase) {
    Condition<R> condition = match(Kind.REGEX, ignoreCase, pattern);
    RegexParser.parse(label() + "." + lookup(Kind.REGEX, ignoreCase) + "(…)", pattern, ignoreCase);
    return condition;
  }

  private Condition<R> match(Kind kind, boolean ignoreCase, String text) {
    Slot slot = TEXT_SLOT;
    String value = ColumnTypes.TEXT.accept(present(text, lookup(kind, ignoreCase)), label());
    return new Condition<>(
        new TextMatch(kind, ignoreCase, operand(), slot),
        Fragment.join(fragment().values(), new @Nullable Object[] {value}));
  }

  private static String lookup(Kind kind, boolean ignoreCase) {
    return switch (kind) {
      case CONTAINS -> ignoreCase ? "icontains" : "contains";
      case STARTS_WITH -> ignoreCase ? "istartsWith" : "startsWith";
      case ENDS_WITH -> ignoreCase ? "iendsWith" : "endsWith";
      case EQUALS -> "iexact";
      case REGEX -> ignoreCase ? "iregex" : "regex";
    };
  }

  private Condition<R> match(Kind kind, boolean ignoreCase, Expression<R, String> text) {
    Operand pattern = Operands.operand(text);
    return new Condition<>(
        new TextMatch(kind, ignoreCase, operand(), pattern),
        Fragment.join(fragment().values(), Operands.of(text).values()));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableTextExpression<R> min(Condition<R>... only) {
    return new NullableTextExpression<>(type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableTextExpression<R> max(Condition<R>... only) {
    return new NullableTextExpression<>(type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /** The text in upper case. */
  public final TextExpression<R> upper() {
    return new TextExpression<>(ColumnTypes.TEXT, call(SqlFunction.UPPER, ColumnTypes.TEXT));
  }

  /** The text in lower case. */
  public final TextExpression<R> lower() {
    return new TextExpression<>(ColumnTypes.TEXT, call(SqlFunction.LOWER, ColumnTypes.TEXT));
  }

  /** The number of characters, code points as Unicode counts them. */
  public final IntegerExpression<R> length() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.LENGTH, ColumnTypes.INTEGER));
  }

  /** The text without the blanks (U+0020) at both ends. */
  public final TextExpression<R> trim() {
    return text(SqlFunction.TRIM);
  }

  /** The text without the blanks (U+0020) at its beginning. */
  public final TextExpression<R> ltrim() {
    return text(SqlFunction.LTRIM);
  }

  /** The text without the blanks (U+0020) at its end. */
  public final TextExpression<R> rtrim() {
    return text(SqlFunction.RTRIM);
  }

  /** The text backwards, by code points. */
  public final TextExpression<R> reversed() {
    return text(SqlFunction.REVERSE);
  }

  /** The text from a place on, counted in code points from 0. */
  public final TextExpression<R> substring(int begin) {
    return text(SqlFunction.SUBSTRING, Calls.value(Calls.natural(begin, "substring(begin)") + 1));
  }

  /** The text from a place up to but without another, counted in code points from 0. */
  public final TextExpression<R> substring(int begin, int end) {
    int length =
        Calls.natural(end - Calls.natural(begin, "substring(begin, end)"), "substring(begin, end)");
    return text(SqlFunction.SUBSTRING, Calls.value(begin + 1), Calls.value(length));
  }

  /** The first code points. */
  public final TextExpression<R> left(int count) {
    return text(SqlFunction.LEFT, Calls.value(Calls.natural(count, "left(count)")));
  }

  /** The last code points. */
  public final TextExpression<R> right(int count) {
    return text(SqlFunction.RIGHT, Calls.value(Calls.natural(count, "right(count)")));
  }

  /** The text so many times. */
  public final TextExpression<R> repeat(int count) {
    return text(SqlFunction.REPEAT, Calls.value(Calls.natural(count, "repeat(count)")));
  }

  /** The text filled up at its beginning to a length in code points, or cut to it at its end. */
  public final TextExpression<R> lpad(int length, String fill) {
    return text(
        SqlFunction.LPAD, Calls.value(Calls.natural(length, "lpad(length, fill)")), value(fill));
  }

  /** The text filled up at its end to a length in code points, or cut to it. */
  public final TextExpression<R> rpad(int length, String fill) {
    return text(
        SqlFunction.RPAD, Calls.value(Calls.natural(length, "rpad(length, fill)")), value(fill));
  }

  /** The text with one text in place of another, case and all. */
  public final TextExpression<R> replace(String old, String replacement) {
    return text(SqlFunction.REPLACE, value(old), value(replacement));
  }

  /** The text with one value of the row in place of another, case and all. */
  public final TextExpression<R> replace(
      Expression<R, String> old, Expression<R, String> replacement) {
    return text(SqlFunction.REPLACE, Operands.of(old), Operands.of(replacement));
  }

  /** The place of a text in this one, counted in code points from 0; -1 where it is not in it. */
  public final IntegerExpression<R> indexOf(String text) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.INDEX_OF, ColumnTypes.INTEGER, fragment(), value(text)));
  }

  /** The place of another text of the row in this one, counted from 0; -1 where it is not in it. */
  public final IntegerExpression<R> indexOf(Expression<R, String> text) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.INDEX_OF, ColumnTypes.INTEGER, fragment(), Operands.of(text)));
  }

  /** The whole number that the text is; a text that is none is an error of the database. */
  public final LongExpression<R> asLong() {
    return new LongExpression<>(ColumnTypes.LONG, Casts.to(ColumnTypes.LONG, fragment()));
  }

  /**
   * The number that the text is, rounded half up; a text that is none is an error of the database.
   */
  public final DecimalExpression<R> asDecimal(int digits, int places) {
    return DecimalExpression.of(Casts.to(Casts.decimal(digits, places), fragment()));
  }

  private static Fragment value(String text) {
    return Calls.value(ColumnTypes.TEXT, text);
  }

  private TextExpression<R> text(SqlFunction function, Fragment... more) {
    List<Fragment> arguments = new ArrayList<>(List.of(fragment()));
    arguments.addAll(List.of(more));
    return new TextExpression<>(ColumnTypes.TEXT, Calls.of(function, ColumnTypes.TEXT, arguments));
  }

  /**
   * All texts that are not NULL one behind the other, in an aggregate; NULL of no texts.
   *
   * @param separator what stands between two
   * @param order in which order; without one in any
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableTextExpression<R> joined(String separator, Ordering<R>... order) {
    return new NullableTextExpression<>(
        ColumnTypes.TEXT, ordered(SqlAggregate.JOINED, ColumnTypes.TEXT, value(separator), order));
  }

  @Override
  public final NullableTextExpression<R> windowed(Fragment call) {
    return new NullableTextExpression<>(type(), call);
  }
}
