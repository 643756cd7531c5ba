package dev.dorm.internal.compile;

import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;

/** Sets the parameters of a statement that is about to run. */
@FunctionalInterface
public interface ParameterSource {
  /** Sets every parameter. */
  void bind(ValueBinder binder) throws SQLException;
}
