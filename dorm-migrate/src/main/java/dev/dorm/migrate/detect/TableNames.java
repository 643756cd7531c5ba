package dev.dorm.migrate.detect;

import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SchemaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables that hand their names on in one step: each goes by a name in between first, so that it
 * does not matter which is renamed before which, nor whether they change places.
 */
final class TableNames {
  private final ProjectState before;
  private final List<Planned> operations;

  private TableNames(ProjectState before, List<Planned> operations) {
    this.before = before;
    this.operations = operations;
  }

  /** The operations, and those that make way for them. */
  static List<Planned> makeWay(List<Planned> operations, ProjectState before) {
    return new TableNames(before, operations).run();
  }

  private List<Planned> run() {
    List<Planned> all = new ArrayList<>(operations);
    for (Planned leaving : operations) {
      String name = former(leaving);
      if (name != null && operations.stream().anyMatch(p -> !p.equals(leaving) && takes(p, name))) {
        Planned away = away(leaving, PhysicalNames.shortened("dorm_former_" + name, name));
        all.replaceAll(p -> takes(p, name) ? p.requiring(away.provides()) : p);
        all.add(away);
      }
    }
    return all;
  }

  /** The name that a table gives up while it stays itself. */
  private @Nullable String former(Planned planned) {
    ModelState model = before.find(planned.model()).orElse(null);
    if (model == null) {
      return null;
    }
    if (planned.operation() instanceof AlterModelTable) {
      return model.table();
    }
    return planned.operation() instanceof AlterJoinTable alter
            && model.field(alter.field().name()).orElse(null) instanceof ManyToManyField field
            && field.table() != null
        ? field.table().name()
        : null;
  }

  private Planned away(Planned leaving, String name) {
    if (leaving.operation() instanceof AlterJoinTable alter) {
      ManyToManyField field = alter.field();
      JoinTable table = Objects.requireNonNull(field.table());
      JoinTable between = new JoinTable(name, table.source(), table.target());
      return Planned.makeWay(
          leaving.model(), new AlterJoinTable(alter.model(), field.over(between)), field.name());
    }
    return Planned.makeWay(leaving.model(), new AlterModelTable(leaving.model().name(), name), "");
  }

  private static boolean takes(Planned planned, String name) {
    return taken(planned.operation()).contains(SchemaNames.lower(name));
  }

  private static Set<String> taken(Operation operation) {
    Set<String> names = new HashSet<>();
    if (operation instanceof CreateModel create) {
      names.add(SchemaNames.lower(create.table()));
      create.fields().forEach(field -> between(field).forEach(names::add));
    } else if (operation instanceof AlterModelTable alter) {
      names.add(SchemaNames.lower(alter.table()));
    } else if (operation instanceof AlterJoinTable alter) {
      between(alter.field()).forEach(names::add);
    } else if (operation instanceof AddField add) {
      between(add.field()).forEach(names::add);
    }
    return names;
  }

  private static Stream<String> between(FieldState field) {
    return field instanceof ManyToManyField many && many.table() != null
        ? Stream.of(SchemaNames.lower(many.table().name()))
        : Stream.empty();
  }
}
