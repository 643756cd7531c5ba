package dev.dorm.migrate;

import dev.dorm.migrate.state.CheckState;

/**
 * A condition of every row as a migration file writes it: {@code
 * check("check_book_pages").that(field("pages").gt(value(0)))}. Immutable.
 */
public final class CheckSpec implements ModelPart {
  private final CheckState constraint;

  private CheckSpec(CheckState constraint) {
    this.constraint = constraint;
  }

  /** The constraint, before it is said what it demands. */
  public static final class Open {
    private final String name;

    Open(String name) {
      this.name = name;
    }

    /** The condition; a row of which it is false is refused. */
    public CheckSpec that(ExpressionSpec condition) {
      return new CheckSpec(new CheckState(name, condition.expression()));
    }
  }

  CheckState constraint() {
    return constraint;
  }
}
