package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SQLite: foreign keys stand in the table, and every UNIQUE is a unique index, so that neither
 * needs the table to be written anew. What does need it is done for all neighbouring operations of
 * one table at once.
 */
final class SqliteEditor implements SchemaEditor {
  private final boolean alters;

  /**
   * An editor.
   *
   * @param alters whether NOT NULL and CHECK of a column can be changed in place (SQLite 3.53 and
   *     later)
   */
  SqliteEditor(boolean alters) {
    this.alters = alters;
  }

  @Override
  public List<OperationSql> render(List<Placed> operations) {
    List<OperationSql> rendered = new ArrayList<>();
    Map<String, List<Placed>> groups = new LinkedHashMap<>();
    for (Placed placed : operations) {
      String model = dropsJoinTable(placed) ? null : modelOf(placed.operation());
      if (model == null) {
        flush(groups, rendered);
        rendered.add(sql(placed, SqliteNative.steps(placed, alters)));
        continue;
      }
      Placed renamed = placed;
      if (placed.operation() instanceof AlterField alter) {
        ColumnField former = SqliteNative.former(placed.change(), alter);
        if (!former.column().equals(alter.field().column())) {
          flush(groups, rendered);
          renamed = withColumn(placed, alter, former);
          rendered.add(sql(placed, List.of(renaming(placed, alter, former))));
        }
        if (SqliteKeys.changes(renamed.change(), alter)) {
          flush(groups, rendered);
          group(List.of(renamed), rendered);
          rendered.add(sql(renamed, SqliteKeys.dependents(renamed.change(), alter)));
          continue;
        }
      }
      if (takesAName(renamed, groups) || (groups.containsKey(model) && reads(renamed))) {
        flush(groups, rendered);
      }
      groups.computeIfAbsent(model, any -> new ArrayList<>()).add(renamed);
    }
    flush(groups, rendered);
    return rendered;
  }

  /** What goes there is another table, which no rebuild knows of. */
  private static boolean dropsJoinTable(Placed placed) {
    return placed.operation() instanceof RemoveField remove
        && placed.change().modelBefore(remove.model()).column(remove.field()).isEmpty();
  }

  /** The model of an operation that may share a rebuild with others; null when it may not. */
  private static @Nullable String modelOf(Operation operation) {
    if (operation instanceof AddField add) {
      return add.field() instanceof ColumnField ? add.model() : null;
    }
    if (operation instanceof RemoveField remove) {
      return remove.model();
    }
    if (operation instanceof AlterField alter) {
      return alter.model();
    }
    if (operation instanceof AlterComment alter) {
      return alter.model();
    }
    if (operation instanceof AddIndex add) {
      return add.model();
    }
    if (operation instanceof RemoveIndex remove) {
      return remove.model();
    }
    if (operation instanceof RenameIndex rename) {
      return rename.model();
    }
    if (operation instanceof AddConstraint add) {
      return add.model();
    }
    return operation instanceof RemoveConstraint remove ? remove.model() : null;
  }

  /** Whether SQL by hand reads the columns of the row: as the operations before it left them. */
  private static boolean reads(Placed placed) {
    return placed.operation() instanceof AlterField alter && alter.using() != null;
  }

  /**
   * Whether an operation gives an index a name that one of another table loses before it; then they
   * may not change places.
   */
  private static boolean takesAName(Placed placed, Map<String, List<Placed>> groups) {
    Set<String> made = names(placed.change().after(), placed);
    made.removeAll(names(placed.change().before(), placed));
    if (made.isEmpty()) {
      return false;
    }
    return groups.values().stream()
        .flatMap(List::stream)
        .anyMatch(
            other -> {
              Set<String> lost = names(other.change().before(), other);
              lost.removeAll(names(other.change().after(), other));
              return lost.stream().anyMatch(made::contains);
            });
  }

  /** The names of the indexes of the table that an operation changes. */
  private static Set<String> names(ProjectState state, Placed placed) {
    ModelKey model =
        new ModelKey(placed.change().app(), String.valueOf(modelOf(placed.operation())));
    return state.find(model).map(Indexes::names).map(HashSet::new).orElseGet(HashSet::new);
  }

  private static Step renaming(Placed placed, AlterField alter, ColumnField former) {
    ModelState model = placed.change().modelBefore(alter.model());
    return SqliteTables.renameColumn(model.table(), former.column(), alter.field().column());
  }

  /** The operation after its column has got the new name. */
  private static Placed withColumn(Placed placed, AlterField alter, ColumnField former) {
    Change change = placed.change();
    ModelState model = change.modelBefore(alter.model());
    ModelState moved = model.replacing(former.withColumn(alter.field().column()));
    return new Placed(
        alter,
        new Change(
            change.app(),
            change.before().with(moved),
            change.after(),
            change.last(),
            change.pending()));
  }

  private void flush(Map<String, List<Placed>> groups, List<OperationSql> rendered) {
    groups.values().forEach(group -> group(group, rendered));
    groups.clear();
  }

  private void group(List<Placed> group, List<OperationSql> rendered) {
    List<OperationSql> natively = new ArrayList<>();
    for (Placed placed : group) {
      List<Step> steps = SqliteNative.find(placed, alters);
      if (steps == null) {
        String all =
            group.stream().map(one -> one.operation().describe()).collect(Collectors.joining("; "));
        rendered.add(new OperationSql(all, new SqliteRebuilder(group).steps()));
        return;
      }
      natively.add(sql(placed, steps));
    }
    rendered.addAll(natively);
  }

  private static OperationSql sql(Placed placed, List<Step> steps) {
    return new OperationSql(placed.operation().describe(), steps);
  }

  @Override
  public boolean needsForeignKeysOff(Operation operation, List<Step> steps) {
    // While they are enforced, DROP TABLE deletes row by row and takes the rows of other tables
    // along.
    return operation instanceof DeleteModel || steps.stream().anyMatch(Rebuild.class::isInstance);
  }

  @Override
  public List<Step> foreignKeys(ModelState model, String field, Change change) {
    return List.of();
  }
}
