package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A new table, with its indexes, its constraints and the tables of its relations of many to many.
 *
 * @param name the model
 * @param table its table
 * @param fields the fields
 * @param indexes the indexes over several columns
 * @param constraints the constraints over several columns
 * @param comment what the catalog says about the table, or null
 */
public record CreateModel(
    String name,
    String table,
    List<FieldState> fields,
    List<IndexState> indexes,
    List<ConstraintState> constraints,
    @Nullable String comment)
    implements Operation {

  /** A new table without a comment. */
  public CreateModel(
      String name,
      String table,
      List<FieldState> fields,
      List<IndexState> indexes,
      List<ConstraintState> constraints) {
    this(name, table, fields, indexes, constraints, null);
  }

  /** Copies the lists. */
  public CreateModel {
    fields = List.copyOf(fields);
    indexes = List.copyOf(indexes);
    constraints = List.copyOf(constraints);
  }

  /** The operation that makes this model. */
  public static CreateModel of(ModelState model) {
    return new CreateModel(
        model.key().name(),
        model.table(),
        model.fields(),
        model.indexes(),
        model.constraints(),
        model.comment());
  }

  /** The model it makes. */
  public ModelState model(String app) {
    return new ModelState(new ModelKey(app, name), table, fields, indexes, constraints, comment);
  }

  @Override
  public String describe() {
    return "Create model " + name;
  }

  @Override
  public Sign sign() {
    return Sign.ADDED;
  }

  @Override
  public String nameFragment() {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    ModelState model = model(app);
    if (before.find(model.key()).isPresent()) {
      throw Fitting.refuse(this, "the model is there already");
    }
    return before.with(model);
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new DeleteModel(name);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "createModel")
        .put("model", StateJson.model(model("")))
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.createModel(this);
  }
}
