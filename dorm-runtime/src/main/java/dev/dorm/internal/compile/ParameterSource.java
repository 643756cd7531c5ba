package dev.dorm.internal.compile;

import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;

/** Sets the parameters of a statement that is about to run, once or with several values. */
@FunctionalInterface
public interface ParameterSource {
  /** Sets every parameter. */
  void bind(ValueBinder binder) throws SQLException;

  /** Goes on to the next values that the statement is to be run with; false behind the last. */
  default boolean next() {
    return false;
  }
}
