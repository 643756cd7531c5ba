package dev.dorm.migrate.lint;

import dev.dorm.migrate.ddl.MigrationRenderer;
import dev.dorm.migrate.ddl.MigrationSql;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is risky in a migration. A pure function: it asks no database. */
public final class Linter {
  private static final Set<Kind> TEXTS = EnumSet.of(Kind.VARCHAR, Kind.ENUM, Kind.TEXT);

  private Linter() {}

  /**
   * The findings of a migration.
   *
   * @param migration its full name, {@code app.name}
   * @param atomic whether it runs in one transaction
   * @param operations what it does
   * @param before the state before it
   * @param engine the database it is meant for
   */
  public static List<LintFinding> lint(
      String migration,
      boolean atomic,
      List<Operation> operations,
      ProjectState before,
      Engine engine) {
    String app = migration.substring(0, migration.indexOf('.'));
    Findings findings = new Findings(migration);
    MigrationSql sql = MigrationRenderer.of(engine, true).render(app, operations, before);
    DataRules data = new DataRules(app, before, findings);
    DeployRules deploy = new DeployRules(app, before, findings);
    ShapeRules shape = new ShapeRules(app, findings);
    Set<String> cheap = new HashSet<>();
    ProjectState state = before;
    for (Operation operation : flat(operations)) {
      ProjectState after = operation.apply(app, state);
      data.check(operation, state);
      deploy.check(operation, state, after);
      shape.check(operation, after);
      if (operation instanceof AlterField alter && isCheap(alter, app, state)) {
        cheap.add(operation.describe());
      }
      state = after;
    }
    new LockRules(operations, atomic, sql, engine, findings, cheap).check();
    if (atomic && engine == Engine.POSTGRESQL) {
      EnumRules.check(sql, findings);
    }
    return findings.all();
  }

  /** Whether PostgreSQL changes the type and leaves rows and indexes as they are. */
  private static boolean isCheap(AlterField alter, String app, ProjectState before) {
    ColumnType to = alter.field().type();
    ColumnType from =
        before
            .find(new ModelKey(app, alter.model()))
            .flatMap(model -> model.column(alter.field().name()))
            .map(ColumnField::type)
            .orElse(to);
    if (alter.using() != null) {
      return false;
    }
    boolean texts = TEXTS.contains(from.kind());
    return switch (to.kind()) {
      case VARCHAR, ENUM -> from.kind() != Kind.TEXT && texts && from.length() <= to.length();
      case TEXT -> texts;
      case DECIMAL ->
          from.kind() == Kind.DECIMAL
              && from.scale() == to.scale()
              && from.precision() <= to.precision();
      default -> from.kind() == to.kind() && from.element() == to.element();
    };
  }

  /** Operations with those that run in the database in the place of separate ones. */
  private static List<Operation> flat(List<Operation> operations) {
    List<Operation> flat = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof Separate separate) {
        flat.addAll(flat(separate.state()));
      } else {
        flat.add(operation);
      }
    }
    return flat;
  }
}
