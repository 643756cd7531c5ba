package dev.dorm.migrate;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.Initialisers;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.detect.OnlineForms;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNamer;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectModels;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.SnapshotReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the compiled models with the migrations, and writes what is missing. */
public final class MigrationMaker {
  private final ProjectFiles files;
  private final ProjectModels models;
  private final MigrationGraph graph;
  private final ModuleFiles moduleFiles;
  private final Initialisers initialisers;

  private MigrationMaker(ProjectFiles files, Modules modules, Initialisers initialisers) {
    this.files = files;
    this.models = SnapshotReader.read(files.roots(), files.classes());
    this.graph = modules.graph();
    this.initialisers = initialisers;
    this.moduleFiles = new ModuleFiles(files, modules, models);
  }

  /** A maker for the migrations of these modules. */
  public static MigrationMaker of(ProjectFiles files, MigrationModule... modules) {
    return new MigrationMaker(files, Modules.of(List.of(modules)), Initialisers.UNKNOWN);
  }

  /** A maker for the migrations of all modules that a class loader finds. */
  public static MigrationMaker discover(ProjectFiles files, ClassLoader loader) {
    return new MigrationMaker(files, Modules.discover(loader), ModelInitialisers.of(loader));
  }

  /** The labels of the apps of this project: those with models or migrations among its classes. */
  public SortedSet<String> apps() {
    SortedSet<String> apps = new TreeSet<>(models.ownApps());
    apps.addAll(moduleFiles.ownApps());
    return apps;
  }

  /**
   * The migrations that are missing, each behind those it depends on. Writes nothing.
   *
   * @throws dev.dorm.migrate.exception.DecisionNeeded when something has to be decided first
   * @throws dev.dorm.migrate.exception.PlanRefused when the models conflict, or a change cannot be
   *     written
   */
  public List<NewMigration> missing(MakeOptions options) {
    List<NewMigration> missing = new ArrayList<>();
    List<MigrationNode> nodes = missingNodes(options);
    if (options.prove()) {
      MemoryProof.prove(graph.order(), nodes);
    }
    for (MigrationNode node : nodes) {
      missing.add(moduleFiles.newMigration(node, options.header()));
    }
    return List.copyOf(missing);
  }

  /**
   * What is missing, put into the last migration of each app as one keeps it while it was applied
   * nowhere else; a new one for an app that has none. Writes nothing.
   *
   * @throws dev.dorm.migrate.exception.DecisionNeeded when something has to be decided first
   * @throws dev.dorm.migrate.exception.PlanRefused when the last one stands for others, holds code
   *     or was edited by hand, or when the change does not fit into it
   */
  public List<NewMigration> updated(MakeOptions options) {
    Updater updater = new Updater(graph);
    List<MigrationNode> nodes = updater.updated(missingNodes(options));
    MigrationGraph next = updater.with(nodes);
    List<NewMigration> updated = new ArrayList<>();
    for (MigrationNode node : nodes) {
      updated.add(
          graph
              .find(node.id())
              .map(former -> moduleFiles.updated(former, node))
              .orElseGet(() -> moduleFiles.newMigration(node, options.header())));
      if (options.prove()) {
        Set<MigrationId> before = next.upTo(node.id());
        List<MigrationNode> earlier = new ArrayList<>(next.order());
        earlier.removeIf(one -> !before.contains(one.id()) || one.id().equals(node.id()));
        MemoryProof.prove(earlier, List.of(node));
      }
    }
    return List.copyOf(updated);
  }

  private List<MigrationNode> missingNodes(MakeOptions options) {
    checkProject(options.apps());
    ProjectState from = graph.replay();
    new HintNames(from, models.state()).check(options);
    Answers answers =
        new Answers(
            options.allowDrop(),
            options.fills(),
            options.detectRenames(),
            options.noRename(),
            initialisers,
            options.interview());
    List<Draft> drafts =
        new MigrationAutodetector(from, wanted(from), answers)
            .withHints(options.renames().and(models.snapshots().values()))
            .changes();
    List<Draft> forms = options.online() ? OnlineForms.of(drafts, from) : drafts;
    List<Draft> chosen = DraftNames.chosen(forms, options.apps());
    return new DraftNames(graph, options.name()).named(chosen);
  }

