package dev.dorm;

import dev.dorm.annotation.PlainSql;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.config.DatabaseSettings;
import dev.dorm.internal.config.Settings;
import dev.dorm.internal.config.SettingsReader;
import dev.dorm.internal.connection.WriterGates;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.ModelGraph;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.transaction.Block;
import dev.dorm.transaction.Body;
import dev.dorm.transaction.TransactionHandle;
import dev.dorm.transaction.TransactionOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The process's configuration: its databases by name, and the registries of its models.
 * Thread-safe.
 */
public final class Dorm {
  private static final Object LOCK = new Object();
  private static volatile @Nullable Map<String, Database> databases;

  /** The process has one queue of writers per SQLite file, whatever the databases are called. */
  private static final WriterGates WRITERS = new WriterGates();

  private static volatile @Nullable Routing routing;
  private static volatile Models models = new Models(List.of(), List.of());

  private Dorm() {}

  /**
   * Says which databases there are, in place of all that were configured before; those are closed.
   * The names must differ; the one without a name is the default one.
   */
  public static void configure(Database... configured) {
    Arguments.elements(configured, "configure(…)");
    Map<String, Database> fresh = new LinkedHashMap<>();
    for (Database database : configured) {
      if (fresh.put(database.name(), database) != null) {
        throw new ConfigurationError(
            "DORM4013",
            "Two databases are named \""
                + database.name()
                + "\". FIX: .named(\"replica\") on one of them.",
            null);
      }
    }
    Map<String, Database> former;
    synchronized (LOCK) {
      former = databases;
      databases = fresh;
      routing = null;
      models = models.only(List.of());
    }
    closeAll(former, fresh);
  }

  /**
   * Says where rows are read that belong to the default database and of which a query says nothing
   * else; until the next {@link #configure}.
   */
  public static void route(Router router) {
    Arguments.present(router, "route(…)");
    Database primary = configuredDatabase(DatabaseSettings.DEFAULT_NAME);
    synchronized (LOCK) {
      routing = new Routing(router, primary);
    }
  }

  /** Adds a registry of models that no {@code ServiceLoader} finds. */
  public static void register(ModelRegistry... registries) {
    Arguments.elements(registries, "register(…)");
    synchronized (LOCK) {
      models = models.with(List.of(registries));
    }
  }

  /** The default database; inside {@code database.run(…)} that one. */
  public static Database database() {
    return database(DatabaseSettings.DEFAULT_NAME);
  }

  /**
   * A configured database.
   *
   * @param name its name; empty for the default one
   * @throws ConfigurationError when there is none of that name
   */
  public static Database database(String name) {
    Arguments.present(name, "The name of the database");
    boolean isDefault = name.isEmpty() || name.equals(DatabaseSettings.DEFAULT_NAME);
    if (isDefault) {
      CallContext context = CallContext.current();
      if (context != null && context.home() instanceof Database home) {
        return home;
      }
    }
    return configuredDatabase(isDefault ? DatabaseSettings.DEFAULT_NAME : name);
  }

  static Database configuredDatabase(String name) {
    boolean isDefault = name.equals(DatabaseSettings.DEFAULT_NAME);
    Map<String, Database> known = configured();
    Database found = known.get(name);
    if (found == null) {
      throw new ConfigurationError(
          "DORM4004",
          "No database \""
              + (isDefault ? DatabaseSettings.DEFAULT_NAME : name)
              + "\" is configured"
              + (known.isEmpty() ? "" : ", only " + String.join(", ", known.keySet()))
              + ". FIX: Dorm.configure(Database.sqlite(\"app.db\")"
              + (isDefault ? "" : ".named(\"" + name + "\")")
              + "), or dorm.properties on the class path.",
          null);
    }
    return found;
  }

  /** The connection of the calling context to the default database, for commits by hand. */
  public static DatabaseConnection connection() {
    return database().connection();
  }

  /** The connection of the calling context to a configured database, for commits by hand. */
  public static DatabaseConnection connection(String name) {
    return database(name).connection();
  }

