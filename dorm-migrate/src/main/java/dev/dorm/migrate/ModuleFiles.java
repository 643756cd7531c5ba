package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.file.MigrationWriter;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ProjectModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the migrations of each app are at home, as classes and as sources. */
final class ModuleFiles {
  private static final Pattern FILE = Pattern.compile("M(\\d{4}_[A-Za-z0-9_]+)\\.(class|java)");
  private static final String PACKAGE = ".migrations";

  private final ProjectFiles files;
  private final ProjectModels models;
  private final SortedMap<String, MigrationModule> own = new TreeMap<>();

  ModuleFiles(ProjectFiles files, Modules modules, ProjectModels models) {
    this.files = files;
    this.models = models;
    for (MigrationModule module : modules.all()) {
      if (isOwn(module)) {
        own.put(module.app(), module);
      }
    }
  }

  private boolean isOwn(MigrationModule module) {
    String file = module.getClass().getName().replace('.', '/') + ".class";
    return files.classes().stream().anyMatch(root -> Files.exists(root.resolve(file)));
  }

  SortedSet<String> ownApps() {
    return new TreeSet<>(own.keySet());
  }

  /** The migration as a file. */
  NewMigration newMigration(MigrationNode node, boolean header) {
    return newMigration(node, header, Map.of());
  }

  /** The migration as a file, with the places of code that cannot be written anew. */
  NewMigration newMigration(MigrationNode node, boolean header, Map<Operation, String> references) {
    String packageName = packageOf(node.id().app());
    Path file = folder(files.sources(), packageName).resolve(node.id().className() + ".java");
    List<String> changes =
        node.operations().stream()
            .map(operation -> operation.sign().mark() + " " + operation.describe())
            .toList();
    String source = MigrationWriter.write(packageName, node, header, references);
    return new NewMigration(node.id().app(), node.id().name(), file, changes, source, null);
  }

  /**
   * The migration in place of one that was written before and that nobody edited since.
   *
   * @throws PlanRefused when it was edited, or holds code
   */
  NewMigration updated(MigrationNode former, MigrationNode node) {
    NewMigration plain = rewritten(former, former, false);
    String text = text(plain.file());
    if (text == null) {
      throw Updater.refused(former.id(), "its source " + plain.file() + " is not there", null);
    }
    if (dense(text).equals(dense(plain.source()))) {
      return rewritten(former, node, false).replacing(text);
    }
    if (dense(text).equals(dense(rewritten(former, former, true).source()))) {
      return rewritten(former, node, true).replacing(text);
    }
    throw Updater.refused(former.id(), "it was edited by hand, and that would be lost", null);
  }

  private NewMigration rewritten(MigrationNode former, MigrationNode node, boolean header) {
    try {
      return newMigration(node, header);
    } catch (PlanRefused e) {
      throw Updater.refused(former.id(), "it holds code, which cannot be written anew", e);
    }
  }

  /** Without what formatters change. */
  private static String dense(String source) {
    return source.replaceAll("\\s+", "");
  }

  private static @Nullable String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private String packageOf(String app) {
    MigrationModule module = own.get(app);
    if (module != null) {
      return module.getClass().getPackageName();
    }
    return models
        .packageOf(app)
        .map(name -> name + PACKAGE)
        .orElseThrow(
            () ->
                new PlanRefused(
                    MigrationCode.MODELS_CONFLICT,
                    "The models of the app "
                        + app
                        + " have no package in common, so its migrations have no home. FIX: put"
                        + " them below one package, or give one of the packages another label with"
                        + " @App."));
  }

  /**
   * Checks that the compiled list of migrations, their classes and their sources say the same.
   *
   * @throws PlanRefused when they do not
   */
  void checkFresh() {
    for (String app : models.ownApps()) {
      checkFresh(app, Set.of());
    }
    for (MigrationModule module : own.values()) {
      checkFresh(
          module.app(),
          module.migrations().stream().map(MigrationEntry::name).collect(Collectors.toSet()));
    }
  }

  private void checkFresh(String app, Set<String> listed) {
    if (listed.isEmpty() && own.containsKey(app)) {
      return;
    }
    String packageName = packageOf(app);
    for (Path root : files.classes()) {
      requireListed(folder(root, packageName), listed, "was compiled");
    }
    requireListed(folder(files.sources(), packageName), listed, "was written");
  }

  private static void requireListed(Path folder, Set<String> listed, String fact) {
    for (String name : names(folder)) {
      if (!listed.contains(name)) {
        throw new PlanRefused(
            MigrationCode.STALE_MIGRATIONS,
            "M"
                + name
                + " in "
                + folder
                + " "
                + fact
                + ", but the compiled list of migrations does not hold it. FIX: compile again, with"
                + " dorm-processor; when it was removed on purpose, clean first.");
      }
    }
  }

  private static SortedSet<String> names(Path folder) {
    SortedSet<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        Matcher name = FILE.matcher(String.valueOf(entry.getFileName()));
        if (name.matches()) {
          names.add(name.group(1));
        }
      }
      return names;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static UsageError unreadable(Path path, IOException cause) {
    return new UsageError(
        MigrationCode.FILE_PROBLEM,
        path + " cannot be read (" + cause.getMessage() + "). FIX: make it readable.",
        cause);
  }

  private static Path folder(Path root, String packageName) {
    return root.resolve(packageName.replace('.', '/'));
  }
}
