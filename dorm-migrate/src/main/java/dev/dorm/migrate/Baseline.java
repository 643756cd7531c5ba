package dev.dorm.migrate;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.SchemaCheck;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.file.MigrationWriter;
import dev.dorm.migrate.introspect.InspectedModel;
import dev.dorm.migrate.introspect.Inspection;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The first migration of tables that are there already: what would make them, to be recorded and
 * not to be run. Immutable.
 *
 * <p>It holds the names that the database gave to indexes and constraints, so that later migrations
 * find them.
 */
public final class Baseline {
  /** What else does not keep later migrations from doing what they say. */
  private static final Set<MigrationCode> LEFT =
      EnumSet.of(
          MigrationCode.COLUMN_UNKNOWN,
          MigrationCode.INDEX_UNKNOWN,
          MigrationCode.FOREIGN_KEY_UNKNOWN,
          MigrationCode.CHECK_UNKNOWN,
          MigrationCode.NAME_DIFFERS,
          MigrationCode.COMMENT_DIFFERS);

  private final ConnectionSource source;
  private final Inspection inspection;
  private final List<MigrationNode> nodes;
  private final List<SchemaDifference> differences;

  private Baseline(
      ConnectionSource source,
      Inspection inspection,
      List<MigrationNode> nodes,
      List<SchemaDifference> differences) {
    this.source = source;
    this.inspection = inspection;
    this.nodes = List.copyOf(nodes);
    this.differences = List.copyOf(differences);
  }

  static Baseline of(ConnectionSource source, Modules modules, Inspection inspection) {
    List<ModelState> models = new ArrayList<>();
    for (InspectedModel model : inspection.models()) {
      ModelState state = model.state();
      if (state != null) {
        models.add(state);
      }
    }
    if (models.isEmpty()) {
      throw new UsageError(
          MigrationCode.NOTHING_TO_ADOPT,
          "No table was found that migrations could own. FIX: the database that holds the tables,"
              + " or makemigrations for models that you write.");
    }
    requireNew(models.get(0).key().app(), Migrator.of(source, modules));
    ProjectState wanted = ProjectState.of(models);
    Answers answers = new Answers(false, Map.of());
    List<MigrationNode> nodes =
        new DraftNames(MigrationGraph.of(List.of()), null)
            .named(new MigrationAutodetector(ProjectState.empty(), wanted, answers).changes());
    ProjectState state = MigrationGraph.of(nodes).replay();
    SchemaCheck check = new SchemaCheck(source, ExecutionOptions.defaults());
    return new Baseline(
        source,
        inspection,
        nodes,
        check.differences(state, DatabaseInspector.tables(state, Set.of())));
  }

  private static void requireNew(String app, Migrator migrator) {
    boolean known = migrator.apps().contains(app);
    if (known || migrator.status().stream().anyMatch(each -> each.app().equals(app))) {
      throw new UsageError(
          MigrationCode.NOTHING_TO_ADOPT,
          "The app "
              + app
              + " has migrations already"
              + (known ? "" : ", says the history of the database")
              + ", and a baseline is the first. FIX: inspectdb without --baseline, or another"
              + " --package.");
    }
  }

  /** In what the database differs from what the migration would have made of it. */
  public List<SchemaDifference> differences() {
    return differences;
  }

  /**
   * Whether the migration may be taken as applied: what the database has otherwise keeps no later
   * migration from its work.
   */
  public boolean fits() {
    return differences.stream()
        .allMatch(each -> each.isHarmless() || LEFT.contains(each.code()) || isCheckOfType(each));
  }

  /**
   * Whether SQLite does not check the values of a column by its type, as its own programs never
   * make it do. Migrations that change the column find nothing to drop, and add what is missing.
   */
  private boolean isCheckOfType(SchemaDifference difference) {
    return source.engine() == Engine.SQLITE
        && difference.code() == MigrationCode.CHECK_MISSING
        && inspection.models().stream()
            .map(InspectedModel::state)
            .filter(Objects::nonNull)
            .filter(model -> model.table().equals(difference.table()))
            .flatMap(ModelState::columns)
            .anyMatch(column -> difference.subject().equals(column.check()));
  }

  /** The migration, as the files that hold it; nearly always one. */
  public List<NewMigration> migrations(Path sources) {
    String model = inspection.models().get(0).className();
    String packageName = model.substring(0, model.lastIndexOf('.')) + ".migrations";
    Path folder = sources.resolve(packageName.replace('.', '/'));
    List<NewMigration> files = new ArrayList<>();
    for (MigrationNode node : nodes) {
      files.add(
          new NewMigration(
              node.id().app(),
              node.id().name(),
              folder.resolve(node.id().className() + ".java"),
              node.operations().stream()
                  .map(each -> each.sign().mark() + " " + each.describe())
                  .toList(),
              MigrationWriter.write(packageName, node, true, Map.of()),
              null));
    }
    return List.copyOf(files);
  }

  /**
   * Writes the models and the migration. A file that is there already is never overwritten; then
   * nothing is written.
   *
   * @return the files
   * @throws UsageError when one is there already or cannot be written
   */
  public List<Path> write(Path sources) {
    Map<Path, String> files = new LinkedHashMap<>(InspectedFiles.files(sources, inspection));
    migrations(sources).forEach(migration -> files.put(migration.file(), migration.source()));
    SourceFiles.write(files);
    return List.copyOf(files.keySet());
  }

  /** Records the migration as applied; nothing else in the database changes. */
  public void record() {
    List<MigrationEntry> entries = new ArrayList<>();
    for (MigrationNode node : nodes) {
      List<String> before = node.dependsOn().stream().map(MigrationId::toString).toList();
      entries.add(
          MigrationEntry.of(new Adopted(node.operations()), node.id().name(), before, List.of()));
    }
    MigrationModule module = new AdoptedModule(nodes.get(0).id().app(), entries);
    Migrator.of(source, Modules.of(List.of(module))).fake().migrate();
  }

  private record AdoptedModule(String app, List<MigrationEntry> migrations)
      implements MigrationModule {}

  private static final class Adopted extends Migration {
    private final List<Operation> operations;

    Adopted(List<Operation> operations) {
      this.operations = operations;
    }

    @Override
    public List<Operation> operations() {
      return operations;
    }
  }
}