  /** An empty migration for each of the apps, to be filled by hand. Writes nothing. */
  public List<NewMigration> empty(MakeOptions options) {
    checkProject(options.apps());
    List<NewMigration> empty = new ArrayList<>();
    String words = options.name() == null ? "custom" : options.name();
    for (String app : options.apps()) {
      List<MigrationId> leaf = graph.leaf(app).stream().toList();
      int number = leaf.isEmpty() ? 1 : DraftNames.nextNumber(graph, app);
      MigrationId id = new MigrationId(app, MigrationNamer.numbered(number, words));
      empty.add(moduleFiles.newMigration(new MigrationNode(id, leaf, List.of()), options.header()));
    }
    return List.copyOf(empty);
  }

  /**
   * The migrations that join the last ones of branches, for all apps or the chosen ones. Writes
   * nothing.
   *
   * @throws dev.dorm.migrate.exception.PlanRefused when it matters which branch comes first
   */
  public List<NewMigration> merges(MakeOptions options) {
    requireApps(options.apps());
    List<NewMigration> merges = new ArrayList<>();
    for (String app : options.apps().isEmpty() ? apps() : options.apps()) {
      new Merger(graph)
          .merge(app)
          .ifPresent(node -> merges.add(moduleFiles.newMigration(node, options.header())));
    }
    return List.copyOf(merges);
  }

  /**
   * A migration that stands for several of an app. Writes nothing.
   *
   * @param app the app
   * @param from the first of them, or the beginning of its name; null for the app's first
   * @param to the last of them, or the beginning of its name
   * @param name the words of its name, null for words that say what it stands for
   * @param optimize whether operations are merged
   * @throws dev.dorm.migrate.exception.PlanRefused when they cannot be put into one
   */
  public NewMigration squash(
      String app, @Nullable String from, String to, @Nullable String name, boolean optimize) {
    checkProject(List.of(app));
    Squasher squasher = new Squasher(graph, optimize);
    MigrationNode node = squasher.squash(app, from, to, name);
    return moduleFiles.newMigration(node, true, squasher.references());
  }

  /**
   * Migrations that stand for all of some apps: for each app one, or several where those of other
   * apps have to come between. Writes nothing.
   *
   * @param apps the apps
   * @param name the words of their names, null for words that say what each stands for
   * @param optimize whether operations are merged
   * @throws dev.dorm.migrate.exception.PlanRefused when they cannot be put together
   * @throws UsageError when no two migrations of these apps can be one
   */
  public List<NewMigration> squash(List<String> apps, @Nullable String name, boolean optimize) {
    checkProject(apps);
    Squasher squasher = new Squasher(graph, optimize);
    return squasher.squash(apps, name).stream()
        .map(node -> moduleFiles.newMigration(node, true, squasher.references()))
        .toList();
  }

  /**
   * Writes migrations to the source directory, all or none. A file that is there already is never
   * overwritten, but for an updated migration whose text is as it was.
   */
  public void write(List<NewMigration> migrations) {
    SourceFiles.write(migrations);
  }

  private void checkProject(List<String> wanted) {
    requireApps(wanted);
    apps().forEach(graph::leaf);
    moduleFiles.checkFresh();
  }

  private void requireApps(List<String> wanted) {
    SortedSet<String> apps = apps();
    if (apps.isEmpty()) {
      throw new UsageError(
          MigrationCode.NO_MODELS,
          "0 models were found in "
              + files.classes()
              + ". FIX: compile the models with dorm-processor on the processor path; JDK 23 and"
              + " later ignore processors on the class path. A Maven module without models is left"
              + " out by -pl, or by the property dorm.skip.");
    }
    for (String app : wanted) {
      if (!apps.contains(app)) {
        throw new UsageError(
            MigrationCode.UNKNOWN_TARGET,
            "There is no app \""
                + app
                + "\" in this project; there are: "
                + String.join(", ", apps)
                + ". FIX: one of these.");
      }
    }
  }

  /** The models of this project; the other apps stay as their own migrations leave them. */
  private ProjectState wanted(ProjectState from) {
    SortedSet<String> own = apps();
    List<ModelState> wanted = new ArrayList<>();
    for (ModelState model : from.models().values()) {
      if (!own.contains(model.key().app())) {
        wanted.add(model);
      }
    }
    for (ModelState model : models.state().models().values()) {
      if (own.contains(model.key().app())) {
        wanted.add(model);
      }
    }
    return ProjectState.of(wanted);
  }
}
