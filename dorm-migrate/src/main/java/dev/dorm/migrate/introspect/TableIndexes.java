package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.PhysicalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of a table's indexes which stand at a field, and writes the others for the model. */
final class TableIndexes {
  enum Single {
    NONE,
    UNIQUE,
    INDEX
  }

  private final Engine engine;
  private final LiveTable table;
  private final ModelKey model;
  private final Map<String, String> properties;
  private final List<LiveIndex> rest;

  TableIndexes(Engine engine, LiveTable table, ModelKey model, Map<String, String> properties) {
    this.engine = engine;
    this.table = table;
    this.model = model;
    this.properties = properties;
    this.rest = new ArrayList<>(table.indexes());
  }

  /** What a column's own index is called as dorm would call it; such a one is written no more. */
  Single single(String column, boolean mayBeUnique, boolean mayBeIndexed) {
    List<String> fields = List.of(properties.getOrDefault(column, column));
    LiveIndex unique = find(column, true, PhysicalNames.unique(model, fields));
    if (unique != null && mayBeUnique && isConstraint(unique)) {
      rest.remove(unique);
      return Single.UNIQUE;
    }
    LiveIndex index = find(column, false, PhysicalNames.index(model, fields));
    if (index != null && mayBeIndexed) {
      rest.remove(index);
      return Single.INDEX;
    }
    return Single.NONE;
  }

  private @org.jspecify.annotations.Nullable LiveIndex find(
      String column, boolean unique, String name) {
    return rest.stream()
        .filter(index -> index.isPlain() && index.unique() == unique)
        .filter(index -> index.name().equals(name))
        .filter(index -> index.columns().equals(List.of(column)))
        .filter(index -> !index.parts().get(0).descending())
        .findFirst()
        .orElse(null);
  }

  /** On SQLite dorm makes an index for each constraint, and gives it a name of its own. */
  private boolean isConstraint(LiveIndex index) {
    boolean named = index.name().startsWith("uniq_");
    return engine == Engine.POSTGRESQL ? index.constraint() : index.constraint() || named;
  }

  void write(ModelSource source) {
    List<String> indexes = new ArrayList<>();
    List<String> constraints = new ArrayList<>();
    for (LiveIndex index : rest) {
      boolean known =
          index.isPlain()
              && index.columns().stream().allMatch(properties::containsKey)
              && index.parts().stream().distinct().count() == index.parts().size();
      boolean constraint = index.unique() && isConstraint(index);
      boolean descending = index.parts().stream().anyMatch(LiveIndex.Part::descending);
      if (!known || (constraint && descending)) {
        source.note(
            "the index "
                + index.name()
                + " of "
                + table.name()
                + " is not kept: it has more than"
                + " plain columns");
      } else if (constraint) {
        constraints.add("@UniqueConstraint(" + members(index, "uniq") + ")");
      } else {
        indexes.add(
            "@Index(" + members(index, "idx") + (index.unique() ? ", unique = true)" : ")"));
      }
    }
    write(source, "indexes", "Index", indexes);
    write(source, "constraints", "UniqueConstraint", constraints);
  }

  private static void write(
      ModelSource source, String option, String annotation, List<String> values) {
    if (!values.isEmpty()) {
      source.imported("dev.dorm.annotation." + annotation);
      source.option(
          values.stream()
              .collect(Collectors.joining(",\n      ", option + " = {\n      ", "\n    }")));
    }
  }

  private String members(LiveIndex index, String kind) {
    List<String> fields =
        index.columns().stream().map(column -> properties.getOrDefault(column, column)).toList();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String sign = index.parts().get(i).descending() ? "-" : "";
      written.add(JavaLiterals.quote(sign + fields.get(i)));
    }
    String list = written.size() == 1 ? written.get(0) : "{" + String.join(", ", written) + "}";
    String usual =
        kind.equals("idx")
            ? PhysicalNames.index(model, fields)
            : PhysicalNames.unique(model, fields);
    boolean named = !index.name().isEmpty() && !index.name().equals(usual);
    return "fields = " + list + (named ? ", name = " + JavaLiterals.quote(index.name()) : "");
  }
}
