package dev.dorm.migrate.operation;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.StateJson;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another definition of a column.
 *
 * @param model the model
 * @param field the field as it will be; the field of its name is the one that changes
 * @param fill the value that rows get which hold NULL, as text; null for none. When NULL is allowed
 *     from now on, they get it on the way back
 * @param using how the values are converted; null for the way that loses nothing
 * @param manner how PostgreSQL does it
 */
public record AlterField(
    String model, ColumnField field, @Nullable String fill, @Nullable Using using, Manner manner)
    implements Operation {
  /** A field that is altered at once. */
  public AlterField(String model, ColumnField field, @Nullable String fill, @Nullable Using using) {
    this(model, field, fill, using, Manner.AT_ONCE);
  }

  /** This operation in another manner. */
  public AlterField in(Manner other) {
    return new AlterField(model, field, fill, using, other);
  }

  /**
   * How values of another type are made.
   *
   * @param forward an expression over the columns of the row
   * @param reverse the expression for the way back; null for dorm's own
   */
  public record Using(SqlText forward, @Nullable SqlText reverse) {}

  @Override
  public String describe() {
    return "Alter field " + field.name() + " on " + model;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return ("alter_" + model + "_" + field.name()).toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    Fitting fitting = Fitting.of(this, app, model, before);
    fitting.column(field.name());
    fitting.free(field, field.name());
    return before.with(fitting.model().replacing(field));
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    ColumnField former = Fitting.of(this, app, model, before).column(field.name());
    Using back = null;
    if (using != null && using.reverse() != null) {
      back = new Using(using.reverse(), using.forward());
    } else if (using != null) {
      throw new PlanRefused(
          MigrationCode.IRREVERSIBLE,
          "The operation \""
              + describe()
              + "\" cannot be undone: its using(…) has no expression for the way back. FIX: give"
              + " using a second argument.");
    }
    boolean alike = former.type().kind() == field.type().kind();
    String restored = alike && field.nullable() && !former.nullable() ? fill : null;
    return new AlterField(model, former, restored, back, manner);
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "alterField")
        .put("model", model)
        .put("field", StateJson.field(field))
        .put("fill", fill)
        .put("using", using == null ? null : using.forward().meaning())
        .put("manner", manner.meaning())
        .build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterField(this);
  }
}
