package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes models for the tables of a live database. A pure function: it reads no catalog itself. */
public final class ModelInspector {
  private final Engine engine;
  private final String packageName;
  private final String app;
  private final TypeGuesser types;
  private final ModelNaming naming;
  private final SortedMap<String, LiveTable> modelled = new TreeMap<>();
  private final SortedMap<String, LiveTable> joins = new TreeMap<>();
  private final List<String> omitted = new ArrayList<>();

  private ModelInspector(Engine engine, String packageName) {
    this.engine = engine;
    this.packageName = packageName;
    this.app = packageName.substring(packageName.lastIndexOf('.') + 1);
    this.types = new TypeGuesser(engine);
    this.naming = new ModelNaming(app);
  }

  /**
   * Models for some tables.
   *
   * @param engine the database
   * @param tables the tables; relations to others become plain columns
   * @param packageName the package of the models, whose last part is the app
   */
  public static Inspection inspect(
      Engine engine, Collection<LiveTable> tables, String packageName) {
    return new ModelInspector(engine, packageName).inspect(tables);
  }

  private Inspection inspect(Collection<LiveTable> tables) {
    SortedMap<String, LiveTable> rest = new TreeMap<>();
    for (LiveTable found : tables) {
      LiveTable table = found.isView() ? withKey(found) : found;
      Optional<String> reason = reason(table);
      if (reason.isEmpty()) {
        modelled.put(table.name(), table);
        naming.className(table.name());
      } else {
        rest.put(table.name(), table);
      }
    }
    for (LiveTable table : rest.values()) {
      if (isJoin(table)) {
        joins.put(table.name(), table);
      } else if (CompositeKeys.fits(table, types)) {
        modelled.put(table.name(), table);
        naming.className(table.name());
      } else {
        omitted.add(table.name() + ": " + reason(table).orElse(""));
      }
    }
    List<InspectedModel> models = new ArrayList<>();
    for (LiveTable table : modelled.values()) {
      models.add(new ModelBuilder(this, table).build());
    }
    return new Inspection(models, omitted);
  }

  /** A view with what is likely to be its key: id, else the first column that can be one. */
  private LiveTable withKey(LiveTable view) {
    List<String> able =
        view.columns().stream()
            .filter(
                column -> types.guess(view, column).filter(GuessedType::mayBeUnique).isPresent())
            .map(LiveColumn::name)
            .toList();
    Optional<String> id = able.stream().filter("id"::equalsIgnoreCase).findFirst();
    return view.withKey(id.or(() -> able.stream().findFirst()).stream().toList());
  }

  private Optional<String> reason(LiveTable table) {
    String name = table.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("sqlite_") || name.startsWith("pg_") || name.startsWith("dorm_")) {
      return Optional.of("a model's table cannot begin with " + name.split("_", 2)[0] + "_");
    }
    if (table.primaryKey().size() != 1) {
      return Optional.of(
          table.primaryKey().isEmpty() ? "it has no key" : "its key has several columns");
    }
    Optional<GuessedType> key =
        table.column(table.primaryKey().get(0)).flatMap(column -> types.guess(table, column));
    return key.isPresent() && key.get().mayBeUnique()
        ? Optional.empty()
        : Optional.of("dorm has no key of the type of " + table.primaryKey().get(0));
  }

  /** Whether a table is what dorm makes for a relation of many to many. */
  private boolean isJoin(LiveTable table) {
    if (table.columns().size() != 2 || table.primaryKey().size() != 2) {
      return false;
    }
    Optional<LiveKey> source = key(table, 0);
    Optional<LiveKey> target = key(table, 1);
    if (source.isEmpty() || target.isEmpty()) {
      return false;
    }
    String from = naming.className(source.get().table()).toLowerCase(Locale.ROOT);
    String to = naming.className(target.get().table()).toLowerCase(Locale.ROOT);
    boolean alike = from.equals(to);
    return table.columns().get(0).name().equals((alike ? "from_" : "") + from + "_id")
        && table.columns().get(1).name().equals((alike ? "to_" : "") + to + "_id");
  }

  private Optional<LiveKey> key(LiveTable table, int column) {
    List<String> columns = List.of(table.columns().get(column).name());
    return table.foreignKeys().stream()
        .filter(key -> key.columns().equals(columns))
        .filter(key -> key.onDelete().equals("CASCADE") && isKeyOfModel(key))
        .findFirst();
  }

  /** Whether a foreign key refers to the key of a model. */
  boolean isKeyOfModel(LiveKey key) {
    LiveTable target = modelled.get(key.table());
    return target != null && target.primaryKey().equals(key.targets());
  }

  LiveColumn keyOf(String table) {
    LiveTable target = modelled.get(table);
    if (target == null) {
      throw new IllegalArgumentException(table);
    }
    return target.column(target.primaryKey().get(0)).orElseThrow();
  }

  /** The tables between whose first column refers to a table, each with the table it leads to. */
  SortedMap<String, String> joinsOf(String table) {
    SortedMap<String, String> found = new TreeMap<>();
    for (LiveTable join : joins.values()) {
      if (key(join, 0).orElseThrow().table().equals(table)) {
        found.put(join.name(), key(join, 1).orElseThrow().table());
      }
    }
    return found;
  }

  LiveTable join(String table) {
    LiveTable join = joins.get(table);
    if (join == null) {
      throw new IllegalArgumentException(table);
    }
    return join;
  }

  Engine engine() {
    return engine;
  }

  String packageName() {
    return packageName;
  }

  String app() {
    return app;
  }

  TypeGuesser types() {
    return types;
  }

  ModelNaming naming() {
    return naming;
  }
}
