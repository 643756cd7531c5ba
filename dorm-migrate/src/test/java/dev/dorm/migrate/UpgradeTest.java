package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.state.ArrayText;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.Inline;
import dev.dorm.migrate.testing.RandomStates;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From random models to others, with hostile names: the upgraded database is the one that a fresh
 * start gives, and the way back leads to where it began.
 */
class UpgradeTest {
  private static final int ROUNDS = 3;

  @ParameterizedTest
  @EnumSource
  void upgradedIsFresh(Engine engine) {
    for (int seed = 1; seed <= ROUNDS; seed++) {
      RandomStates states = new RandomStates(seed);
      List<MigrationNode> first = nodes(List.of(), states.next());
      ProjectState after = states.evolve(MigrationGraph.of(first).replay());
      List<MigrationNode> both = new ArrayList<>(first);
      both.addAll(nodes(first, after));

      TestDatabase upgraded = TestDatabase.fresh(engine);
      migrator(upgraded, first).migrate();
      List<String> before = CatalogReader.read(upgraded);
      migrator(upgraded, both).migrate();
      assertThat(DatabaseInspector.of(upgraded, modules(both)).differences(List.of()))
          .as("seed %d", seed)
          .isEmpty();
      TestDatabase fresh = TestDatabase.fresh(engine);
      migrator(fresh, nodes(List.of(), MigrationGraph.of(both).replay())).migrate();
      assertThat(CatalogReader.read(upgraded))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(CatalogReader.read(fresh));

      Migrator back = migrator(upgraded, both);
      while (upgraded.applied().size() > first.size()) {
        String last = upgraded.applied().get(upgraded.applied().size() - 1);
        back.rollback(last.substring(0, last.indexOf('.')), 1);
      }
      assertThat(CatalogReader.read(upgraded))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(before);
      back.apps().forEach(app -> back.migrate(app, "zero"));
      assertThat(upgraded.tables()).containsExactly("dorm_migrations");
    }
  }

  /** The migrations that lead on to a state. */
  private static List<MigrationNode> nodes(List<MigrationNode> before, ProjectState to) {
    MigrationGraph graph = MigrationGraph.of(before);
    ProjectState from = graph.replay();
    Answers answers = new Answers(true, fills(from, to));
    List<Draft> drafts = new MigrationAutodetector(from, to, answers).changes();
    return new DraftNames(graph, null).named(drafts);
  }

  private static Map<String, String> fills(ProjectState from, ProjectState to) {
    Map<String, String> fills = new HashMap<>();
    for (ModelState model : to.models().values()) {
      from.find(model.key())
          .ifPresent(
              former ->
                  model
                      .columns()
                      .filter(field -> former.column(field.name()).isEmpty() && !field.nullable())
                      .forEach(field -> fills.put(model.key() + "." + field.name(), value(field))));
    }
    return fills;
  }

  private static Migrator migrator(TestDatabase database, List<MigrationNode> nodes) {
    return Migrator.of(database, modules(nodes));
  }

  private static Modules modules(List<MigrationNode> nodes) {
    Map<String, List<MigrationEntry>> byApp = new TreeMap<>();
    for (MigrationNode node : nodes) {
      List<String> dependsOn = node.dependsOn().stream().map(Object::toString).toList();
      byApp
          .computeIfAbsent(node.id().app(), app -> new ArrayList<>())
          .add(Inline.migration(node.id().name(), dependsOn, node.operations()));
    }
    Collection<MigrationModule> modules = new ArrayList<>();
    byApp.forEach((app, entries) -> modules.add(Inline.module(app, entries)));
    return Modules.of(modules);
  }

  static String value(ColumnField field) {
    return value(field.type());
  }

  private static String value(ColumnType type) {
    return switch (type.kind()) {
      case SMALLINT, INT, BIGINT, REAL, DECIMAL, AUTO, BIGAUTO, FK -> "1";
      case BOOL -> "true";
      case VARCHAR -> "'";
      case TEXT -> "O'Neil \\ ? %s $1 日本";
      case ENUM -> type.values().get(0);
      case DATE -> "2024-02-29";
      case TIME -> "23:59:59.000001";
      case DATETIME -> "2024-02-29T00:00:00Z";
      case TIMESTAMP -> "2024-02-29T00:00:00";
      case UUID -> "123E4567-e89b-12d3-a456-426614174000";
      case JSON -> "{\"a\": \"it's\"}";
      case ARRAY -> ArrayText.write(List.of(value(type.elementType())));
      case BLOB -> "00ff";
    };
  }
}
