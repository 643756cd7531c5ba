package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What hangs on a column of PostgreSQL and goes while the column changes: conditions about it,
 * which hold values of its type, and columns that are computed from it.
 */
final class PostgresqlDependents {
  private static final Guards GUARDS = new Guards(Engine.POSTGRESQL);

  private final Change change;
  private final ModelState model;
  private final ModelState former;
  private final String field;

  PostgresqlDependents(Change change, ModelState model, String field) {
    this.change = change;
    this.model = model;
    this.former = change.modelBefore(model.key().name());
    this.field = field;
  }

  /** Removes them, and makes them anew at the end. */
  void release(List<Step> steps, List<Step> last) {
    List<ColumnField> computed = former.computedFrom(field).toList();
    Set<String> gone = computed.stream().map(ColumnField::name).collect(Collectors.toSet());
    drop(steps, gone);
    for (ColumnField column : computed) {
      steps.add(PostgresqlTables.dropColumn(model, column));
      addAnew(last, column);
    }
    add(last, gone);
  }

  /** Makes a column anew whose values the database computes; what was in it goes. */
  void computeAnew(List<Step> steps, ColumnField column) {
    Set<String> gone = Set.of(column.name());
    drop(steps, gone);
    steps.add(PostgresqlTables.dropColumn(model, column));
    addAnew(steps, column);
    add(steps, gone);
  }

  private void addAnew(List<Step> steps, ColumnField column) {
    steps.addAll(PostgresqlTables.addColumn(model, column, null, change));
    if (column.index() != null) {
      String table = model.table();
      steps.add(Indexes.create(column.index(), table, List.of(column.column()), false));
    }
    steps.addAll(Comments.of(model, column));
  }

  private void drop(List<Step> steps, Set<String> gone) {
    for (ConstraintState constraint : former.constraints()) {
      if (hangs(constraint, gone)) {
        steps.add(PostgresqlTables.dropConstraint(model, constraint));
      }
    }
    for (IndexState index : former.indexes()) {
      if (hangs(index, gone)) {
        steps.add(Indexes.drop(index.name()));
      }
    }
  }

  private void add(List<Step> steps, Set<String> gone) {
    for (ConstraintState constraint : former.constraints()) {
      if (hangs(constraint, gone)) {
        steps.add(GUARDS.constraint(model, constraint));
        steps.add(PostgresqlTables.addConstraint(model, constraint));
      }
    }
    for (IndexState index : former.indexes()) {
      if (hangs(index, gone)) {
        steps.add(Indexes.create(model, index, Engine.POSTGRESQL));
      }
    }
  }

  private boolean hangs(ConstraintState constraint, Set<String> gone) {
    boolean conditional =
        constraint instanceof CheckState
            || (constraint instanceof UniqueState unique && unique.where() != null);
    return (conditional && constraint.uses(field)) || gone.stream().anyMatch(constraint::uses);
  }

  private boolean hangs(IndexState index, Set<String> gone) {
    return (index.where() != null && index.uses(field)) || gone.stream().anyMatch(index::uses);
  }
}
