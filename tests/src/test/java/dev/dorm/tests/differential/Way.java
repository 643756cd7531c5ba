package dev.dorm.tests.differential;

import dev.dorm.generated.RelationReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way over foreign keys.
 *
 * @param root where it begins
 * @param steps the keys
 */
record Way(Table root, List<RelationReference> steps) {
  static Way at(Table root) {
    return new Way(root, List.of());
  }

  Way then(RelationReference step) {
    List<RelationReference> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Way(root, List.copyOf(longer));
  }

  Table end() {
    Table table = root;
    for (RelationReference step : steps) {
      table = table.target(step);
    }
    return table;
  }

  @Nullable Row follow(Row row) {
    @Nullable Row at = row;
    for (RelationReference step : steps) {
      at = at == null ? null : at.one(step);
    }
    return at;
  }

  /** What holds the columns at the end: the generated class, or a path. */
  Object words() {
    Object words = root.words();
    for (RelationReference step : steps) {
      words = Api.call(words, step.property());
    }
    return words;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(root.words().getSimpleName());
    for (RelationReference step : steps) {
      text.append('.').append(step.property()).append("()");
    }
    return text.toString();
  }
}
