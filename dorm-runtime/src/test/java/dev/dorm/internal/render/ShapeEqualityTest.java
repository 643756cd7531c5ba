package dev.dorm.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.TableReference;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Folding;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Query;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shape of a statement is the key of its text: were a component of a record forgotten in {@code
 * equals}, a query would get the text of another one. So each component of each record counts.
 */
class ShapeEqualityTest {
  private static final String PACKAGE = "dev.dorm.internal.ast";
  private static final int RECORDS = 40;

  static List<Class<?>> shapes() throws Exception {
    Path classes =
        Path.of(Select.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> shapes = new ArrayList<>(List.of(TableReference.class));
    try (Stream<Path> files = Files.list(classes.resolve(PACKAGE.replace('.', '/')))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(PACKAGE + "." + name);
        if (type.isRecord()) {
          shapes.add(type);
        }
      }
    }
    assertThat(shapes).hasSizeGreaterThan(RECORDS);
    return shapes;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyComponentCounts(Class<?> shape) throws Exception {
    RecordComponent[] components = shape.getRecordComponents();
    Object one = make(shape, values(components));
    Object same = make(shape, values(components));
    assertThat(one).isEqualTo(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(null);
    assertThat(one).isNotEqualTo("something else");
    for (int i = 0; i < components.length; i++) {
      List<Object> others = new ArrayList<>();
      others.add(value(components[i].getGenericType(), true));
      if (components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        others.add(null);
      }
      for (Object other : others) {
        @Nullable Object[] changed = values(components);
        changed[i] = other;
        Object different = make(shape, changed);
        assertThat(one).as("without %s", components[i]).isNotEqualTo(different);
        assertThat(different).as("without %s", components[i]).isNotEqualTo(one);
        assertThat(different)
            .isEqualTo(make(shape, changed))
            .hasSameHashCodeAs(make(shape, changed));
        assertThat(one.hashCode())
            .as("hash of %s", components[i])
            .isNotEqualTo(different.hashCode());
      }
    }
  }

  private static @Nullable Object[] values(RecordComponent[] components) {
    return Arrays.stream(components).map(each -> value(each.getGenericType(), false)).toArray();
  }

  private static Object make(Class<?> shape, @Nullable Object[] values) throws Exception {
    Class<?>[] types =
        Arrays.stream(shape.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> constructor = shape.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  /** One of two values of a type that differ. */
  private static Object value(Type type, boolean other) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      Type element = generic.getActualTypeArguments()[0];
      Object value = value(element, other);
      return element == String.class ? List.of(value, value) : List.of(value);
    }
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType g ? g.getRawType() : type);
    if (raw == boolean.class) {
      return other;
    } else if (raw == int.class || raw == Integer.class) {
      return other ? 2 : 1;
    } else if (raw == String.class || raw == Object.class) {
      return other ? "b" : "a";
    } else if (raw.isEnum()) {
      return raw.getEnumConstants()[other ? 1 : 0];
    } else if (raw == ModelBinding.class) {
      return other ? Shelf.AUTHORS : Shelf.BOOKS;
    } else if (raw == ColumnReference.class) {
      return Shelf.BOOKS.columns().get(other ? 2 : 1);
    } else if (ColumnType.class.isAssignableFrom(raw)) {
      return other ? ColumnTypes.TEXT : ColumnTypes.LONG;
    } else if (raw == Predicate.class) {
      return new Always(other);
    } else if (raw == Operand.class) {
      return new Slot(other ? ColumnTypes.TEXT : ColumnTypes.LONG);
    } else if (raw == Projection.class) {
      return other ? new Projection.One() : new Projection.CountRows();
    } else if (raw == Select.class || raw == Query.class) {
      return select(other);
    } else if (raw == JoinPath.class) {
      return path(other);
    }
    try {
      return make(raw, recordValues(raw, other));
    } catch (Exception failure) {
      throw new IllegalStateException("No value of " + type, failure);
    }
  }

  private static @Nullable Object[] recordValues(Class<?> shape, boolean other) {
    return Arrays.stream(shape.getRecordComponents())
        .map(each -> value(each.getGenericType(), other))
        .toArray();
  }

  private static Select select(boolean other) {
    return new Select(
        Shelf.BOOKS,
        null,
        null,
        List.of(),
        List.of(),
        new Always(other),
        Folding.NONE,
        List.of(),
        Select.Window.ALL,
        null);
  }

  private static JoinPath path(boolean other) {
    return new JoinPath(
        null,
        other ? 1 : 0,
        other ? "sequel" : "author",
        true,
        Shelf.BOOKS.columns().get(5),
        Shelf.AUTHORS.columns().get(0),
        Shelf.AUTHORS,
        other);
  }
}
