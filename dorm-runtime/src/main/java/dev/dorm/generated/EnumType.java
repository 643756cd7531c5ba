package dev.dorm.generated;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enum, stored by name.
 *
 * @param <E> the enum
 */
public final class EnumType<E extends Enum<E>> extends ColumnType<E> {
  private final Class<E> type;
  private final Map<String, E> constants;

  EnumType(Class<E> type, E[] constants) {
    super(ColumnKind.TEXT);
    this.type = type;
    Map<String, E> byName = new HashMap<>();
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    this.constants = Map.copyOf(byName);
  }

  @Override
  public void bind(ValueBinder binder, int index, E value) throws SQLException {
    binder.bindText(index, value.name());
  }

  @Override
  public @Nullable E read(RowReader reader, int index) throws SQLException {
    String name = reader.readText(index);
    if (name == null) {
      return null;
    }
    E constant = constants.get(name);
    if (constant == null) {
      throw refuse(
          type.getSimpleName(),
          "a row holds a name that is no constant of the enum. FIX: bring the constant back, or"
              + " update those rows in a migration.");
    }
    return constant;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnumType<?> another && another.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
