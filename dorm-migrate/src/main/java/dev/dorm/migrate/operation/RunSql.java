package dev.dorm.migrate.operation;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SQL written by hand. It does not change the state: the models do not know of it.
 *
 * @param id a word for it, in listings and names
 * @param forward what is run
 * @param reverse what undoes it; null when it cannot be undone
 */
public record RunSql(String id, SqlText forward, @Nullable SqlText reverse) implements Operation {
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
    return new RunSql(id, reverse, forward);
  }

  @Override
  public Json meaning() {
    Json.Builder json = Json.object().put("operation", "runSql").put("id", id);
    for (Engine engine : Engine.values()) {
      json.put(engine.id(), Json.texts(forward.scripts().getOrDefault(engine, List.of())));
    }
    return json.put("nothing", forward.orNothing()).build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.runSql(this);
  }
}
