package dev.dorm.migrate.operation;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SQL written by hand. It does not change the state: the models do not know of it.
 *
 * @param id a word for it, in listings and names
 * @param forward what is run
 * @param reverse what undoes it; null when it cannot be undone
 * @param elidable whether a squash may leave it out, because new databases have no such rows
 */
public record RunSql(String id, SqlText forward, @Nullable SqlText reverse, boolean elidable)
    implements Operation {
  /** The same step, which a squash may leave out. */
  public RunSql canBeElided() {
    return new RunSql(id, forward, reverse, true);
  }

  /** The same step, which does nothing on SQLite; without SQL for it, it is refused there. */
  public RunSql onlyOnPostgresql() {
    SqlText back = reverse == null ? null : reverse.nothing();
    return new RunSql(id, forward.nothing(), back, elidable);
  }

  @Override
  public String describe() {
    return "Raw SQL operation " + id;
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    return id.toLowerCase(Locale.ROOT);
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    return before;
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    if (reverse == null) {
      throw new PlanRefused(
          MigrationCode.IRREVERSIBLE,
          "The operation \""
              + describe()
              + "\" cannot be undone: it has no SQL that does so. FIX: give runSql a third"
              + " argument, or sql().nothing() when there is nothing to undo.");
    }
    return new RunSql(id, reverse, forward, elidable);
  }

  @Override
  public Json meaning() {
    Json.Builder json = Json.object().put("operation", "runSql").put("id", id);
    return forward.meaning(json).build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.runSql(this);
  }
}
