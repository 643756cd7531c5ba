package dev.dorm.migrate.file;

import static dev.dorm.migrate.file.JavaExpression.call;
import static dev.dorm.migrate.file.JavaExpression.text;
import static dev.dorm.migrate.file.JavaExpression.texts;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.TableKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fields with the words of {@code Cols}. */
final class FieldSource {
  private FieldSource() {}

  static JavaExpression of(ModelKey model, FieldState field) {
    return field instanceof ColumnField column
        ? column(model, column)
        : manyToMany((ManyToManyField) field);
  }

  private static JavaExpression column(ModelKey model, ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    JavaExpression source =
        key == null
            ? typed(field.name(), field.type())
            : call("foreignKey", text(field.name()), text(key.to().toString()));
    String suffix = key == null ? "" : "_id";
    if (!field.column().equals(PhysicalNames.snakeCase(field.name()) + suffix)) {
      source = source.then("column", text(field.column()));
    }
    if (key != null) {
      source = unmanaged(source, key.external());
    }
    if (field.primaryKey() && !field.type().isAuto()) {
      source = source.then("primaryKey");
    } else if (!field.nullable() && !field.primaryKey()) {
      source = source.then("notNull");
    }
    source = named(source, "collate", field.collation());
    if (key != null) {
      if (key.onDelete() != OnDelete.NO_ACTION) {
        source = source.then("onDelete", JavaExpression.word(key.onDelete()));
      }
      source = named(source, "constraint", key.constraint());
    }
    if (field.rules().standard() != null) {
      source = source.then("defaultTo", ExpressionSource.of(field.rules().standard()));
    }
    if (field.rules().generated() != null) {
      source = source.then("generatedAs", ExpressionSource.of(field.rules().generated()));
    }
    source = named(source, "comment", field.rules().comment());
    source = named(source, "unique", field.unique());
    source = named(source, "index", field.index());
    return named(source, "check", shownCheck(model, field));
  }

  private static JavaExpression named(JavaExpression source, String word, @Nullable String name) {
    return name == null ? source : source.then(word, text(name));
  }

  /** The CHECK of an enum is a constraint of the model; the others follow from the type. */
  private static @Nullable String shownCheck(ModelKey model, ColumnField field) {
    boolean implied =
        field.type().kind() != ColumnType.Kind.ENUM
            && PhysicalNames.check(model, field.name()).equals(field.check());
    return implied ? null : field.check();
  }

  private static JavaExpression typed(String name, ColumnType type) {
    if (type.kind() == ColumnType.Kind.ARRAY) {
      return call("array", typed(name, type.elementType()));
    }
    List<JavaExpression> arguments = new ArrayList<>();
    arguments.add(text(name));
    if (type.kind() == ColumnType.Kind.VARCHAR) {
      arguments.add(JavaExpression.word(type.length()));
    } else if (type.kind() == ColumnType.Kind.DECIMAL) {
      arguments.add(JavaExpression.word(type.precision()));
      arguments.add(JavaExpression.word(type.scale()));
    }
    arguments.addAll(texts(type.values()));
    return call(word(type.kind()), arguments);
  }

  private static String word(ColumnType.Kind kind) {
    return switch (kind) {
      case AUTO -> "auto";
      case BIGAUTO -> "bigAuto";
      case SMALLINT -> "smallint";
      case INT -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DECIMAL -> "decimal";
      case BOOL -> "bool";
      case VARCHAR -> "varchar";
      case TEXT -> "text";
      case ENUM -> "enumeration";
      case DATE -> "date";
      case TIME -> "time";
      case DATETIME -> "dateTime";
      case TIMESTAMP -> "timestamp";
      case UUID -> "uuid";
      case JSON -> "json";
      case BLOB -> "blob";
      case ARRAY -> throw new IllegalArgumentException("an array is made of something");
      case FK -> throw new IllegalArgumentException("a foreign key refers to something");
    };
  }

  private static JavaExpression manyToMany(ManyToManyField field) {
    JavaExpression source = call("manyToMany", text(field.name()), text(field.to().toString()));
    JoinTable table = field.table();
    source =
        table != null
            ? source.then("table", text(table.name()), text(table.source()), text(table.target()))
            : source.then("through", text(String.valueOf(field.through())));
    return unmanaged(source, field.external());
  }

  private static JavaExpression unmanaged(JavaExpression source, @Nullable TableKey key) {
    return key == null ? source : source.then("unmanaged", text(key.table()), external(key));
  }

  /**
   * The key's column by its own name, which is its property's too as far as migrations are
   * concerned.
   */
  private static JavaExpression external(TableKey key) {
    JavaExpression column = typed(key.column(), key.type());
    boolean plain = key.column().equals(PhysicalNames.snakeCase(key.column()));
    return plain ? column : column.then("column", text(key.column()));
  }
}
