package dev.dorm.processor.generate;

import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.ConstraintDescriptor;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.ModelName;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** Writes a model's snapshot, which the migrations read; see decision 0001. */
public final class SnapshotGenerator {
  private static final int FORMAT = 1;

  /** The file's path under the class output. */
  public String path(ModelDescriptor model) {
    return "META-INF/dorm/models/" + model.type().reflectionName() + ".json";
  }

  /** The file's text. */
  public String generate(ModelDescriptor model) {
    Json json =
        new Json()
            .number("format", FORMAT)
            .text("app", model.name().app())
            .text("model", model.name().model())
            .text("class", model.type().reflectionName())
            .text("table", model.table().name())
            .flag("managed", model.table().managed(), true)
            .text("renamedFrom", model.table().renamedFrom().orElse(""))
            .text("comment", model.table().comment())
            .objects("fields", fields(model), true)
            .objects("indexes", groups(model, false), false)
            .objects("constraints", groups(model, true), false);
    return json + "\n";
  }

  private static List<Json> fields(ModelDescriptor model) {
    List<Json> fields = new ArrayList<>();
    for (PropertyDescriptor property : model.properties()) {
      if (property instanceof ToManyProperty relation) {
        fields.add(manyToMany(relation));
      } else if (property instanceof Stored stored) {
        fields.add(column(stored));
      } else if (property instanceof EmbeddedProperty embedded) {
        embedded.parts().forEach(part -> fields.add(column(part)));
      }
    }
    return fields;
  }

  private static Json manyToMany(ToManyProperty relation) {
    Json json = target("MANY_TO_MANY", relation.target());
    if (relation.through().isPresent()) {
      json.text("through", relation.through().get().label());
    } else {
      json.text("table", relation.table())
          .text("sourceColumn", relation.sourceColumn())
          .text("targetColumn", relation.targetColumn());
    }
    return new Json()
        .text("name", relation.name())
        .text("renamedFrom", relation.renamedFrom().orElse(""))
        .object("relation", json);
  }

  private static Json target(String kind, ModelName target) {
    return new Json().text("kind", kind).text("app", target.app()).text("model", target.model());
  }

  private static Json column(Stored property) {
    ColumnDescriptor column = property.column();
    Json json =
        new Json()
            .text("name", Blocks.id(property))
            .text("column", column.name())
            .object("type", type(property))
            .flag("nullable", column.is(Option.NULLABLE), false)
            .flag("pk", column.isOfKey(), false)
            .flag("unique", column.is(Option.UNIQUE), false)
            .flag("index", column.is(Option.INDEX), false)
            .text("collation", column.collation())
            .text("renamedFrom", column.renamedFrom().orElse(""))
            .text("comment", column.schema().comment());
    column.schema().standard().ifPresent(it -> json.object("default", ExpressionJson.of(it)));
    column.schema().generated().ifPresent(it -> json.object("generated", ExpressionJson.of(it)));
    if (property instanceof ToOneProperty relation) {
      String kind = relation.kind() == FieldKind.ONE_TO_ONE ? "ONE_TO_ONE" : "FOREIGN_KEY";
      json.object(
          "relation",
          target(kind, relation.target())
              .text("onDelete", relation.onDelete())
              .flag("constraint", relation.constraint(), true));
    }
    return json;
  }

  private static Json type(Stored property) {
    if (!(property instanceof ColumnProperty column)) {
      return new Json().text("kind", "FK");
    }
    Json json = new Json().text("kind", kind(column.kind(), isNaive(column)));
    if (column.type() instanceof PropertyType.ArrayType array) {
      boolean naive = array.element() == ScalarType.LOCAL_DATE_TIME;
      return json.text("element", kind(FieldKind.ofType(array.element()), naive));
    }
    if (column.type() instanceof PropertyType.EnumType enumeration) {
      return json.texts("values", enumeration.constants())
          .number(
              "length",
              enumeration.constants().stream()
                  .mapToInt(constant -> constant.codePointCount(0, constant.length()))
                  .max()
                  .orElse(0));
    }
    return json.number("length", column.size().length())
        .number("precision", column.size().precision())
        .number("scale", column.size().scale());
  }

  private static String kind(FieldKind kind, boolean naive) {
    return switch (kind) {
      case AUTO -> "AUTO";
      case BIG_AUTO -> "BIGAUTO";
      case SMALL_INTEGER -> "SMALLINT";
      case INTEGER -> "INT";
      case BIG_INTEGER -> "BIGINT";
      case FLOAT -> "REAL";
      case DECIMAL -> "DECIMAL";
      case BOOLEAN -> "BOOL";
      case CHAR, EMAIL, URL, SLUG -> "VARCHAR";
      case TEXT -> "TEXT";
      case DATE -> "DATE";
      case TIME -> "TIME";
      case DATE_TIME -> naive ? "TIMESTAMP" : "DATETIME";
      case UUID -> "UUID";
      case BINARY -> "BLOB";
      case JSON -> "JSON";
      case ARRAY -> "ARRAY";
      case ENUM -> "ENUM";
      case EMBEDDED, FOREIGN_KEY, ONE_TO_ONE, MANY_TO_MANY, REVERSE ->
          throw new IllegalArgumentException(kind.annotation());
    };
  }

  private static boolean isNaive(ColumnProperty column) {
    return column.type() instanceof PropertyType.Converted converted
        ? converted.stored() == ScalarType.LOCAL_DATE_TIME
        : column.type() instanceof PropertyType.Scalar scalar
            && scalar.type() == ScalarType.LOCAL_DATE_TIME;
  }

  /** A part of an embedded object is a field of its own in migrations. */
  private static List<String> flat(List<String> paths) {
    return paths.stream().map(path -> path.replace('.', '_')).toList();
  }

  private static List<Json> groups(ModelDescriptor model, boolean constraints) {
    List<Json> groups = new ArrayList<>();
    for (IndexDescriptor index : model.indexes()) {
      if (index.constraint() == constraints) {
        Json json = new Json().text("name", index.name()).texts("fields", flat(index.written()));
        index.where().ifPresent(where -> json.object("where", ExpressionJson.of(where)));
        json.texts("include", flat(index.include()));
        groups.add(
            constraints ? json.text("kind", "UNIQUE") : json.flag("unique", index.unique(), false));
      }
    }
    if (constraints) {
      for (ConstraintDescriptor check : model.constraints()) {
        groups.add(
            new Json()
                .text("name", check.name())
                .text("kind", "CHECK")
                .object("condition", ExpressionJson.of(check.condition())));
      }
    }
    return groups;
  }
}
