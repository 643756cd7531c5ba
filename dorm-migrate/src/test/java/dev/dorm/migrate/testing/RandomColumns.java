package dev.dorm.migrate.testing;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operator;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.OnDelete;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random columns, and what becomes of them; rows that are there fit into all of them. */
final class RandomColumns {
  private static final List<ColumnType> TYPES =
      List.of(
          ColumnType.of(Kind.SMALLINT),
          ColumnType.of(Kind.SMALLINT),
          ColumnType.of(Kind.INT),
          ColumnType.of(Kind.INT),
          ColumnType.of(Kind.BIGINT),
          ColumnType.of(Kind.REAL),
          ColumnType.of(Kind.BOOL),
          ColumnType.of(Kind.TEXT),
          ColumnType.of(Kind.DATE),
          ColumnType.of(Kind.DATETIME),
          ColumnType.of(Kind.UUID),
          ColumnType.of(Kind.JSON),
          ColumnType.of(Kind.BLOB),
          ColumnType.varchar(9),
          ColumnType.decimal(12, 2),
          ColumnType.enumeration(List.of("A'", "b\"", "日本")),
          ColumnType.arrayOf(Kind.INT));

  private static final List<Kind> NUMBERS = List.of(Kind.SMALLINT, Kind.INT, Kind.BIGINT);

  private final Random random;

  RandomColumns(Random random) {
    this.random = random;
  }

  /** Whether indexes can hold a column on every database. */
  static boolean isSorted(ColumnField field) {
    return field.type().kind() != Kind.JSON && field.type().kind() != Kind.ARRAY;
  }

  ColumnField key(String name, boolean small) {
    ColumnType type = ColumnType.of(small ? Kind.AUTO : Kind.BIGAUTO);
    return new ColumnField(name, name, type, false, true, null, null, null, null, null);
  }

  /** A key of more values; null for one that has them. */
  @Nullable ColumnField widerKey(ColumnField key) {
    return key.type().kind() == Kind.AUTO
        ? key(key.name(), false).withColumn(key.column()).withRules(key.rules())
        : null;
  }

  /** Any column; unique only where it may be NULL, so that all rows can be so. */
  ColumnField next(String name) {
    ColumnType type = pick(TYPES);
    boolean nullable = random.nextBoolean();
    boolean own = type.kind() != Kind.JSON && type.kind() != Kind.ARRAY;
    boolean unique = own && nullable && random.nextInt(4) == 0;
    ColumnField field =
        new ColumnField(
            name,
            name + " \"x",
            type,
            nullable,
            false,
            unique ? "uniq_" + name : null,
            own && !unique && random.nextInt(4) == 0 ? "idx_" + name : null,
            type.hasCheck() ? "chk_" + name : null,
            null,
            null);
    boolean standard = !nullable && hasStandard(field) && random.nextInt(3) == 0;
    return standard ? withStandard(field, RandomConditions.value(field)) : field;
  }

  private static boolean hasStandard(ColumnField field) {
    return switch (field.type().kind()) {
      case JSON, ARRAY, BLOB, FK -> false;
      default -> true;
    };
  }

  private static ColumnField withStandard(ColumnField field, @Nullable Expression standard) {
    return field.withRules(new ColumnRules(standard, null, field.rules().comment()));
  }

  /** A column that is computed from numbers of a model; null when it has none. */
  @Nullable ColumnField computed(String name, ModelState model) {
    List<ColumnField> numbers =
        model
            .columns()
            .filter(field -> !field.primaryKey() && !field.isGenerated())
            .filter(field -> field.foreignKey() == null && NUMBERS.contains(field.type().kind()))
            .limit(2)
            .toList();
    if (numbers.isEmpty()) {
      return null;
    }
    Expression sum = new Expression.Value("1");
    for (ColumnField number : numbers) {
      sum =
          new Expression.Operation(
              Operator.PLUS, List.of(new Expression.Field(number.name()), sum));
    }
    boolean nullable = numbers.stream().anyMatch(ColumnField::nullable);
    return typed(
        key(name, false).withRules(new ColumnRules(null, sum, null)),
        ColumnType.of(Kind.BIGINT),
        nullable,
        null);
  }

  ForeignKeyState reference(ModelKey to, String constraint) {
    OnDelete action = pick(List.of(OnDelete.values()));
    return new ForeignKeyState(to, action, random.nextInt(5) == 0 ? null : constraint, null);
  }

  ColumnField reference(String name, ForeignKeyState to) {
    String index = random.nextBoolean() ? "idx_" + name : null;
    ColumnType type = ColumnType.of(Kind.FK);
    return new ColumnField(name, name + "_id", type, true, false, null, index, null, null, to);
  }

  /** The same column with more values. */
  @Nullable ColumnField wider(ColumnField field) {
    ColumnType type = field.type();
    boolean plain = field.rules().standard() == null;
    return switch (type.kind()) {
      case SMALLINT -> typed(field, ColumnType.of(Kind.INT), field.nullable(), null);
      case INT -> typed(field, ColumnType.of(Kind.BIGINT), field.nullable(), null);
      case BIGINT -> plain ? typed(field, ColumnType.of(Kind.TEXT), field.nullable(), null) : null;
      case VARCHAR ->
          typed(field, ColumnType.varchar(type.length() + 7), field.nullable(), field.check());
      case DECIMAL -> typed(field, ColumnType.decimal(15, 3), field.nullable(), field.check());
      case ENUM ->
          typed(
              field,
              ColumnType.enumeration(List.of("A'", "b\"", "日本", "more")),
              field.nullable(),
              field.check());
      default -> null;
    };
  }

  /** The same column with NULL, or without it; a default goes with NOT NULL. */
  @Nullable ColumnField nullOrNot(ColumnField field) {
    if (field.foreignKey() != null || field.unique() != null) {
      return null;
    }
    ColumnField bare = withStandard(field, null);
    return typed(bare, field.type(), !field.nullable(), field.check());
  }

  @Nullable ColumnField otherStandard(ColumnField field) {
    if (field.nullable() || !hasStandard(field)) {
      return null;
    }
    boolean has = field.rules().standard() != null;
    return withStandard(field, has ? null : RandomConditions.value(field));
  }

  @Nullable ColumnField otherReference(ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    return key == null ? null : field.withForeignKey(reference(key.to(), "other_" + field.name()));
  }

  /** A value for rows that are there. */
  String value(ColumnField field) {
    return switch (field.type().kind()) {
      case ENUM -> "b\"";
      case JSON -> "{\"a\": \"it's\"}";
      case BLOB -> "00ff";
      case ARRAY -> "[1, 2]";
      case REAL, DECIMAL -> "0.05";
      case BOOL -> "true";
      case VARCHAR -> "it's";
      case DATE -> "2024-02-29";
      case DATETIME -> "2024-02-29T00:00:00Z";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      default -> "7";
    };
  }

  private static ColumnField typed(
      ColumnField field, ColumnType type, boolean nullable, @Nullable String check) {
    return new ColumnField(
        field.name(),
        field.column(),
        type,
        nullable,
        false,
        field.unique(),
        field.index(),
        check != null ? check : type.hasCheck() ? "chk_" + field.name() : null,
        field.collation(),
        field.foreignKey(),
        field.rules());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
