package dev.dorm.migrate.detect;

import dev.dorm.migrate.detect.Draft.Ref;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns migrations into such that keep nobody from a table of PostgreSQL for long: what can be done
 * in steps is, in migrations of their own that are not atomic. The order stays.
 */
public final class OnlineForms {
  private final Map<Ref, Ref> last = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<ModelKey> fresh = new HashSet<>();
  private ProjectState state;

  private OnlineForms(ProjectState from) {
    state = from;
  }

  /**
   * The same changes in online form.
   *
   * @param drafts the migrations
   * @param from the state before the first of them
   */
  public static List<Draft> of(List<Draft> drafts, ProjectState from) {
    OnlineForms forms = new OnlineForms(from);
    List<Draft> online = new ArrayList<>();
    drafts.forEach(draft -> forms.split(draft, online));
    return List.copyOf(online);
  }

  private void split(Draft draft, List<Draft> drafts) {
    String app = draft.ref().app();
    SortedSet<Ref> dependsOn = new TreeSet<>();
    draft.dependsOn().forEach(ref -> dependsOn.add(last.getOrDefault(ref, ref)));
    List<Operation> part = new ArrayList<>();
    boolean online = false;
    for (Operation operation : draft.operations()) {
      Operation form = form(app, operation);
      boolean apart = isApart(form);
      if (apart != online && !part.isEmpty()) {
        drafts.add(draft(draft.ref(), part, dependsOn, online));
        part = new ArrayList<>();
      }
      online = apart;
      part.add(form);
      state = operation.apply(app, state);
    }
    drafts.add(draft(draft.ref(), part, dependsOn, online));
  }

  private Draft draft(
      Ref former, List<Operation> operations, SortedSet<Ref> dependsOn, boolean online) {
    Ref ref = new Ref(former.app(), numbers.merge(former.app(), 1, Integer::sum));
    last.put(former, ref);
    return new Draft(ref, operations, dependsOn, !online);
  }

  private Operation form(String app, Operation operation) {
    if (operation instanceof CreateModel create) {
      fresh.add(new ModelKey(app, create.name()));
    } else if (operation instanceof AddField add && isUsed(app, add.model())) {
      return hasMore(add) ? add.in(Manner.ONLINE) : add;
    } else if (operation instanceof AlterField alter && isUsed(app, alter.model())) {
      return tightens(app, alter) ? alter.in(Manner.ONLINE) : alter;
    } else if (operation instanceof AddConstraint add && isUsed(app, add.model())) {
      return add.in(Manner.ONLINE);
    } else if (operation instanceof AddIndex add && isUsed(app, add.model())) {
      return new AddIndex(add.model(), add.index(), true);
    } else if (operation instanceof RemoveIndex remove && isUsed(app, remove.model())) {
      return new RemoveIndex(remove.model(), remove.name(), true);
    }
    return operation;
  }

  /** A table that these migrations make is used by nobody yet. */
  private boolean isUsed(String app, String model) {
    return !fresh.contains(new ModelKey(app, model));
  }

  /** The column itself costs nothing; what hangs on it does. */
  private static boolean hasMore(AddField add) {
    return add.field() instanceof ColumnField field
        && !field.isGenerated()
        && (field.unique() != null
            || field.index() != null
            || field.constraint() != null
            || (field.check() != null && add.fill() != null));
  }

  private boolean tightens(String app, AlterField alter) {
    ColumnField after = alter.field();
    ColumnField before =
        state.model(new ModelKey(app, alter.model())).column(after.name()).orElseThrow();
    boolean sameType = before.type().equals(after.type()) && !before.isGenerated();
    return sameType
        && !after.isGenerated()
        && alter.using() == null
        && ((before.nullable() && !after.nullable())
            || (before.unique() == null && after.unique() != null)
            || (before.index() == null) != (after.index() == null)
            || (before.constraint() == null && after.constraint() != null));
  }

  private static boolean isApart(Operation operation) {
    return (operation instanceof AddField field && field.manner() == Manner.ONLINE)
        || (operation instanceof AlterField alter && alter.manner() == Manner.ONLINE)
        || (operation instanceof AddConstraint constraint
            && constraint.manner() == Manner.ONLINE)
        || (operation instanceof AddIndex add && add.concurrently())
        || (operation instanceof RemoveIndex remove && remove.concurrently());
  }
}
