package dev.dorm.internal.raw;

import java.sql.SQLException;

/** Carries the driver's exception past the program's function, to where it is translated. */
public final class RawFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException failure;

  /** Wraps a failure. */
  public RawFailure(SQLException failure) {
    super(failure);
    this.failure = failure;
  }

  /** The failure. */
  public SQLException failure() {
    return failure;
  }
}
