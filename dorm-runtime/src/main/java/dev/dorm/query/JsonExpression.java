package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a JSON value. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type that the JSON is read into
 */
public class JsonExpression<R, T> extends Expression<R, T>
    implements Windowed<R, T, NullableJsonExpression<R, T>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public JsonExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public JsonExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  @Override
  public final NullableJsonExpression<R, T> windowed(Fragment call) {
    return new NullableJsonExpression<>(type(), call);
  }

  /**
   * A place inside the value.
   *
   * @param step a key of an object, as a text, or a place in an array, as an Integer from 0
   * @param more further steps
   * @throws QueryDefinitionError when a step is something else
   */
  public final JsonPath<R> at(Object step, Object... more) {
    return JsonPath.of(this).at(step, more);
  }

  /** The value is an object with this key, be what it has JSON's null. */
  public final Condition<R> hasKey(String key) {
    return JsonPath.of(this).hasKey(key);
  }

  /** The value is an object with all these keys. */
  public final Condition<R> hasAllKeys(String key, String... more) {
    return JsonPath.of(this).hasAllKeys(key, more);
  }

  /** The value is an object with at least one of these keys. */
  public final Condition<R> hasAnyKeys(String key, String... more) {
    return JsonPath.of(this).hasAnyKeys(key, more);
  }

  /** The value contains a JSON value; see {@link JsonPath#contains}. */
  public final Condition<R> contains(Object json) {
    return JsonPath.of(this).contains(json);
  }

  /** The value is JSON's null, which is not NULL. */
  public final Condition<R> isJsonNull() {
    return JsonPath.of(this).isJsonNull();
  }

  /** The number of elements of an array, or of keys of an object; NULL of anything else. */
  public final NullableIntegerExpression<R> length() {
    return JsonPath.of(this).length();
  }
}
