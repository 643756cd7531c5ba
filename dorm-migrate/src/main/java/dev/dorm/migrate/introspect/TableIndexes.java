package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.introspect.LiveIndex.Part;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a table's indexes which stand at a field, and writes the others for the model. */
final class TableIndexes {
  enum Single {
    NONE,
    UNIQUE,
    INDEX
  }

  /** What the catalog says of a column that an index is not sorted by. */
  private static final String CARRIED = "INCLUDE";

  private final Engine engine;
  private final LiveTable table;
  private final ModelKey model;
  private final Map<String, String> properties;
  private final TableExpressions expressions;
  private final List<LiveIndex> rest;
  private final List<IndexState> states = new ArrayList<>();
  private final List<UniqueState> uniques = new ArrayList<>();

  TableIndexes(
      Engine engine,
      LiveTable table,
      ModelKey model,
      Map<String, String> properties,
      TableExpressions expressions) {
    this.engine = engine;
    this.table = table;
    this.model = model;
    this.properties = properties;
    this.expressions = expressions;
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

  private @Nullable LiveIndex find(String column, boolean unique, String name) {
    return rest.stream()
        .filter(index -> index.isPlain() && index.unique() == unique)
        .filter(index -> index.name().equals(name))
        .filter(index -> index.columns().equals(List.of(column)))
        .filter(index -> !index.parts().get(0).descending())
        .findFirst()
        .orElse(null);
  }

  /**
   * On SQLite dorm makes an index for each constraint, on PostgreSQL for those of some rows, and
   * gives it a name of its own.
   */
  private boolean isConstraint(LiveIndex index) {
    boolean named = index.name().startsWith("uniq_");
    boolean partial = index.condition() != null;
    return index.constraint() || (named && (partial || engine == Engine.SQLITE));
  }

  void write(ModelSource source) {
    List<String> indexes = new ArrayList<>();
    List<String> constraints = new ArrayList<>();
    for (LiveIndex index : rest) {
      Written where =
          index.condition() == null ? null : expressions.where(index.condition()).orElse(null);
      if (!isKnown(index)) {
        note(source, index, "it has more than plain columns");
      } else if (index.unique() && sorted(index).anyMatch(this::isJson)) {
        note(source, index, "dorm has nothing unique over JSON, which SQLite compares as text");
      } else if (index.condition() != null && where == null) {
        note(source, index, "conditions of models cannot say WHERE " + index.condition());
      } else if (index.unique()
          && isConstraint(index)
          && sorted(index).noneMatch(Part::descending)) {
        constraints.add("@UniqueConstraint(" + members(index, "uniq", where) + ")");
        uniques.add(unique(index, where));
      } else {
        indexes.add(
            "@Index(" + members(index, "idx", where) + (index.unique() ? ", unique = true)" : ")"));
        states.add(state(index, where));
      }
    }
    source.group("indexes", "Index", indexes);
    source.group("constraints", "UniqueConstraint", constraints);
  }

  /** The indexes that were written. */
  List<IndexState> states() {
    return states;
  }

  /** The constraints that were written. */
  List<UniqueState> uniques() {
    return uniques;
  }

  private IndexState state(LiveIndex index, @Nullable Written where) {
    return new IndexState(
        index.name().isEmpty() ? usual("idx", index) : index.name(),
        sorted(index).map(part -> new IndexState.Part(property(part), part.descending())).toList(),
        index.unique(),
        where == null ? null : where.expression(),
        carried(index));
  }

  private UniqueState unique(LiveIndex index, @Nullable Written where) {
    return new UniqueState(
        index.name().isEmpty() ? usual("uniq", index) : index.name(),
        sorted(index).map(this::property).toList(),
        where == null ? null : where.expression(),
        carried(index));
  }

  private List<String> carried(LiveIndex index) {
    return index.parts().stream()
        .filter(part -> part.extra().equals(CARRIED))
        .map(this::property)
        .toList();
  }

  private String usual(String kind, LiveIndex index) {
    List<String> fields = sorted(index).map(this::property).toList();
    return kind.equals("idx")
        ? PhysicalNames.index(model, fields)
        : PhysicalNames.unique(model, fields);
  }

  private void note(ModelSource source, LiveIndex index, String reason) {
    source.note(
        "the index "
            + (index.name().isEmpty() ? "" : index.name() + " ")
            + "of "
            + table.name()
            + " is not kept: "
            + reason);
  }

  /** Whether it is sorted by columns of the model, each of them once, and may carry others. */
  private boolean isKnown(LiveIndex index) {
    return index.method().equals("btree")
        && index.parts().stream().noneMatch(Part::expression)
        && sorted(index).allMatch(part -> part.extra().isEmpty())
        && index.columns().stream().allMatch(properties::containsKey)
        && index.columns().stream().distinct().count() == index.parts().size();
  }

  private boolean isJson(Part part) {
    return expressions.isJson(part.text());
  }

  private static Stream<Part> sorted(LiveIndex index) {
    return index.parts().stream().filter(part -> !part.extra().equals(CARRIED));
  }

  private String members(LiveIndex index, String kind, @Nullable Written where) {
    List<String> written =
        sorted(index).map(part -> (part.descending() ? "-" : "") + property(part)).toList();
    List<String> carried = carried(index);
    boolean named = !index.name().isEmpty() && !index.name().equals(usual(kind, index));
    return "fields = "
        + list(written)
        + (where == null ? "" : ", " + where.source())
        + (carried.isEmpty() ? "" : ", include = " + list(carried))
        + (named ? ", name = " + JavaLiterals.quote(index.name()) : "");
  }

  private String property(Part part) {
    return properties.getOrDefault(part.text(), part.text());
  }

  private static String list(List<String> names) {
    List<String> quoted = names.stream().map(JavaLiterals::quote).toList();
    return quoted.size() == 1 ? quoted.get(0) : "{" + String.join(", ", quoted) + "}";
  }
}
