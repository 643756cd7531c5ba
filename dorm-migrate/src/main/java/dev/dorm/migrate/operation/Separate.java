package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What happens in the database and what the state says of it, apart: for changes that SQL by hand
 * makes.
 *
 * @param database the operations that are run
 * @param state the operations that the state knows of
 */
public record Separate(List<Operation> database, List<Operation> state) implements Operation {
  /** Copies the lists. */
  public Separate {
    database = List.copyOf(database);
    state = List.copyOf(state);
  }

  @Override
  public String describe() {
    return state.isEmpty() ? described(database) : described(state) + " (by other means)";
  }

  private static String described(List<Operation> operations) {
    return operations.stream().map(Operation::describe).collect(Collectors.joining("; "));
  }

  @Override
  public Sign sign() {
    return Sign.CHANGED;
  }

  @Override
  public String nameFragment() {
    List<Operation> named = state.isEmpty() ? database : state;
    return named.isEmpty() ? "separate" : named.get(0).nameFragment();
  }

  @Override
  public ProjectState apply(String app, ProjectState before) {
    ProjectState after = before;
    for (Operation operation : state) {
      after = operation.apply(app, after);
    }
    return after;
  }

  @Override
  public Operation invert(String app, ProjectState before) {
    return new Separate(inverted(database, app, before), inverted(state, app, before));
  }

  private static List<Operation> inverted(
      List<Operation> operations, String app, ProjectState before) {
    List<Operation> inverse = new ArrayList<>();
    ProjectState state = before;
    for (Operation operation : operations) {
      inverse.add(0, operation.invert(app, state));
      state = operation.apply(app, state);
    }
    return inverse;
  }

  @Override
  public Json meaning() {
    return Json.object()
        .put("operation", "separate")
        .put("database", meanings(database))
        .put("state", meanings(state))
        .build();
  }

  private static Json meanings(List<Operation> operations) {
    return new Json.Elements(operations.stream().map(Operation::meaning).toList());
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.separate(this);
  }
}
