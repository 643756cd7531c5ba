package dev.dorm.migrate;

import dev.dorm.Database;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.execute.DatabaseConnections;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.SchemaCheck;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.introspect.Inspection;
import dev.dorm.migrate.introspect.LiveSchema;
import dev.dorm.migrate.introspect.LiveTable;
import dev.dorm.migrate.introspect.ModelInspector;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Looks at a live database: says how it differs from what the migrations made of it, and writes
 * models for its tables. Immutable; changes nothing in the database.
 *
 * <pre>{@code
 * List<SchemaDifference> drift = DatabaseInspector.of(database).differences(List.of());
 * }</pre>
 */
public final class DatabaseInspector {
  private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]*");
  private static final String HISTORY = "dorm_migrations";

  private final SchemaCheck check;
  private final ConnectionSource source;
  private final Modules modules;
  private final MigrationGraph graph;

  private DatabaseInspector(ConnectionSource source, Modules modules) {
    this.check = new SchemaCheck(source, ExecutionOptions.defaults());
    this.source = source;
    this.modules = modules;
    this.graph = modules.graph();
  }

  /**
   * An inspector that knows the migrations of these modules, or, when none is named, of all that
   * ServiceLoader finds.
   */
  public static DatabaseInspector of(Database database, MigrationModule... modules) {
    return modules.length == 0
        ? discover(database, Thread.currentThread().getContextClassLoader())
        : of(new DatabaseConnections(database), Modules.of(List.of(modules)));
  }

  /** An inspector that knows the migrations of all modules that a class loader finds. */
  public static DatabaseInspector discover(Database database, ClassLoader loader) {
    return of(new DatabaseConnections(database), Modules.discover(loader));
  }

  static DatabaseInspector of(ConnectionSource source, Modules modules) {
    return new DatabaseInspector(source, modules);
  }

  /**
   * What in the database is not as the applied migrations say. Tables that no migration made are no
   * difference; a migration that was not applied yet is none either.
   *
   * @param apps the apps to look at, empty for all
   * @throws UsageError when there is no such app, or the database cannot be read
   */
  public List<SchemaDifference> differences(Collection<String> apps) {
    for (String app : apps) {
      if (!graph.apps().contains(app)) {
        throw new UsageError(
            MigrationCode.UNKNOWN_TARGET,
            "There is no app \""
                + app
                + "\" with migrations; there are: "
                + String.join(", ", graph.apps())
                + ". FIX: one of these.");
      }
    }
    ProjectState state = check.applied(graph);
    return check.differences(state, tables(state, apps));
  }

  /**
   * Models for the tables that are there. Those of dorm itself have none.
   *
   * @param packageName the package of the models, whose last part becomes the app's label
   * @param tables the tables, empty for all
   * @throws UsageError when there is no such table, or the package cannot hold models
   */
  public Inspection models(String packageName, Collection<String> tables) {
    return models(packageName, tables, false);
  }

  /**
   * Models for the tables that are there, and for views, which models read and no migration makes.
   *
   * @param packageName the package of the models, whose last part becomes the app's label
   * @param tables the tables and views, empty for all
   * @param views whether there are models for views
   * @throws UsageError when there is no such table, or the package cannot hold models
   */
  public Inspection models(String packageName, Collection<String> tables, boolean views) {
    String app = packageName.substring(packageName.lastIndexOf('.') + 1);
    if (!SourceVersion.isName(packageName) || !LABEL.matcher(app).matches()) {
      throw new UsageError(
          MigrationCode.PACKAGE_NEEDED,
          "\""
              + packageName
              + "\" is no package for models: its last part becomes the app's label, of lower-case"
              + " letters, digits and underscores. FIX: --package org.example.blog.");
    }
    LiveSchema schema = views ? check.live().with(check.views()) : check.live();
    for (String table : tables) {
      if (schema.find(table).isEmpty()) {
        throw new UsageError(
            MigrationCode.UNKNOWN_TABLE,
            "The database has no table \""
                + table
                + "\"; there are: "
                + String.join(", ", schema.tables().keySet())
                + ". FIX: one of these.");
      }
    }
    List<LiveTable> wanted =
        schema.tables().values().stream()
            .filter(table -> !table.name().equals(HISTORY))
            .filter(table -> tables.isEmpty() || tables.contains(table.name()))
            .toList();
    return ModelInspector.inspect(check.engine(), wanted, packageName);
  }

  /**
   * The first migration of the app of inspected models: what would make their tables. Writes
   * nothing.
   *
   * @throws UsageError when the app has migrations already
   */
  public Baseline baseline(Inspection inspection) {
    return Baseline.of(source, modules, inspection);
  }

  static Set<String> tables(ProjectState state, Collection<String> apps) {
    Set<String> tables = new HashSet<>();
    for (ModelState model : state.models().values()) {
      if (apps.isEmpty() || apps.contains(model.key().app())) {
        tables.add(model.table());
        for (ManyToManyField field : model.manyToMany().toList()) {
          JoinTable table = field.table();
          if (table != null) {
            tables.add(table.name());
          }
        }
      }
    }
    return tables;
  }
}
