package dev.dorm.migrate.operation;

import dev.dorm.migrate.data.MigrationContext;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Java that changes rows, in the migration's transaction. It does not change the state.
 *
 * @param id a word for it, in listings and names
 * @param forward what is run
 * @param reverse what undoes it; null when it cannot be undone
 * @param elidable whether a squash may leave it out, because new databases have no such rows
 */
public record RunJava(String id, Code forward, @Nullable Code reverse, boolean elidable)
    implements Operation {

  /** Does nothing: for a step that needs no undoing. */
  public static final Code NOOP = context -> {};

  /** Code of a migration. */
  @FunctionalInterface
  public interface Code {
    /**
     * Changes rows.
     *
     * @param context the tables as they are at this point of the history
     * @throws Exception whatever goes wrong; the migration is rolled back
     */
    void run(MigrationContext context) throws Exception;
  }

  /** The same step, which a squash may leave out. */
  public RunJava canBeElided() {
    return new RunJava(id, forward, reverse, true);
  }

  @Override
  public String describe() {
    return "Raw Java operation " + id;
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
              + "\" cannot be undone: it has no code that does so. FIX: give runJava a third"
              + " argument, or RunJava.NOOP when there is nothing to undo.");
    }
    return new RunJava(id, reverse, forward, elidable);
  }

  @Override
  public Json meaning() {
    return Json.object().put("operation", "runJava").put("id", id).build();
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.runJava(this);
  }
}
