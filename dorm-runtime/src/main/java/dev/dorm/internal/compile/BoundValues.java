package dev.dorm.internal.compile;

import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The values of a statement that runs once. Used once, by one thread. */
public final class BoundValues implements ParameterSource {
  private final CompiledStatement statement;
  private final @Nullable Object[] values;

  /** Takes the values in the order of the statement's slots; the array is handed over. */
  public BoundValues(CompiledStatement statement, @Nullable Object[] values) {
    this.statement = statement;
    this.values = values;
  }

  @Override
  public void bind(ValueBinder binder) throws SQLException {
    statement.bind(binder, values);
  }
}
