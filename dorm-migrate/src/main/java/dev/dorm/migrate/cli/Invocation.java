package dev.dorm.migrate.cli;

import dev.dorm.migrate.DatabaseInspector;
import dev.dorm.migrate.MigrationLint;
import dev.dorm.migrate.MigrationMaker;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.ProjectFiles;
import dev.dorm.migrate.SqlPreview;
import dev.dorm.migrate.detect.Interview;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.SnapshotReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** One call of a command: its words, its output, and the project it works on. */
final class Invocation implements AutoCloseable {
  private static final Set<String> WRITING = Set.of("migrate", "rollback", "repair");
  private static final Set<String> FORMATS = Set.of("text", "json", "github");

  private final ParseResult result;
  private final PrintWriter out;
  private final ClassPath classPath;
  private final Path project;
  private @Nullable OpenDatabase database;

  private Invocation(ParseResult result, PrintWriter out, ClassPath classPath, Path project) {
    this.result = result;
    this.out = out;
    this.classPath = classPath;
    this.project = project;
  }

  static Invocation of(ParseResult result, PrintWriter out) {
    Path project = Path.of(result.matchedOptionValue("--project", "")).toAbsolutePath().normalize();
    String given = result.matchedOptionValue("--classpath", null);
    return new Invocation(result, out, ClassPath.of(given), project);
  }

  /** Whether the command may write to the database. */
  boolean writes() {
    return WRITING.contains(result.commandSpec().name())
        && !has("--plan")
        && !has("--check")
        && !has("--dry-run");
  }

  boolean has(String flag) {
    return result.hasMatchedOption(flag);
  }

  @Nullable String text(String option) {
    return result.matchedOptionValue(option, null);
  }

  /** Whether the output is for programs. */
  boolean isJson() {
    String format = format();
    return format.equals("json") || (declares("--json") && has("--json"));
  }

  /** How the output is written: text, json or, where a command knows it, github. */
  String format() {
    String format = declares("--format") ? text("--format") : null;
    if (format != null && !FORMATS.contains(format)) {
      throw new UsageError(
          MigrationCode.USAGE,
          "There is no format \"" + format + "\". FIX: --format text, or --format json.");
    }
    return format == null ? "text" : format;
  }

  private boolean declares(String option) {
    return result.commandSpec().findOption(option) != null;
  }

  /** The number of an option, which must not be less or more than these. */
  int number(String option, int otherwise, int least, int most) {
    Integer value = result.matchedOptionValue(option, otherwise);
    if (value < least || value > most) {
      throw new UsageError(
          MigrationCode.USAGE,
          option + " " + value + " is no use. FIX: a number from " + least + " to " + most + ".");
    }
    return value;
  }

  /** Refuses two options that contradict each other. */
  void notBoth(String option, String other) {
    if (has(option) && has(other)) {
      throw new UsageError(
          MigrationCode.USAGE,
          option + " and " + other + " contradict each other. FIX: leave one of them out.");
    }
  }

  /** Refuses an option that says nothing without one of the others. */
  void onlyWith(String option, String... others) {
    if (has(option) && Stream.of(others).noneMatch(this::has)) {
      String needed = String.join(" or ", others);
      throw new UsageError(
          MigrationCode.USAGE,
          option
              + " says nothing without "
              + needed
              + ". FIX: add it, or leave "
              + option
              + " out.");
    }
  }

  Map<String, String> pairs(String option) {
    return result.matchedOptionValue(option, Map.of());
  }

  int verbosity() {
    return Options.verbosity(result);
  }

  /** The words behind the command; what {@code --app} names comes first. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (declares(Options.APP)) {
      words.addAll(result.matchedOptionValue(Options.APP, List.of()));
    }
    words.addAll(result.matchedPositionalValue(0, List.of()));
    return List.copyOf(words);
  }

  void print(String line) {
    out.println(line);
  }

  /** Prints without ending the line. */
  void begin(String text) {
    out.print(text);
    out.flush();
  }

  /** Whoever can be asked. */
  Interview interview() {
    return has("--no-input") || isJson() ? Interview.NOBODY : TerminalInterview.ofProcess();
  }

  /** How a command is called where this one was. */
  String call(String command, String words) {
    return has("--maven")
        ? "mvn dorm:" + command + (words.isEmpty() ? "" : " -Ddorm.args=\"" + words + "\"")
        : "dorm " + command + (words.isEmpty() ? "" : " " + words);
  }

  Path project() {
    return project;
  }

  /** A file as a reader of the output finds it. */
  String shown(Path file) {
    Path shown = file.startsWith(project) ? project.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  /** The class path that models and migrations are on. */
  List<Path> classPath() {
    return classPath.roots();
  }

  /** The classes of all models that are to be seen. */
  List<String> models() {
    return SnapshotReader.read(classPath.roots(), classPath.roots()).snapshots().values().stream()
        .map(ModelSnapshot::className)
        .toList();
  }

  /** The directory of sources. */
  Path sources() {
    String source = result.matchedOptionValue("--source", "src/main/java");
    return project.resolve(source).normalize();
  }

  MigrationMaker maker() {
    List<String> classes = result.matchedOptionValue("--classes", List.of());
    ProjectFiles files = new ProjectFiles(classPath.roots(), classPath.own(classes), sources());
    return MigrationMaker.discover(files, classPath.loader());
  }

  /** What models and migrations are loaded by. */
  ClassLoader loader() {
    return classPath.loader();
  }

  SqlPreview preview() {
    return SqlPreview.discover(classPath.loader());
  }

  MigrationLint lint() {
    return MigrationLint.discover(classPath.loader());
  }

  OpenDatabase database() {
    OpenDatabase open = database;
    if (open == null) {
      open = OpenDatabase.open(this);
      database = open;
    }
    return open;
  }

  DatabaseInspector inspector() {
    return DatabaseInspector.discover(database().database(), classPath.loader());
  }

  Migrator migrator() {
    return Migrator.discover(database().database(), classPath.loader());
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
    classPath.close();
  }
}
