package dev.dorm.query;

import dev.dorm.internal.argument.Arguments;
import java.util.List;

/**
 * The values that a row is found by, and that it gets when it is made: {@code
 * by(Author_.email.set("carol@example.com"))}. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class Criteria<M> {
  private final List<Assignment<M>> assignments;

  /** Makes criteria; {@code Dsl.by} says it shorter. */
  public Criteria(List<Assignment<M>> assignments) {
    this.assignments = List.copyOf(Arguments.elements(assignments, Assignment.ASSIGNMENTS));
  }

  /** The values. */
  public List<Assignment<M>> assignments() {
    return assignments;
  }
}
