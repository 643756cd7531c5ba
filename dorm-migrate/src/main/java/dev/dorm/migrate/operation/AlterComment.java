package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another comment of a table or of a column; databases without comments do nothing.
 *
 * @param model the model
 * @param field the field; null for the table
 * @param comment the comment from now on; null for none
 */
public record AlterComment(String model, @Nullable String field, @Nullable String comment)
    implements Operation {
  @Override
  public String describe() {
    return "Alter comment of " + (field == null ? "model " : "field " + field + " on ") + model;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    String part = field == null ? "" : "_" + field;
    return ("comment_" + model + part).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    ModelState found = fitting.model();
    if (field == null) {
      return before.with(found.withComment(comment));
    }
    ColumnField column = fitting.column(field);
    return before.with(found.replacing(column.withRules(column.rules().withComment(comment))));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    String former =
        field == null ? fitting.model().comment() : fitting.column(field).rules().comment();
    return new AlterComment(model, field, former);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "alterComment")
        .put("model", model)
        .put("field", field)
        .put("comment", comment)
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterComment(this);
  }
}
