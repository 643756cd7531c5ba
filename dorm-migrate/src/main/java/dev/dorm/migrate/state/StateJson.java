package dev.dorm.migrate.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes states as canonical JSON: the format of the models' snapshots, with the physical names
 * added.
 *
 * @see StateReader
 */
public final class StateJson {
  private StateJson() {}

  /** All models, in the order of their keys. */
  public static String write(ProjectState state) {
    List<Json> models = state.models().values().stream().map(StateJson::model).toList();
    return new Json.Elements(models).toText();
  }

  /** A model. */
  public static Json model(ModelState model) {
    return Json.object()
        .put("app", model.key().app())
        .put("model", model.key().name())
        .put("table", model.table())
        .put("fields", list(model.fields().stream().map(StateJson::field).toList()))
        .put("indexes", list(model.indexes().stream().map(StateJson::index).toList()))
        .put("constraints", list(model.constraints().stream().map(StateJson::constraint).toList()))
        .put("comment", model.comment())
        .build();
  }

  /** A field. */
  public static Json field(FieldState field) {
    return field instanceof ColumnField column
        ? column(column)
        : manyToMany((ManyToManyField) field);
  }

  private static Json column(ColumnField field) {
    return Json.object()
        .put("name", field.name())
        .put("column", field.column())
        .put("type", type(field.type()))
        .put("nullable", field.nullable())
        .put("pk", field.primaryKey())
        .put("unique", field.unique() != null)
        .put("uniqueName", field.unique())
        .put("index", field.index() != null)
        .put("indexName", field.index())
        .put("checkName", field.check())
        .put("collation", field.collation())
        .put("default", ExpressionJson.write(field.rules().standard()))
        .put("generated", ExpressionJson.write(field.rules().generated()))
        .put("comment", field.rules().comment())
        .put("relation", field.foreignKey() == null ? null : foreignKey(field.foreignKey()))
        .build();
  }

  private static Json type(ColumnType type) {
    return Json.object()
        .put("kind", type.kind().name())
        .put("length", type.length())
        .put("precision", type.precision())
        .put("scale", type.scale())
        .put("values", Json.texts(type.values()))
        .put("element", type.element() == null ? null : type.element().name())
        .build();
  }

  private static Json foreignKey(ForeignKeyState key) {
    Json.Builder json =
        Json.object()
            .put("kind", "FOREIGN_KEY")
            .put("app", key.to().app())
            .put("model", key.to().name())
            .put("external", external(key.external()))
            .put("constraintName", key.constraint());
    if (key.onDelete() != OnDelete.NO_ACTION) {
      json.put("onDelete", key.onDelete().name());
    }
    if (key.constraint() == null) {
      json.put("constraint", new Json.Flag(false));
    }
    return json.build();
  }

  private static Json manyToMany(ManyToManyField field) {
    Json.Builder relation =
        Json.object()
            .put("kind", "MANY_TO_MANY")
            .put("app", field.to().app())
            .put("model", field.to().name())
            .put("external", external(field.external()));
    if (field.through() != null) {
      relation.put("through", field.through().toString());
    }
    ManyToManyField.JoinTable table = field.table();
    if (table != null) {
      relation.put("table", table.name());
      relation.put("sourceColumn", table.source());
      relation.put("targetColumn", table.target());
    }
    return Json.object().put("name", field.name()).put("relation", relation.build()).build();
  }

  private static @Nullable Json external(@Nullable TableKey key) {
    return key == null
        ? null
        : Json.object()
            .put("table", key.table())
            .put("column", key.column())
            .put("type", type(key.type()))
            .build();
  }

  /** An index. */
  public static Json index(IndexState index) {
    List<String> parts = index.parts().stream().map(IndexState.Part::toString).toList();
    return Json.object()
        .put("name", index.name())
        .put("fields", Json.texts(parts))
        .put("unique", index.unique())
        .put("where", ExpressionJson.write(index.where()))
        .put("include", Json.texts(index.include()))
        .build();
  }

  /** A constraint. */
  public static Json constraint(ConstraintState constraint) {
    if (constraint instanceof CheckState check) {
      return Json.object()
          .put("name", check.name())
          .put("kind", "CHECK")
          .put("condition", ExpressionJson.write(check.condition()))
          .build();
    }
    UniqueState unique = (UniqueState) constraint;
    return Json.object()
        .put("name", unique.name())
        .put("kind", "UNIQUE")
        .put("fields", Json.texts(unique.fields()))
        .put("where", ExpressionJson.write(unique.where()))
        .put("include", Json.texts(unique.include()))
        .build();
  }

  private static Json list(List<Json> elements) {
    return new Json.Elements(elements);
  }
}
