package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the runtime's types; the processor does not depend on the runtime. */
public final class RuntimeNames {
  private static final String ROOT = "dev.dorm";
  private static final String GENERATED = "dev.dorm.generated";
  private static final String QUERY = "dev.dorm.query";
  private static final String VALIDATION = "dev.dorm.validation";
  private static final String MIGRATE = "dev.dorm.migrate";

  public static final ClassName ENTITY = ClassName.get(ROOT, "Entity");
  public static final ClassName ENTITY_BINDING = ClassName.get(ROOT, "EntityBinding");
  public static final ClassName MANAGER = ClassName.get(ROOT, "Manager");
  public static final ClassName MANY = ClassName.get(ROOT, "Many");
  public static final ClassName QUERY_SET = ClassName.get(ROOT, "QuerySet");
  public static final ClassName REF = ClassName.get(ROOT, "Ref");
  public static final ClassName DOES_NOT_EXIST =
      ClassName.get("dev.dorm.exception", "DoesNotExist");
  public static final ClassName MULTIPLE_OBJECTS_RETURNED =
      ClassName.get("dev.dorm.exception", "MultipleObjectsReturned");
  public static final ClassName CONVERTER = ClassName.get("dev.dorm.convert", "Converter");
  public static final ClassName COLUMN_CHECKS = ClassName.get(VALIDATION, "ColumnChecks");
  public static final ClassName VALIDATOR = ClassName.get(VALIDATION, "Validator");

  public static final ClassName ARRAY_TYPE = ClassName.get(GENERATED, "ArrayType");
  public static final ClassName BOUND = ClassName.get(GENERATED, "Bound");
  public static final ClassName CONSTRAINT_REFERENCE =
      ClassName.get(GENERATED, "ConstraintReference");
  public static final ClassName CONVERTED_TYPE = ClassName.get(GENERATED, "ConvertedType");
  public static final ClassName EMBEDDED_REFERENCE = ClassName.get(GENERATED, "EmbeddedReference");
  public static final ClassName ENUM_TYPE = ClassName.get(GENERATED, "EnumType");
  public static final ClassName JSON_TYPE = ClassName.get(GENERATED, "JsonType");
  public static final ClassName MEMBERS = ClassName.get(GENERATED, "Members");
  public static final ClassName MODEL_BINDING = ClassName.get(GENERATED, "ModelBinding");
  public static final ClassName MODEL_REGISTRY = ClassName.get(GENERATED, "ModelRegistry");
  public static final ClassName NODE = ClassName.get(GENERATED, "Node");
  public static final ClassName REFERENCE = ClassName.get(GENERATED, "Reference");
  public static final ClassName ROW_READER = ClassName.get(GENERATED, "RowReader");
  public static final ClassName ROW_STATE = ClassName.get(GENERATED, "RowState");
  public static final ClassName TRUTH = ClassName.get(GENERATED, "Truth");
  public static final ClassName VALUE_BINDER = ClassName.get(GENERATED, "ValueBinder");

  public static final ClassName COLUMNS = ClassName.get(QUERY, "Columns");
  public static final ClassName EMBEDDED_COLUMNS = ClassName.get(QUERY, "EmbeddedColumns");
  public static final ClassName ENTITY_PATH = ClassName.get(QUERY, "EntityPath");
  public static final ClassName KEY_COLUMN = ClassName.get(QUERY, "KeyColumn");
  public static final ClassName COMPOSITE_KEY = ClassName.get(QUERY, "CompositeKey");
  public static final ClassName NULLABLE_EMBEDDED_COLUMNS =
      ClassName.get(QUERY, "NullableEmbeddedColumns");
  public static final ClassName REVERSE_ONE_RELATION = ClassName.get(QUERY, "ReverseOneRelation");
  public static final ClassName TO_MANY_EXPRESSION = ClassName.get(QUERY, "ToManyExpression");
  public static final ClassName TO_MANY_RELATION = ClassName.get(QUERY, "ToManyRelation");
  public static final ClassName UNIQUE_COLUMN = ClassName.get(QUERY, "UniqueColumn");
  public static final ClassName UNIQUE_GROUP = ClassName.get(QUERY, "UniqueGroup");

