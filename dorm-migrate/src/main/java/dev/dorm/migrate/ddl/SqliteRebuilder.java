package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.ddl.Rebuild.Column;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the neighbouring operations of one table into one rebuild of it. */
final class SqliteRebuilder {
  private static final Literals LITERALS = new Literals(Engine.SQLITE);
  private static final Guards GUARDS = new Guards(Engine.SQLITE);

  private final List<Placed> group;
  private final Change first;
  private final Change last;
  private final ModelState before;
  private final ModelState after;

  /** Where each field's values come from so far. */
  private final Map<String, Source> sources = new HashMap<>();

  private final List<Step> guards = new ArrayList<>();

  private record Source(String value, String former) {}

  SqliteRebuilder(List<Placed> group) {
    this(group, modelOf(group));
  }

  private SqliteRebuilder(List<Placed> group, String model) {
    this.group = group;
    this.first = group.get(0).change();
    this.last = group.get(group.size() - 1).change();
    this.before = first.modelBefore(model);
    this.after = last.modelAfter(model);
  }

  private static String modelOf(List<Placed> group) {
    for (Placed placed : group) {
      if (placed.operation() instanceof AlterField alter) {
        return alter.model();
      }
      if (placed.operation() instanceof AddField add) {
        return add.model();
      }
      if (placed.operation() instanceof AddConstraint add) {
        return add.model();
      }
      if (placed.operation() instanceof RemoveConstraint remove) {
        return remove.model();
      }
    }
    throw new IllegalStateException("nothing here needs a rebuild");
  }

  List<Step> steps() {
    before
        .columns()
        .forEach(
            field -> sources.put(field.name(), new Source(quote(field.column()), field.column())));
    for (Placed placed : group) {
      follow(placed);
    }
    duplicates();
    checks();
    List<Step> steps = new ArrayList<>(guards);
    List<Column> columns = new ArrayList<>();
    SqliteTables tables = new SqliteTables(true, last);
    for (ColumnField field : after.columns().toList()) {
      Source source = sources.getOrDefault(field.name(), new Source("NULL", ""));
      String value = field.isGenerated() ? "" : source.value();
      String definition = tables.column(after, field, true);
      columns.add(column(after, field, definition, value, source.former(), last));
    }
    steps.add(rebuild(before, after, columns));
    return steps;
  }

  /** A rebuild of a table as it is known before. */
  static Rebuild rebuild(ModelState before, ModelState after, List<Column> columns) {
    return new Rebuild(
        before.table(),
        columns,
        Checks.linesWithKey(after, Engine.SQLITE),
        before.columns().map(ColumnField::column).collect(Collectors.toSet()),
        before
            .columns()
            .filter(field -> field.constraint() != null)
            .map(ColumnField::column)
            .collect(Collectors.toSet()),
        uniqueSets(before),
        (int) before.columns().filter(SqliteTables::hasCheck).count() + Checks.of(before).size(),
        before
            .columns()
            .filter(field -> field.rules().fills())
            .map(ColumnField::column)
            .collect(Collectors.toSet()),
        Indexes.names(before),
        Indexes.all(after).stream().map(Step::sql).toList());
  }

  static Column column(
      ModelState model,
      ColumnField field,
      String definition,
      String value,
      String former,
      Change change) {
    boolean counted =
        field.primaryKey()
            && model.keys().size() == 1
            && SqliteTypes.word(change.typeOf(field)).equals("INTEGER");
    return new Column(field.column(), definition, value, former, counted);
  }

  private static Set<Set<String>> uniqueSets(ModelState model) {
    Set<Set<String>> sets = new HashSet<>();
    model
        .columns()
        .filter(field -> field.unique() != null)
        .forEach(field -> sets.add(Set.of(field.column())));
    sets.add(model.keys().stream().map(ColumnField::column).collect(Collectors.toSet()));
    for (UniqueState unique : Indexes.uniques(model)) {
      if (unique.where() == null) {
        sets.add(new HashSet<>(Indexes.columnNames(model, unique.fields())));
      }
    }
    return sets;
  }

  private void follow(Placed placed) {
    if (placed.operation() instanceof RemoveField remove) {
      ColumnField field =
          placed.change().modelBefore(remove.model()).column(remove.field()).orElse(null);
      if (field != null) {
        Refusals.keyRemoval(before, field);
      }
      sources.remove(remove.field());
    } else if (placed.operation() instanceof AddField add
        && add.field() instanceof ColumnField field) {
      add(placed.change(), field, add.fill());
    } else if (placed.operation() instanceof AlterField alter) {
      alter(placed.change(), alter);
    }
  }

  private void add(Change change, ColumnField field, @Nullable String fill) {
    if (fill != null) {
      sources.put(field.name(), new Source(LITERALS.value(change.typeOf(field), fill), ""));
    } else {
      boolean standard = field.rules().standard() != null;
      String value = standard ? Expressions.standard(Engine.SQLITE, after, field) : "NULL";
      sources.put(field.name(), new Source(value, ""));
      if (!field.nullable() && !field.rules().fills()) {
        guards.add(new EmptyTable(before.table(), before.key().name(), field.name()));
      }
    }
  }

  private void alter(Change change, AlterField operation) {
    ColumnField field = operation.field();
    ColumnField former = SqliteNative.former(change, operation);
    Refusals.keyChange(before, former, field);
    if (field.isGenerated()) {
      return;
    }
    Source source = sources.getOrDefault(field.name(), new Source("NULL", ""));
    ColumnType from = change.typeBefore(former);
    ColumnType to = change.typeOf(field);
    String value;
    if (operation.using() != null) {
      value = RawSql.expression(operation, operation.using(), Engine.SQLITE);
    } else {
      Conversion conversion =
          SqliteConversions.of(source.value(), from, to)
              .orElseThrow(() -> Refusals.conversion(after, field, from, to));
      if (conversion.offends() != null) {
        guards.add(GUARDS.values(before, field, source.value(), conversion.offends()));
      }
      value = conversion.expression();
    }
    if (operation.fill() != null) {
      value = "coalesce(" + value + ", " + LITERALS.value(to, operation.fill()) + ")";
    } else if (former.nullable() && !field.nullable()) {
      guards.add(GUARDS.nulls(before, field, value));
    }
    sources.put(field.name(), new Source(value, source.former()));
  }

  /** Uniqueness over columns that stay as they are can be looked at before. */
  private void duplicates() {
    for (ColumnField field : after.columns().toList()) {
      ColumnField former = before.column(field.name()).orElse(null);
      boolean isNew = field.unique() != null && (former == null || former.unique() == null);
      if (isNew && isUntouched(field)) {
        List<String> columns = List.of(field.column());
        guards.add(GUARDS.duplicates(before, columns, String.valueOf(field.unique())));
      }
    }
  }

  /** So can conditions. */
  private void checks() {
    for (CheckState check : Checks.of(after)) {
      boolean isNew = before.constraint(check.name()).isEmpty();
      boolean untouched =
          check.mentions().stream()
              .flatMap(field -> after.column(field).stream())
              .allMatch(field -> isUntouched(field) && before.columns().anyMatch(field::equals));
      if (isNew && untouched) {
        guards.add(GUARDS.constraint(before, check));
      }
    }
  }

  private boolean isUntouched(ColumnField field) {
    Source source = sources.get(field.name());
    return source != null && source.value().equals(quote(field.column()));
  }
}
