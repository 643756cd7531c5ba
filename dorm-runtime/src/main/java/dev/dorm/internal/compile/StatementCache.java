package dev.dorm.internal.compile;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.RowNumbers;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.internal.ast.CountOf;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Query;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.SensitiveFinder;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.render.Parameter;
import dev.dorm.internal.render.RenderedSql;
import dev.dorm.internal.render.SqlRenderer;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The statements that a database has met, each compiled once per shape. Bounded: a program that
 * makes ever new shapes starts over. Thread-safe.
 */
public final class StatementCache {
  private static final int MAX_SHAPES = 4096;
  private static final Parameter NAME = Parameter.single(ColumnTypes.TEXT);

  private final Object engine;
  private final Dialect dialect;
  private final SqlRenderer renderer;
  private final ConcurrentMap<String, CompiledStatement> fixed = new ConcurrentHashMap<>();
  private final ConcurrentMap<Statement, CompiledStatement> compiled = new ConcurrentHashMap<>();
  private final ConcurrentMap<Object, CompiledStatement> known = new ConcurrentHashMap<>();

  /**
   * Makes an empty cache for a dialect.
   *
   * @param engine what the statements run on
   */
  public StatementCache(Dialect dialect, Object engine) {
    this.engine = engine;
    this.dialect = dialect;
    renderer = new SqlRenderer(dialect);
  }

  /** The compiled form of a statement. */
  public CompiledStatement compile(Statement statement) {
    CompiledStatement found = compiled.get(statement);
    if (found != null) {
      return found;
    }
    if (compiled.size() >= MAX_SHAPES) {
      compiled.clear();
      known.clear();
    }
    RenderedSql rendered = renderer.render(statement);
    for (Object told : rendered.databases()) {
      refuseElsewhere(told);
    }
    boolean writing =
        !(statement instanceof Query
            || statement instanceof CountOf
            || statement instanceof Locked);
    CompiledStatement fresh = new CompiledStatement(rendered.sql(), rendered.parameters(), writing);
    if (statement instanceof Select select && select.isOfOneKey()) {
      fresh = fresh.lookingUp();
    }
    if (writing) {
      fresh = fresh.checkedBy(ConditionsOf.written(statement));
    }
    if (SensitiveFinder.isIn(statement)) {
      fresh = fresh.withheld();
    }
    if (fresh.jdbcParameters() > dialect.maxParameters()) {
      throw new QueryDefinitionError(
          "DORM3148",
          "The statement has "
              + fresh.jdbcParameters()
              + " parameters, and "
              + dialect.name()
              + " takes "
              + dialect.maxParameters()
              + ". FIX: in(list) instead of many comparisons, which takes one parameter however long"
              + " the list; or several statements.",
          null);
    }
    CompiledStatement other = compiled.putIfAbsent(statement, fresh);
    return other == null ? fresh : other;
  }

  /** The statement that was kept under a shorter word for its shape; null when there is none. */
  public @Nullable CompiledStatement known(Object shape) {
    return known.get(shape);
  }

  /** Compiles a statement and keeps it under a shorter word for its shape, which never changes. */
  public CompiledStatement keep(Object shape, Statement statement) {
    CompiledStatement fresh = compile(statement);
    if (known.size() >= MAX_SHAPES) {
      known.clear();
    }
    known.put(shape, fresh);
    return fresh;
  }

  /** Refuses a query inside another one that was told to run on another database. */
  public void refuseElsewhere(@Nullable Object told) {
    if (told != null && told != engine) {
      throw new QueryDefinitionError(
          "DORM3156",
          "A query inside another one was told to run on "
              + told
              + ", but the statement runs on "
              + engine
              + ", which knows nothing of the other's rows. FIX: the same using(…) on the outer"
              + " query, or list() of the inner one first and in(list).",
          null);
    }
  }

  /** The statement that moves a key's counter; null where it moves by itself. */
  public @Nullable CompiledStatement advanceCounter(String table, String column) {
    CompiledStatement found = fixed.get(table);
    if (found == null) {
      String sql = dialect.advanceCounter(table, column);
      if (sql == null) {
        return null;
      }
      Parameter number = Parameter.single(ColumnTypes.LONG);
      found = new CompiledStatement(sql, List.of(number, number), true);
      fixed.put(table, found);
    }
    return found;
  }

  /**
   * The query for the number that the last INSERT gave to the last of its rows; null where
   * RETURNING is as fast.
   */
  public @Nullable CompiledStatement lastNumber() {
    RowNumbers numbers = dialect.rowNumbers();
    return numbers == null ? null : aside(numbers.last(), List.of());
  }

  /** The query whether a table numbers its rows one by one; null where nobody asks. */
  public @Nullable CompiledStatement numbersRows() {
    RowNumbers numbers = dialect.rowNumbers();
    return numbers == null ? null : aside(numbers.table(), List.of(NAME));
  }

  private CompiledStatement aside(String sql, List<Parameter> parameters) {
    return fixed.computeIfAbsent(sql, text -> CompiledStatement.aside(text, parameters));
  }

  /** The statement that defers the check of references or ends that; null where none is needed. */
  public @Nullable CompiledStatement deferReferences(boolean defer) {
    String sql = dialect.deferReferences(defer);
    return sql == null
        ? null
        : fixed.computeIfAbsent(sql, text -> new CompiledStatement(text, List.of(), true));
  }

  /** The number of shapes. */
  public int size() {
    return compiled.size();
  }
}
