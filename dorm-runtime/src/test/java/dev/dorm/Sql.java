package dev.dorm;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.render.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Hand-written statements for tests of what lies below the query sets. */
public final class Sql {
  /** Inserts a number into {@link #table}. */
  public static final String INSERT = "INSERT INTO t (n) VALUES (?)";

  /** The numbers in {@link #table}, in order. */
  public static final String ALL = "SELECT n FROM t ORDER BY n";

  private final Engine engine;

  public Sql(Database database) {
    this(database.engine());
  }

  public Sql(Engine engine) {
    this.engine = engine;
  }

  /** Makes a table of numbers, none of which is there twice. */
  public static Sql table(Database database) {
    Sql sql = new Sql(database);
    sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
    return sql;
  }

  /** A statement with a single parameter per type. */
  public static CompiledStatement statement(String text, ColumnType<?>... types) {
    List<Parameter> parameters = new ArrayList<>();
    for (ColumnType<?> type : types) {
      parameters.add(Parameter.single(type));
    }
    boolean writing = !text.toLowerCase(Locale.ROOT).startsWith("select");
    return new CompiledStatement(text, parameters, writing);
  }

  /** Runs a statement without parameters and rows. */
  public long run(String text) {
    return engine.executor().update(statement(text), binder -> {});
  }

  /** Runs a statement with one long. */
  public long run(String text, long value) {
    return engine
        .executor()
        .update(statement(text, ColumnTypes.LONG), binder -> binder.bindLong(1, value));
  }

  /**
   * Runs a statement with one long, undone by itself when it fails.
   *
   * @param meanwhile what is done when the value is set
   */
  public long alone(String text, long value, Runnable meanwhile) {
    return only(
        () ->
            engine
                .executor()
                .update(
                    statement(text, ColumnTypes.LONG),
                    binder -> {
                      meanwhile.run();
                      binder.bindLong(1, value);
                    }));
  }

  /** Runs a body that says that it ends with its only statement. */
  public long only(LongSupplier body) {
    return engine.transactions().atomicOfOne(body::getAsLong);
  }

  /** The first column of the first row. */
  public long number(String text) {
    return engine
        .executor()
        .query(
            statement(text),
            binder -> {},
            rows -> {
              if (!rows.next()) {
                throw new IllegalStateException("no row");
              }
              return rows.row().readLong(1);
            });
  }

  /** The first column of the first row of a statement that begins in whatever way. */
  public long numberOf(String text) {
    CompiledStatement read = new CompiledStatement(text, List.of(), false);
    return engine
        .executor()
        .query(read, binder -> {}, rows -> rows.next() ? rows.row().readLong(1) : -1L);
  }

  /** The first column of all rows. */
  public List<Long> numbers(String text) {
    return engine
        .executor()
        .query(
            statement(text),
            binder -> {},
            rows -> {
              List<Long> all = new ArrayList<>();
              while (rows.next()) {
                all.add(rows.row().readLong(1));
              }
              return all;
            });
  }
}
