package dev.dorm.migrate.state;

import dev.dorm.migrate.state.ColumnType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads models from the JSON of {@link StateJson} and from snapshots, in which names are missing:
 * those get the default.
 */
public final class StateReader {
  private StateReader() {}

  /** Reads all models of a state. */
  public static ProjectState project(String text) {
    return ProjectState.of(
        JsonView.list(Json.parse(text)).stream().map(StateReader::model).toList());
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException when something is missing or of the wrong kind
   */
  public static ModelState model(JsonView model) {
    ModelKey key = new ModelKey(model.text("app"), model.text("model"));
    return new ModelState(
        key,
        model.text("table"),
        model.objects("fields").stream().map(field -> field(key, field)).toList(),
        model.objects("indexes").stream().map(StateReader::index).toList(),
        model.objects("constraints").stream().map(StateReader::constraint).toList(),
        model.find("comment"));
  }

  private static FieldState field(ModelKey model, JsonView field) {
    JsonView relation = field.object("relation");
    if (relation != null && relation.text("kind").equals("MANY_TO_MANY")) {
      return manyToMany(field.text("name"), relation);
    }
    return column(model, field, relation);
  }

  private static ColumnField column(ModelKey model, JsonView field, @Nullable JsonView relation) {
    String name = field.text("name");
    ColumnType type = type(field.required("type"));
    boolean primaryKey = field.flag("pk", false);
    boolean oneToOne = relation != null && relation.text("kind").equals("ONE_TO_ONE");
    boolean unique = !primaryKey && (oneToOne || field.flag("unique", false));
    boolean index = !unique && field.flag("index", false);
    List<String> fields = List.of(name);
    return new ColumnField(
        name,
        field.text("column"),
        type,
        field.flag("nullable", false),
        primaryKey,
        unique ? field.text("uniqueName", PhysicalNames.unique(model, fields)) : null,
        index ? field.text("indexName", PhysicalNames.index(model, fields)) : null,
        type.hasCheck() ? field.text("checkName", PhysicalNames.check(model, name)) : null,
        field.find("collation"),
        relation == null ? null : foreignKey(model, name, relation),
        new ColumnRules(
            ExpressionJson.read(field.object("default")),
            ExpressionJson.read(field.object("generated")),
            field.find("comment")));
  }

  private static ForeignKeyState foreignKey(ModelKey model, String field, JsonView relation) {
    String constraint =
        relation.flag("constraint", true)
            ? relation.text("constraintName", PhysicalNames.foreignKey(model, field))
            : null;
    return new ForeignKeyState(
        target(relation),
        OnDelete.ofPolicy(relation.text("onDelete", OnDelete.NO_ACTION.name())),
        constraint,
        external(relation));
  }

  private static ManyToManyField manyToMany(String name, JsonView relation) {
    String through = relation.find("through");
    ManyToManyField.JoinTable table =
        through != null
            ? null
            : new ManyToManyField.JoinTable(
                relation.text("table"),
                relation.text("sourceColumn"),
                relation.text("targetColumn"));
    return new ManyToManyField(
        name,
        target(relation),
        table,
        through == null ? null : ModelKey.parse(through),
        external(relation));
  }

  private static ModelKey target(JsonView relation) {
    return new ModelKey(relation.text("app"), relation.text("model"));
  }

  private static @Nullable TableKey external(JsonView relation) {
    JsonView external = relation.object("external");
    return external == null
        ? null
        : new TableKey(
            external.text("table"), external.text("column"), type(external.required("type")));
  }

  private static ColumnType type(JsonView type) {
    Kind kind = Kind.valueOf(type.text("kind"));
    if (kind == Kind.ENUM) {
      return ColumnType.enumeration(type.texts("values"));
    }
    if (kind == Kind.ARRAY) {
      return ColumnType.arrayOf(Kind.valueOf(type.text("element")));
    }
    return new ColumnType(
        kind, type.number("length"), type.number("precision"), type.number("scale"), List.of());
  }

  private static IndexState index(JsonView index) {
    List<IndexState.Part> parts =
        index.texts("fields").stream().map(IndexState.Part::parse).toList();
    return new IndexState(
        index.text("name"),
        parts,
        index.flag("unique", false),
        ExpressionJson.read(index.object("where")),
        index.texts("include"));
  }

  private static ConstraintState constraint(JsonView constraint) {
    String kind = constraint.text("kind");
    if (kind.equals("CHECK")) {
      return new CheckState(
          constraint.text("name"), ExpressionJson.required(constraint.required("condition")));
    }
    if (!kind.equals("UNIQUE")) {
      throw new IllegalArgumentException("the kind of constraint " + kind + " is not known");
    }
    return new UniqueState(
        constraint.text("name"),
        constraint.texts("fields"),
        ExpressionJson.read(constraint.object("where")),
        constraint.texts("include"));
  }
}
