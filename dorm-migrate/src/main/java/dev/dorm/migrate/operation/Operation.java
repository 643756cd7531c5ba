package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;

/**
 * A step of a migration. Immutable.
 *
 * <p>An operation names models by their simple name; the app is that of the migration it stands in.
 */
public sealed interface Operation
    permits AddConstraint,
        AddField,
        AddIndex,
        AlterComment,
        AlterField,
        AlterJoinTable,
        AlterModelTable,
        Backfill,
        CreateModel,
        DeleteModel,
        MoveModel,
        RemoveConstraint,
        RemoveField,
        RemoveIndex,
        RenameField,
        RenameIndex,
        RenameModel,
        RunJava,
        RunSql,
        Separate,
        ValidateConstraint {

  /** What happens, in one line: {@code Add field slug to Author}. */
  String describe();

  /** Whether something is added, removed or changed. */
  Sign sign();

  /** What the operation adds to the name of its migration: {@code author_slug}. */
  String nameFragment();

  /**
   * The state after it.
   *
   * @param app the app of the migration
   * @param before the state before it
   */
  ProjectState apply(String app, ProjectState before);

  /**
   * The operation that undoes it; run forwards like any other.
   *
   * @param app the app of the migration
   * @param before the state before it
   * @throws dev.dorm.migrate.exception.PlanRefused when it cannot be undone
   */
  Operation invert(String app, ProjectState before);

  /** What it does, as far as the checksum of its migration counts it: how it is undone does not. */
  Json meaning();

  /** Calls the visitor's method for this kind of operation. */
  <R> R accept(OperationVisitor<R> visitor);

  /** What an operation does to the schema. */
  enum Sign {
    /** Something is new. */
    ADDED('+'),
    /** Something is gone. */
    REMOVED('-'),
    /** Something is different. */
    CHANGED('~');

    private final char mark;

    Sign(char mark) {
      this.mark = mark;
    }

    /** The mark in listings. */
    public char mark() {
      return mark;
    }
  }
}
