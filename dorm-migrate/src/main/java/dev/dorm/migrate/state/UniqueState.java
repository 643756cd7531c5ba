package dev.dorm.migrate.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Properties whose values are unique together.
 *
 * @param name the constraint's name in the database
 * @param fields the properties in order
 * @param where the rows among which they are unique, or null for all
 * @param include the properties that the index holds beside those
 */
public record UniqueState(
    String name, List<String> fields, @Nullable Expression where, List<String> include)
    implements ConstraintState {
  /** Copies the fields. */
  public UniqueState {
    fields = List.copyOf(fields);
    include = List.copyOf(include);
  }

  /** Properties whose values are unique together in all rows. */
  public UniqueState(String name, List<String> fields) {
    this(name, fields, null, List.of());
  }

  @Override
  public UniqueState following(UnaryOperator<String> names) {
    return new UniqueState(
        name,
        fields.stream().map(names).toList(),
        where == null ? null : where.following(names),
        include.stream().map(names).toList());
  }

  @Override
  public UniqueState withName(String newName) {
    return new UniqueState(newName, fields, where, include);
  }

  @Override
  public List<String> mentions() {
    List<String> all = new ArrayList<>(fields);
    all.addAll(include);
    if (where != null) {
      all.addAll(where.fields());
    }
    return all;
  }
}
