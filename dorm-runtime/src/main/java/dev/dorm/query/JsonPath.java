package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.JsonType;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place inside a JSON value of a row: {@code Author_.settings.at("address", "city").asText()}.
 * What is there is read by one of the methods that begin with {@code as}, which give NULL where
 * nothing is there or something else. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class JsonPath<R> {
  private static final int MAX_STEPS = 512;
  private static final int MAX_DIGITS = 18;

  /** What is at a place; one instance, so that equal queries have equal shapes. */
  private static final ColumnType<Object> NODE = JsonType.json(Object.class);

  private final Fragment json;
  private final String label;
  private final String path;
  private final int steps;

  private JsonPath(Fragment json, String label, String path, int steps) {
    this.json = json;
    this.label = label;
    this.path = path;
    this.steps = steps;
  }

  /** The whole value of an expression. */
  static <R> JsonPath<R> of(JsonExpression<R, ?> json) {
    return new JsonPath<>(json.fragment(), json.label(), "$", 0);
  }

  /**
   * A place further inside.
   *
   * @param step a key of an object, as a text, or a place in an array, as an Integer from 0
   * @param more further steps
   * @throws QueryDefinitionError when a step is something else, or there are more than 512
   */
  public JsonPath<R> at(Object step, Object... more) {
    StringBuilder longer = new StringBuilder(path);
    append(longer, step);
    for (Object each : Operands.given(more)) {
      append(longer, each);
    }
    int count = steps + 1 + more.length;
    if (count > MAX_STEPS) {
      throw refused("the path has more than " + MAX_STEPS + " steps", "a shorter one.");
    }
    return new JsonPath<>(json, label, longer.toString(), count);
  }

  private void append(StringBuilder to, @Nullable Object step) {
    if (step instanceof String key) {
      String accepted = ColumnTypes.TEXT.accept(key, label);
      to.append(".\"").append(accepted.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    } else if (step instanceof Integer place && place >= 0) {
      to.append('[').append(place.intValue()).append(']');
    } else {
      throw refused("a step is neither a text nor an Integer from 0", "at(\"tags\", 0).");
    }
  }

  private QueryDefinitionError refused(String problem, String mend) {
    return new QueryDefinitionError(
        "DORM3113", label + ".at(…): " + problem + ". FIX: " + mend, null);
  }

  /** The text that is there. */
  public NullableTextExpression<R> asText() {
    return new NullableTextExpression<>(ColumnTypes.TEXT, as(ColumnTypes.TEXT));
  }

  /** The number that is there, if it is whole, whatever its spelling, and fits. */
  public NullableLongExpression<R> asLong() {
    return new NullableLongExpression<>(ColumnTypes.LONG, as(ColumnTypes.LONG));
  }

  /** The number that is there, if it is whole, whatever its spelling, and fits. */
  public NullableIntegerExpression<R> asInteger() {
    return new NullableIntegerExpression<>(ColumnTypes.INTEGER, as(ColumnTypes.INTEGER));
  }

  /** The number that is there, as the nearest one of floating point. */
  public NullableDoubleExpression<R> asDouble() {
    return new NullableDoubleExpression<>(ColumnTypes.DOUBLE, as(ColumnTypes.DOUBLE));
  }

  /**
   * The number that is there, rounded half up, if it fits.
   *
   * @param digits how many digits at most, up to 18
   * @param places how many of them behind the point
   * @throws QueryDefinitionError when the digits do not hold the places, or are more
   */
  public NullableDecimalExpression<R> asDecimal(int digits, int places) {
    ColumnType<BigDecimal> type = Casts.decimal(digits, places);
    if (digits > MAX_DIGITS) {
      throw new QueryDefinitionError(
          "DORM3104",
          label + ": asDecimal(digits, places) of JSON has up to 18 digits. FIX: fewer digits.",
          null);
    }
    return new NullableDecimalExpression<>(type, as(type));
  }

  /** The truth value that is there. */
  public NullableBooleanExpression<R> asBoolean() {
    return new NullableBooleanExpression<>(ColumnTypes.BOOLEAN, as(ColumnTypes.BOOLEAN));
  }

  private Fragment as(ColumnType<?> type) {
    return Calls.of(SqlFunction.JSON_VALUE, type, node());
  }

  /** The number of elements of the array, or of keys of the object, that is there. */
  public NullableIntegerExpression<R> length() {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER, Calls.of(SqlFunction.JSON_LENGTH, ColumnTypes.INTEGER, node()));
  }

  /** Something is there, be it JSON's null. */
  public Condition<R> exists() {
    Fragment node = node();
    return new Condition<>(new IsNull((Operand) node.node(), true), node.values());
  }

  /** JSON's null is there, which is neither NULL nor nothing. */
  public Condition<R> isJsonNull() {
    Fragment kind = Calls.of(SqlFunction.JSON_KIND, ColumnTypes.TEXT, node());
    return new Condition<>(
        new Comparison(Operator.EQ, (Operand) kind.node(), new Slot(ColumnTypes.TEXT)),
        Fragment.join(kind.values(), new @Nullable Object[] {"null"}));
  }

  /** An object with this key is there, be its value JSON's null. */
  public Condition<R> hasKey(String key) {
    return at(key).exists();
  }

  /** An object with all these keys is there. */
  public Condition<R> hasAllKeys(String key, String... more) {
    return Condition.all(hasEach(key, more));
  }

  /** An object with at least one of these keys is there. */
  public Condition<R> hasAnyKeys(String key, String... more) {
    return Condition.any(hasEach(key, more));
  }

  private List<Condition<R>> hasEach(String key, String... more) {
    List<Condition<R>> all = new ArrayList<>(List.of(hasKey(key)));
    for (String each : Operands.given(more)) {
      all.add(hasKey(each));
    }
    return all;
  }

  /**
   * What is there contains a JSON value: an object the keys of another with values that it
   * contains, an array, in any order, elements that contain those of another; an array also a
   * single text, number or truth value. Numbers are the same whatever their spelling.
   *
   * @param json a map, a list, a text, a number, a truth value, or anything that is written as JSON
   */
  public Condition<R> contains(Object json) {
    Fragment part =
        Calls.value(
            NODE,
            Arguments.present(
                json, label + ".contains(json): the value", "isJsonNull() for JSON's null"));
    Fragment call = Calls.of(SqlFunction.JSON_CONTAINS, ColumnTypes.BOOLEAN, node(), part);
    return new Condition<>(
        new Comparison(Operator.EQ, (Operand) call.node(), new Slot(ColumnTypes.BOOLEAN)),
        Fragment.join(call.values(), new @Nullable Object[] {true}));
  }

  private Fragment node() {
    return Calls.of(SqlFunction.JSON_AT, NODE, json, Calls.value(ColumnTypes.TEXT, path));
  }
}
