package dev.dorm.migrate;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ConvertedType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import dev.dorm.migrate.detect.Initialisers;
import dev.dorm.migrate.state.ArrayText;
import dev.dorm.migrate.state.ModelKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The values of new objects, read through the bindings of the compiled models: two objects are
 * made, and what they agree in is a constant. Java's own zero, false and null count as none.
 */
final class ModelInitialisers implements Initialisers {
  private final Map<String, ModelBinding<?>> bindings = new HashMap<>();

  private ModelInitialisers() {}

  /** The initialisers of the models that a class loader finds; none where they cannot be loaded. */
  static Initialisers of(ClassLoader loader) {
    ModelInitialisers initialisers = new ModelInitialisers();
    try {
      for (ModelRegistry registry : ServiceLoader.load(ModelRegistry.class, loader)) {
        registry
            .models()
            .forEach(binding -> initialisers.bindings.put(binding.table().label(), binding));
      }
      return initialisers;
    } catch (ServiceConfigurationError | LinkageError e) {
      // Models that cannot be loaded have no initialisers to offer; the question is asked instead.
      return Initialisers.UNKNOWN;
    }
  }

  @Override
  public Optional<String> constant(ModelKey model, String field) {
    Object first = value(model, field);
    Object second = value(model, field);
    return first != null && !isZero(first) && same(first, second) ? text(first) : Optional.empty();
  }

  @Override
  public Optional<String> suggestion(ModelKey model, String field) {
    Object value = value(model, field);
    return value == null ? Optional.empty() : text(value);
  }

  private @Nullable Object value(ModelKey model, String field) {
    ModelBinding<?> binding = bindings.get(model.toString());
    return binding == null ? null : value(binding, field);
  }

  private static <M> @Nullable Object value(ModelBinding<M> binding, String field) {
    for (ColumnReference column : binding.columns()) {
      if (column.property().replace('.', '_').equals(field)) {
        return stored(column.type(), binding.get(binding.newObject(), column.index()));
      }
    }
    return null;
  }

  /** The form that a converter gives a value, which is what the column holds. */
  @SuppressWarnings("unchecked") // the value is one of the column's own property
  private static @Nullable Object stored(ColumnType<?> type, @Nullable Object value) {
    return type instanceof ConvertedType<?, ?> converted
        ? ((ConvertedType<Object, ?>) converted).storedOf(value)
        : value;
  }

  private static boolean isZero(Object value) {
    return Boolean.FALSE.equals(value)
        || (value instanceof Number number
            && !(value instanceof BigDecimal)
            && number.doubleValue() == 0);
  }

  private static boolean same(Object first, @Nullable Object second) {
    return (first instanceof byte[] left && second instanceof byte[] right)
        ? Arrays.equals(left, right)
        : Objects.equals(first, second);
  }

  private static Optional<String> text(Object value) {
    if (value instanceof byte[] bytes) {
      return Optional.of(HexFormat.of().formatHex(bytes));
    }
    if (value instanceof List<?> list) {
      List<String> elements = new ArrayList<>();
      list.forEach(element -> text(element).ifPresent(elements::add));
      return Optional.of(ArrayText.write(elements));
    }
    if (value instanceof BigDecimal decimal) {
      return Optional.of(decimal.toPlainString());
    }
    return Optional.of(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }
}