  public static final ClassName MIGRATION_ENTRY = ClassName.get(MIGRATE, "MigrationEntry");
  public static final ClassName MIGRATION_MODULE = ClassName.get(MIGRATE, "MigrationModule");
  public static final ClassName MIGRATION = ClassName.get(MIGRATE, "Migration");
  public static final ClassName DORM_MIGRATION = ClassName.get(MIGRATE, "DormMigration");

  public static final ClassName GENERATED_MODEL =
      ClassName.get("dev.dorm.annotation", "GeneratedModel");
  public static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private static final Map<String, String> KEYS =
      Map.of(
          "IntegerColumn", "IntegerKeyColumn",
          "LongColumn", "LongKeyColumn",
          "StringColumn", "StringKeyColumn",
          "UuidColumn", "UuidKeyColumn");

  private static final List<String> INHERITED_CONSTANTS =
      List.of(
          "LONG",
          "INTEGER",
          "SHORT",
          "BOOLEAN",
          "DOUBLE",
          "TEXT",
          "INSTANT",
          "OFFSET_DATE_TIME",
          "LOCAL_DATE_TIME",
          "LOCAL_DATE",
          "LOCAL_TIME",
          "UUID",
          "BINARY",
          "NULLABLE",
          "KEY",
          "KEY_PART",
          "UNENFORCED",
          "GENERATED",
          "UNIQUE",
          "OPTIONAL_PART",
          "AUTO_NOW",
          "AUTO_NOW_ADD",
          "SENSITIVE",
          "VERSION",
          "DEFAULTED",
          "COMPUTED",
          "CASCADE",
          "PROTECT",
          "RESTRICT",
          "SET_NULL",
          "SET_DEFAULT",
          "DO_NOTHING");

  private RuntimeNames() {}

  /** The constants that each binding inherits: types, options, and what a delete does. */
  public static List<String> inheritedConstants() {
    return INHERITED_CONSTANTS;
  }

  /** A built-in rule by the name of its annotation. */
  public static ClassName validator(String name) {
    return ClassName.get(VALIDATION, name);
  }

  /** The type of a model's own column. */
  public static ClassName column(PropertyDescriptor.Stored property) {
    return of(property, "String", "Column");
  }

  /**
   * The runtime's type of a column that identifies rows; empty for a rare one, for which the model
   * gets a class. Few of them, because the compiler checks every inherited method of each such
   * class against all others.
   */
  public static Optional<ClassName> identifying(PropertyDescriptor.Stored property) {
    ClassName plain = column(property);
    if (property.column().is(ColumnDescriptor.Option.KEY)) {
      return Optional.ofNullable(KEYS.get(plain.simpleName()))
          .map(name -> ClassName.get(QUERY, name));
    }
    return plain.simpleName().equals("StringColumn")
        ? Optional.of(ClassName.get(QUERY, "UniqueStringColumn"))
        : Optional.empty();
  }

  /** The type of a column at the end of a way. */
  public static ClassName expression(PropertyDescriptor.Stored property) {
    return of(property, "Text", "Expression");
  }

  private static ClassName of(PropertyDescriptor.Stored property, String text, String suffix) {
    boolean nullable = property.column().is(ColumnDescriptor.Option.NULLABLE);
    String word =
        property instanceof PropertyDescriptor.ColumnProperty column
            ? word(column.type(), text)
            : "ForeignKey";
    return ClassName.get(QUERY, (nullable ? "Nullable" : "") + word + suffix);
  }

  private static String word(PropertyType type, String text) {
    if (type instanceof PropertyType.Converted) {
      return "Converted";
    }
    if (type instanceof PropertyType.EnumType) {
      return "Enum";
    }
    if (type instanceof PropertyType.ArrayType) {
      return "Array";
    }
    return type instanceof PropertyType.Scalar scalar ? word(scalar.type(), text) : "Json";
  }

  private static String word(ScalarType type, String text) {
    return switch (type) {
      case SHORT -> "Short";
      case INTEGER -> "Integer";
      case LONG -> "Long";
      case DOUBLE -> "Double";
      case BOOLEAN -> "Boolean";
      case STRING -> text;
      case DECIMAL -> "Decimal";
      case DATE -> "LocalDate";
      case TIME -> "LocalTime";
      case INSTANT -> "Instant";
      case OFFSET_DATE_TIME -> "OffsetDateTime";
      case LOCAL_DATE_TIME -> "LocalDateTime";
      case UUID -> "Uuid";
      case BYTES -> "Binary";
    };
  }
}
