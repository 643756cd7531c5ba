package dev.dorm.migrate;

import dev.dorm.migrate.state.UniqueState;
import java.util.List;

/**
 * A constraint as a migration file writes it: {@code unique("uniq_seat").on("row", "number")}.
 * Immutable.
 */
public final class UniqueSpec implements ModelPart {
  private final UniqueState constraint;

  private UniqueSpec(UniqueState constraint) {
    this.constraint = constraint;
  }

  /** The constraint, before it is said over what. */
  public static final class Open {
    private final String name;

    Open(String name) {
      this.name = name;
    }

    /** The properties whose values are unique together. */
    public UniqueSpec on(String... fields) {
      return new UniqueSpec(new UniqueState(name, List.of(fields)));
    }
  }

  /** They are unique among the rows of which this is true. */
  public UniqueSpec where(ExpressionSpec condition) {
    return new UniqueSpec(
        new UniqueState(
            constraint.name(), constraint.fields(), condition.expression(), constraint.include()));
  }

  /** The constraint's index holds these properties too, on PostgreSQL. */
  public UniqueSpec include(String... fields) {
    return new UniqueSpec(
        new UniqueState(
            constraint.name(), constraint.fields(), constraint.where(), List.of(fields)));
  }

  UniqueState constraint() {
    return constraint;
  }
}
