package dev.dorm.migrate.lint;

import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.UniqueState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables that will cost more than they need to. */
final class ShapeRules {
  private final String app;
  private final Findings findings;

  ShapeRules(String app, Findings findings) {
    this.app = app;
    this.findings = findings;
  }

  void check(Operation operation, ProjectState after) {
    if (operation instanceof CreateModel create) {
      ModelState model = after.model(new ModelKey(app, create.name()));
      model.columns().forEach(column -> column(operation, column, model));
      doubled(operation, model, "");
    } else if (operation instanceof AddField add && add.field() instanceof ColumnField column) {
      ModelState model = after.model(new ModelKey(app, add.model()));
      column(operation, column, model);
      String index = column.index();
      doubled(operation, model, index == null ? "" : index);
    } else if (operation instanceof AddIndex add) {
      doubled(operation, after.model(new ModelKey(app, add.model())), add.index().name());
    } else if (operation instanceof AddConstraint add) {
      doubled(operation, after.model(new ModelKey(app, add.model())), "");
    }
  }

  private void column(Operation operation, ColumnField column, ModelState model) {
    if (column.primaryKey() && column.type().kind() == Kind.AUTO) {
      findings.add(
          LintRule.SMALL_KEY,
          operation,
          "The key " + column.name() + " ends at 2,147,483,647 rows.",
          "Long id, which is bigAuto.");
    }
    boolean indexed =
        (column.primaryKey() && model.keys().get(0).equals(column))
            || orders(model, "").values().stream()
                .anyMatch(fields -> fields.get(0).equals(column.name()));
    if (column.foreignKey() != null && !indexed) {
      findings.add(
          LintRule.FOREIGN_KEY_WITHOUT_INDEX,
          operation,
          "The foreign key "
              + column.name()
              + " has no index: each deletion of the row it refers"
              + " to reads the whole table.",
          "leave index = false out.");
    }
  }

  /** The indexes of a model, by name, with their fields. */
  private static Map<String, List<String>> orders(ModelState model, String without) {
    Map<String, List<String>> orders = new LinkedHashMap<>();
    for (ColumnField column : model.columns().toList()) {
      String unique = column.unique();
      String index = column.index();
      if (unique != null) {
        orders.put(unique, List.of(column.name()));
      }
      if (index != null) {
        orders.put(index, List.of(column.name()));
      }
    }
    for (ConstraintState constraint : model.constraints()) {
      if (constraint instanceof UniqueState unique) {
        orders.put(unique.name(), unique.fields());
      }
    }
    model.indexes().stream()
        .filter(index -> index.parts().stream().noneMatch(part -> part.descending()))
        .forEach(
            index ->
                orders.put(
                    index.name(), index.parts().stream().map(part -> part.field()).toList()));
    orders.remove(without);
    return orders;
  }

  /** Indexes that are no constraints, and begin another one. */
  private void doubled(Operation operation, ModelState model, String name) {
    Map<String, List<String>> orders = orders(model, "");
    for (Map.Entry<String, List<String>> index : orders.entrySet()) {
      if (!isPlain(model, index.getKey()) || !(name.isEmpty() || name.equals(index.getKey()))) {
        continue;
      }
      List<String> fields = index.getValue();
      orders.forEach(
          (other, more) -> {
            boolean begins =
                more.size() >= fields.size() && more.subList(0, fields.size()).equals(fields);
            boolean twin = more.equals(fields) && isPlain(model, other);
            boolean first = other.compareTo(index.getKey()) < 0;
            if (!other.equals(index.getKey()) && begins && (!twin || first)) {
              findings.add(
                  LintRule.DOUBLE_INDEX,
                  operation,
                  "The index "
                      + index.getKey()
                      + " is the beginning of "
                      + other
                      + ", which serves the same queries.",
                  "leave " + index.getKey() + " out.");
            }
          });
    }
  }

  private static boolean isPlain(ModelState model, String name) {
    return model.columns().anyMatch(column -> name.equals(column.index()))
        || model.indexes().stream().anyMatch(each -> each.name().equals(name) && !each.unique());
  }
}