  /**
   * A query in SQL on the default database.
   *
   * @param sql one statement that gives rows; values stand as {@code :name} or {@code ?}
   * @param binds the values
   */
  public static RawSql raw(@PlainSql String sql, Bind... binds) {
    return new RawSql(() -> engine(""), Arguments.present(sql, "raw(…)"), Bind.all(binds));
  }

  /** Runs a block in a transaction of the default database. */
  public static <X extends Throwable> void atomic(Block<X> block) throws X {
    database().atomic(block);
  }

  /** Runs a body in a transaction of the default database, and gives its result. */
  public static <T extends @Nullable Object, X extends Throwable> T atomic(Body<T, X> body)
      throws X {
    return database().atomic(body);
  }

  /** Runs a block in a transaction of the default database, in a way of its own. */
  public static <X extends Throwable> void atomic(TransactionOptions options, Block<X> block)
      throws X {
    database().atomic(options, block);
  }

  /** Runs a body in a transaction of the default database, in a way of its own. */
  public static <T extends @Nullable Object, X extends Throwable> T atomic(
      TransactionOptions options, Body<T, X> body) throws X {
    return database().atomic(options, body);
  }

  /**
   * Runs an action if the innermost block of the default database, or one around it, is rolled
   * back; never outside of one.
   */
  public static void onRollback(Runnable action) {
    engine("").transactions().onRollback(action);
  }

  /**
   * Runs a body in a transaction of the default database, on other threads; see {@link
   * Database#aatomic(Function)}.
   */
  public static <T extends @Nullable Object> CompletableFuture<T> aatomic(
      Function<? super TransactionHandle, ? extends CompletionStage<T>> body) {
    return database().aatomic(body);
  }

  /** Runs a body in a transaction of the default database, on other threads, in its own way. */
  public static <T extends @Nullable Object> CompletableFuture<T> aatomic(
      TransactionOptions options,
      Function<? super TransactionHandle, ? extends CompletionStage<T>> body) {
    return database().aatomic(options, body);
  }

  /**
   * Runs an action once the outermost block of the default database has committed; at once outside
   * of one.
   */
  public static void onCommit(Runnable action) {
    engine("").transactions().onCommit(action);
  }

  /** The registries of all modules with models, those found by {@code ServiceLoader} first. */
  public static List<ModelRegistry> registries() {
    return models.registries();
  }

  /** Closes all databases and forgets the configuration. */
  public static void shutdown() {
    Map<String, Database> former;
    synchronized (LOCK) {
      former = databases;
      databases = null;
      routing = null;
      models = new Models(List.of(), List.of());
    }
    closeAll(former, Map.of());
  }

  static Engine engine(String name) {
    Routing routed = routing;
    if (routed != null && name.isEmpty() && !isElsewhere()) {
      return routed.engine();
    }
    return database(name).engine();
  }

  /** Whether another database stands for the default one in this context. */
  private static boolean isElsewhere() {
    CallContext context = CallContext.current();
    return context != null && context.home() != null;
  }

  static WriterGates writers() {
    return WRITERS;
  }

  static ModelBinding<?> bindingOf(Class<?> type) {
    return models.bindingOf(type);
  }

  /** Who refers to whom, a model that nobody registered included. */
  static ModelGraph graph(ModelBinding<?> model) {
    return models.graph().with(model);
  }

  private static Map<String, Database> configured() {
    Map<String, Database> known = databases;
    if (known != null) {
      return known;
    }
    synchronized (LOCK) {
      known = databases;
      if (known == null) {
        known = fromSettings();
        databases = known;
      }
      return known;
    }
  }

  private static Map<String, Database> fromSettings() {
    Settings settings = SettingsReader.read(null, DatabaseSettings.DEFAULT_NAME);
    models = models.only(settings.apps());
    Map<String, Database> read = new LinkedHashMap<>();
    for (DatabaseSettings database : settings.databases().values()) {
      read.put(database.name(), Database.of(database));
    }
    return read;
  }

  private static void closeAll(@Nullable Map<String, Database> former, Map<String, Database> kept) {
    if (former != null) {
      for (Database database : former.values()) {
        if (!kept.containsValue(database)) {
          database.close();
        }
      }
    }
  }
}
