package dev.dorm.internal.connection;

import dev.dorm.generated.ValueBinder;
import java.sql.PreparedStatement;

/** A binder over one prepared statement, which counts what it binds. Not thread-safe. */
public abstract class StatementBinder implements ValueBinder {
  /** Above this many characters or bytes a kept statement lets go of its values. */
  private static final int HEAVY = 16_384;

  /** The statement whose parameters are set. */
  protected final PreparedStatement statement;

  private int bound;
  private boolean heavy;

  /** Makes a binder. */
  protected StatementBinder(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Counts a parameter; called once by each method that sets one. */
  protected final void count() {
    bound++;
  }

  /** Counts a parameter that may be large. */
  protected final void count(int size) {
    bound++;
    if (size > HEAVY) {
      heavy = true;
    }
  }

  /** Starts counting anew. */
  public final void reset() {
    bound = 0;
    heavy = false;
  }

  /** The number of parameters set since the last reset. */
  public final int bound() {
    return bound;
  }

  /** Whether a value is so large that the statement should not hold on to it. */
  public final boolean heavy() {
    return heavy;
  }
}
