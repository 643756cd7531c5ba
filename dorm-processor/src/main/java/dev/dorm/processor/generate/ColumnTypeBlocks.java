package dev.dorm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * How the values of a model's columns travel, in code: their types, and how a reader reads them.
 */
final class ColumnTypeBlocks {
  private final NameAllocator names = new NameAllocator();
  private final List<FieldSpec> constants = new ArrayList<>();

  ColumnTypeBlocks(ModelDescriptor model) {
    names.newName("INSTANCE", "INSTANCE");
    RuntimeNames.inheritedConstants().forEach(name -> names.newName(name, name));
    for (Stored property : model.columns()) {
      if (property instanceof ColumnProperty column && needsConstant(column)) {
        constants.add(constant(column));
      }
    }
  }

  /** The constants of the types that are made for the model; they stand before the instance. */
  List<FieldSpec> constants() {
    return List.copyOf(constants);
  }

  private static boolean needsConstant(ColumnProperty column) {
    return !(column.type() instanceof PropertyType.Scalar);
  }

  private FieldSpec constant(ColumnProperty column) {
    if (column.type() instanceof PropertyType.Converted converted) {
      return FieldSpec.builder(
              ParameterizedTypeName.get(
                  RuntimeNames.CONVERTED_TYPE, converted.boxed(), converted.stored().boxed()),
              names.newName(constantCase(Blocks.id(column)), column.name()),
              Modifier.PRIVATE,
              Modifier.STATIC,
              Modifier.FINAL)
          .initializer(
              "$T.of(new $T(), $L, $S)",
              RuntimeNames.CONVERTED_TYPE,
              converted.converter(),
              scalar(column, converted.stored()),
              converted.name())
          .build();
    }
    if (column.type() instanceof PropertyType.ArrayType array) {
      return FieldSpec.builder(
              ParameterizedTypeName.get(RuntimeNames.ARRAY_TYPE, array.element().boxed()),
              names.newName(constantCase(Blocks.id(column)), column.name()),
              Modifier.PRIVATE,
              Modifier.STATIC,
              Modifier.FINAL)
          .initializer("$T.of($L)", RuntimeNames.ARRAY_TYPE, scalar(column, array.element()))
          .build();
    }
    boolean json = column.type() instanceof PropertyType.JsonType;
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                json ? RuntimeNames.JSON_TYPE : RuntimeNames.ENUM_TYPE, column.type().boxed()),
            names.newName(constantCase(Blocks.id(column)), column.name()),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(json ? json(column.type().typeName()) : enumeration(column.type().typeName()))
        .build();
  }

  /** {@code firstName} becomes {@code FIRST_NAME}. */
  private static String constantCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static CodeBlock enumeration(TypeName type) {
    // Without a method of the enum: where a name could be a constant's or a type's, it is the
    // constant's, and a binding inherits some.
    return CodeBlock.of("enumeration($T.class)", type);
  }

  private static CodeBlock json(TypeName type) {
    TypeName raw = CanonicalType.raw(type);
    return CanonicalType.isGeneric(type)
        ? CodeBlock.of("$T.json($T.class, $S)", RuntimeNames.JSON_TYPE, raw, CanonicalType.of(type))
        : CodeBlock.of("$T.json($T.class)", RuntimeNames.JSON_TYPE, raw);
  }

  /** The name of a JSON column's type, which also turns its values into texts. */
  String constant(Stored property) {
    return names.get(property.name());
  }

  /** The type of a column. */
  CodeBlock type(Stored property) {
    if (!(property instanceof ColumnProperty column)) {
      return CodeBlock.of("foreignKey()");
    }
    if (needsConstant(column)) {
      return CodeBlock.of("$L", names.get(column.name()));
    }
    return scalar(column, ((PropertyType.Scalar) column.type()).type());
  }

  /** The type of a column of single values. */
  private static CodeBlock scalar(ColumnProperty column, ScalarType type) {
    if (column.size().length() > 0) {
      return CodeBlock.of("varchar($L)", column.size().length());
    }
    if (column.size().precision() > 0) {
      return CodeBlock.of("decimal($L, $L)", column.size().precision(), column.size().scale());
    }
    return CodeBlock.of("$L", scalar(type));
  }

  private static String scalar(ScalarType type) {
    return switch (type) {
      case SHORT -> "SHORT";
      case INTEGER -> "INTEGER";
      case LONG -> "LONG";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case STRING, DECIMAL -> "TEXT";
      case DATE -> "LOCAL_DATE";
      case TIME -> "LOCAL_TIME";
      case INSTANT -> "INSTANT";
      case OFFSET_DATE_TIME -> "OFFSET_DATE_TIME";
      case LOCAL_DATE_TIME -> "LOCAL_DATE_TIME";
      case UUID -> "UUID";
      case BYTES -> "BINARY";
    };
  }

  /** The reading of a column at an index. */
  CodeBlock read(ColumnProperty column, CodeBlock index) {
    if (!(column.type() instanceof PropertyType.Scalar scalar)
        || scalar.type() == ScalarType.OFFSET_DATE_TIME) {
      return CodeBlock.of("$L.read(reader, $L)", type(column), index);
    }
    if (scalar.type() == ScalarType.DECIMAL) {
      return CodeBlock.of(
          "reader.readDecimal($L, $L, $L)",
          index,
          column.size().precision(),
          column.size().scale());
    }
    boolean boxed = scalar.type().hasPrimitive() && !scalar.typeName().isPrimitive();
    return CodeBlock.of("reader.$L$L($L)", reader(scalar.type()), boxed ? "OrNull" : "", index);
  }

  private static String reader(ScalarType type) {
    return switch (type) {
      case SHORT -> "readShort";
      case INTEGER -> "readInt";
      case LONG -> "readLong";
      case DOUBLE -> "readDouble";
      case BOOLEAN -> "readBoolean";
      case STRING -> "readText";
      case DECIMAL -> "readDecimal";
      case DATE -> "readLocalDate";
      case TIME -> "readLocalTime";
      case INSTANT, OFFSET_DATE_TIME -> "readInstant";
      case LOCAL_DATE_TIME -> "readLocalDateTime";
      case UUID -> "readUuid";
      case BYTES -> "readBytes";
    };
  }
}
