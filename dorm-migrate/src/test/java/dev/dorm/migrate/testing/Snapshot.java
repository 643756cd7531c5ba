package dev.dorm.migrate.testing;

import dev.dorm.migrate.state.Json;
import java.util.ArrayList;
import java.util.List;

/** The snapshot of a model, as the processor writes it. */
public final class Snapshot {
  private final String app;
  private final String model;
  private final String table;
  private final List<Json> fields = new ArrayList<>();
  private final List<Json> indexes = new ArrayList<>();
  private final List<Json> constraints = new ArrayList<>();
  private String packageName;
  private boolean managed = true;

  private Snapshot(String app, String model, String table) {
    this.app = app;
    this.model = model;
    this.table = table;
    this.packageName = app;
  }

  /** A model without fields. */
  public static Snapshot bare(String app, String model, String table) {
    return new Snapshot(app, model, table);
  }

  /** A model with the usual key. */
  public static Snapshot of(String app, String model, String table) {
    return bare(app, model, table)
        .field(
            Json.object().put("name", "id").put("column", "id").put("pk", true), type("BIGAUTO"));
  }

  /** A type without more words. */
  public static Json.Builder type(String kind) {
    return Json.object().put("kind", kind);
  }

  /** The model in another package. */
  public Snapshot in(String name) {
    packageName = name;
    return this;
  }

  /** Migrations do not own the table. */
  public Snapshot unmanaged() {
    managed = false;
    return this;
  }

  /** A field. */
  public Snapshot field(Json.Builder field, Json.Builder type) {
    fields.add(field.put("type", type.build()).build());
    return this;
  }

  /** A NOT NULL column of a kind. */
  public Snapshot column(String name, String kind) {
    return field(named(name), type(kind));
  }

  /** A column of a kind that allows NULL. */
  public Snapshot nullable(String name, String kind) {
    return field(named(name).put("nullable", true), type(kind));
  }

  /** The beginning of a field. */
  public static Json.Builder named(String name) {
    return Json.object().put("name", name).put("column", name);
  }

  /** A NOT NULL text. */
  public Snapshot varchar(String name, int length) {
    return field(named(name), type("VARCHAR").put("length", length));
  }

  /** A NOT NULL text that is unique. */
  public Snapshot uniqueVarchar(String name, int length) {
    return field(named(name).put("unique", true), type("VARCHAR").put("length", length));
  }

  /** A NOT NULL foreign key with an index. */
  public Snapshot foreignKey(String name, String to, String onDelete) {
    return foreignKey(name, to, onDelete, false);
  }

  /** A foreign key with an index. */
  public Snapshot foreignKey(String name, String to, String onDelete, boolean nullable) {
    int dot = to.indexOf('.');
    Json relation =
        Json.object()
            .put("kind", "FOREIGN_KEY")
            .put("app", to.substring(0, dot))
            .put("model", to.substring(dot + 1))
            .put("onDelete", onDelete)
            .build();
    Json.Builder field =
        Json.object().put("name", name).put("column", name + "_id").put("index", true);
    return field(field.put("nullable", nullable).put("relation", relation), type("FK"));
  }

  /** A relation of many to many. */
  public Snapshot manyToMany(
      String name, String to, String joinTable, String source, String target) {
    int dot = to.indexOf('.');
    Json relation =
        Json.object()
            .put("kind", "MANY_TO_MANY")
            .put("app", to.substring(0, dot))
            .put("model", to.substring(dot + 1))
            .put("table", joinTable)
            .put("sourceColumn", source)
            .put("targetColumn", target)
            .build();
    fields.add(Json.object().put("name", name).put("relation", relation).build());
    return this;
  }

  /** An index. */
  public Snapshot index(String name, boolean unique, String... parts) {
    indexes.add(
        Json.object()
            .put("name", name)
            .put("unique", unique)
            .put("fields", Json.texts(List.of(parts)))
            .build());
    return this;
  }

  /** A constraint over several fields. */
  public Snapshot unique(String name, String... parts) {
    constraints.add(
        Json.object()
            .put("name", name)
            .put("kind", "UNIQUE")
            .put("fields", Json.texts(List.of(parts)))
            .build());
    return this;
  }

  String className() {
    return packageName + "." + model;
  }

  /** The text of the file. */
  public String text() {
    Json.Builder json =
        Json.object()
            .put("format", 1)
            .put("app", app)
            .put("model", model)
            .put("class", className())
            .put("table", table)
            .put("fields", new Json.Elements(fields))
            .put("indexes", new Json.Elements(indexes))
            .put("constraints", new Json.Elements(constraints));
    if (!managed) {
      json.put("managed", new Json.Flag(false));
    }
    return json.build().toText() + "\n";
  }
}
