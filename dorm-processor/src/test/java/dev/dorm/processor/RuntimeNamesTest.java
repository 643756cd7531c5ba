package dev.dorm.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.CheckDescriptor;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.ModelName;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.model.ScalarType;
import dev.dorm.processor.model.SizeDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every name of the runtime that the processor uses is the name of a class of the runtime. */
class RuntimeNamesTest {
  /** What other modules, or later versions of the runtime, bring. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "dev.dorm.migrate.MigrationEntry",
          "dev.dorm.migrate.MigrationModule",
          "dev.dorm.migrate.Migration",
          "dev.dorm.migrate.DormMigration");

  @Test
  void constantsAreClassesOfTheRuntime() throws IllegalAccessException {
    List<String> names = new ArrayList<>();
    for (Field field : RuntimeNames.class.getFields()) {
      names.add(((ClassName) field.get(null)).reflectionName());
    }
    assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    names.removeAll(ELSEWHERE);
    for (String name : names) {
      assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader()))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  /** A generated constant of such a name would stand before the inherited one. */
  @Test
  void theConstantsThatABindingInheritsAreKnown() throws ClassNotFoundException {
    List<String> names = new ArrayList<>();
    Class<?> type = Class.forName(RuntimeNames.ENTITY_BINDING.reflectionName());
    while (type != Object.class) {
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers) && !Modifier.isPrivate(modifiers)) {
          names.add(field.getName());
        }
      }
      type = type.getSuperclass();
    }
    assertThat(RuntimeNames.inheritedConstants()).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyKindOfColumnHasItsTypes() {
    List<PropertyType> types = new ArrayList<>();
    for (ScalarType scalar : ScalarType.values()) {
      types.add(new PropertyType.Scalar(scalar, scalar.typeName()));
    }
    types.add(new PropertyType.EnumType(ClassName.get(Object.class), List.of()));
    types.add(new PropertyType.JsonType(ClassName.get(Object.class)));
    types.add(
        new PropertyType.Converted(
            ClassName.get(Object.class), ScalarType.STRING, ClassName.get(Object.class), "C"));
    for (PropertyType type : types) {
      for (boolean nullable : new boolean[] {false, true}) {
        assertExists(
            new ColumnProperty(
                "name",
                new Access.Field(Optional.empty()),
                FieldKind.TEXT,
                type,
                SizeDescriptor.NONE,
                column(nullable),
                CheckDescriptor.NONE));
      }
    }
    for (boolean nullable : new boolean[] {false, true}) {
      assertExists(
          new ToOneProperty(
              "name",
              new Access.Field(Optional.empty()),
              FieldKind.FOREIGN_KEY,
              new ModelName(ClassName.get(Object.class), "app"),
              ClassName.get(Long.class),
              column(nullable),
              "CASCADE",
              true));
    }
  }

  private static ColumnDescriptor column(boolean nullable) {
    return new ColumnDescriptor(
        "name",
        nullable ? List.of(ColumnDescriptor.Option.NULLABLE) : List.of(),
        "",
        Optional.empty());
  }

  private void assertExists(Stored property) {
    for (ClassName name :
        List.of(RuntimeNames.column(property), RuntimeNames.expression(property))) {
      assertThatCode(() -> Class.forName(name.reflectionName(), false, getClass().getClassLoader()))
          .as(name.reflectionName())
          .doesNotThrowAnyException();
    }
  }
}
