package dev.dorm.migrate.execute;

import static dev.dorm.migrate.execute.Statements.quote;

import dev.dorm.migrate.data.HistoricalQuery;
import dev.dorm.migrate.data.HistoricalRow;
import dev.dorm.migrate.data.HistoricalTable;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a model's table, read and written by the state alone. */
final class HistoricalRows implements HistoricalTable {
  private final Connection connection;
  private final Engine engine;
  private final ProjectState state;
  private final ModelState model;
  private final HistoricalValues values;
  private final List<String> selected;
  private final List<Condition> conditions;

  private record Condition(String sql, List<Bound> bound) {}

  private record Bound(ColumnType type, @Nullable Object value) {}

  HistoricalRows(Connection connection, Engine engine, ProjectState state, ModelState model) {
    this(
        connection,
        engine,
        state,
        model,
        model.columns().map(ColumnField::name).toList(),
        List.of());
  }

  private HistoricalRows(
      Connection connection,
      Engine engine,
      ProjectState state,
      ModelState model,
      List<String> selected,
      List<Condition> conditions) {
    this.connection = connection;
    this.engine = engine;
    this.state = state;
    this.model = model;
    this.values = new HistoricalValues(engine);
    this.selected = selected;
    this.conditions = conditions;
  }

  @Override
  public String model() {
    return model.key().toString();
  }

  @Override
  public String table() {
    return model.table();
  }

  @Override
  public HistoricalQuery select(String... fields) {
    List.of(fields).forEach(this::column);
    return new HistoricalRows(connection, engine, state, model, List.of(fields), conditions);
  }

  private HistoricalRows with(String sql, List<Bound> bound) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(sql, bound));
    return new HistoricalRows(connection, engine, state, model, selected, List.copyOf(more));
  }

  private ColumnField column(String field) {
    return model
        .column(field)
        .orElseThrow(
            () ->
                new PlanRefused(
                    MigrationCode.OPERATION_DOES_NOT_FIT,
                    "The model "
                        + model.key()
                        + " has no column "
                        + field
                        + " at this point of the history. FIX: one of "
                        + model.columns().map(ColumnField::name).toList()
                        + "."));
  }

  private ColumnType type(ColumnField field) {
    return field.foreignKey() == null ? field.type() : state.target(field.foreignKey()).type();
  }

  /** A value that a program gives for a column. */
  private Bound given(ColumnField column, @Nullable Object value) {
    ColumnType type = type(column);
    String label = model.key() + "." + column.name();
    return new Bound(type, GivenValues.accept(label, type, value));
  }

  private String keyNames() {
    return model.keys().stream().map(key -> quote(key.column())).collect(Collectors.joining(", "));
  }

  /** The rows behind one in the order of the key. */
  private HistoricalRows behind(HistoricalRow row) {
    List<Bound> bound = new ArrayList<>();
    List<String> slots = new ArrayList<>();
    for (ColumnField key : model.keys()) {
      ColumnType type = type(key);
      slots.add(values.slot(type));
      bound.add(new Bound(type, Objects.requireNonNull(row.get(key.name()))));
    }
    return with("(" + keyNames() + ") > (" + String.join(", ", slots) + ")", bound);
  }

  @Override
  public Where where(String field) {
    ColumnField column = column(field);
    String name = quote(column.column());
    ColumnType type = type(column);
    return new Where() {
      @Override
      public HistoricalQuery eq(@Nullable Object value) {
        return value == null ? isNull(true) : compare(" = ", value);
      }

      @Override
      public HistoricalQuery ne(Object value) {
        return compare(" <> ", value);
      }

      @Override
      public HistoricalQuery lt(Object value) {
        return compare(" < ", value);
      }

      @Override
      public HistoricalQuery gt(Object value) {
        return compare(" > ", value);
      }

      @Override
      public HistoricalQuery in(Collection<?> any) {
        if (any.isEmpty()) {
          return with("1 = 0", List.of());
        }
        String slots =
            any.stream().map(value -> values.slot(type)).collect(Collectors.joining(", "));
        List<Bound> bound = new ArrayList<>();
        any.forEach(value -> bound.add(given(column, value)));
        return with(name + " IN (" + slots + ")", bound);
      }

      @Override
      public HistoricalQuery isNull(boolean is) {
        return with(name + (is ? " IS NULL" : " IS NOT NULL"), List.of());
      }

      private HistoricalQuery compare(String operator, Object value) {
        return with(name + operator + values.slot(type), List.of(given(column, value)));
      }
    };
  }

  @Override
  public List<HistoricalRow> list() {
    return rows("");
  }

  @Override
  public Optional<HistoricalRow> first() {
    return rows(" LIMIT 1").stream().findFirst();
  }

  private List<HistoricalRow> rows(String limit) {
    List<ColumnField> columns = selected.stream().map(this::column).toList();
    String names =
        columns.stream().map(field -> quote(field.column())).collect(Collectors.joining(", "));
    String sql = "SELECT " + names + from() + where() + " ORDER BY " + keyNames() + limit;
    return query(sql, columns, bound());
  }

  private String from() {
    return " FROM " + quote(model.table());
  }

  private String where() {
    return conditions.isEmpty()
        ? ""
        : conditions.stream()
            .map(Condition::sql)
            .collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private List<Bound> bound() {
    return conditions.stream().flatMap(condition -> condition.bound().stream()).toList();
  }

  private List<HistoricalRow> query(String sql, List<ColumnField> columns, List<Bound> bound) {
    try (PreparedStatement statement = prepare(sql, bound);
        ResultSet rows = statement.executeQuery()) {
      List<HistoricalRow> all = new ArrayList<>();
      while (rows.next()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          ColumnField field = columns.get(i);
          row.put(field.name(), values.read(rows, i + 1, type(field)));
        }
        all.add(new HistoricalRow(row));
      }
      return all;
    } catch (SQLException e) {
      throw new StatementFailure(e);
    }
  }

  private PreparedStatement prepare(String sql, List<Bound> bound) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < bound.size(); i++) {
      statement.setObject(i + 1, values.bound(bound.get(i).type(), bound.get(i).value()));
    }
    return statement;
  }

  @Override
  public long count() {
    try (PreparedStatement statement = prepare("SELECT count(*)" + from() + where(), bound());
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new StatementFailure(e);
    }
  }

  @Override
  public void forEachBatch(int size, Consumer<List<HistoricalRow>> rows) {
    List<String> withKey = new ArrayList<>(selected);
    for (ColumnField key : model.keys()) {
      if (!withKey.contains(key.name())) {
        withKey.add(key.name());
      }
    }
    HistoricalRows all = new HistoricalRows(connection, engine, state, model, withKey, conditions);
    HistoricalRows next = all;
    while (true) {
      List<HistoricalRow> batch = next.rows(" LIMIT " + size);
      if (!batch.isEmpty()) {
        rows.accept(batch);
      }
      if (batch.size() < size) {
        return;
      }
      next = all.behind(batch.get(batch.size() - 1));
    }
  }

  @Override
  public int update(String field, @Nullable Object value) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put(field, value);
    return update(one);
  }

  @Override
  public int update(Map<String, ? extends @Nullable Object> changes) {
    List<String> settings = new ArrayList<>();
    List<Bound> bound = new ArrayList<>();
    changes.forEach(
        (field, value) -> {
          ColumnField column = column(field);
          settings.add(quote(column.column()) + " = " + values.slot(type(column)));
          bound.add(given(column, value));
        });
    bound.addAll(bound());
    return execute(
        "UPDATE " + quote(model.table()) + " SET " + String.join(", ", settings) + where(), bound);
  }

  @Override
  public int delete() {
    return execute("DELETE" + from() + where(), bound());
  }

  private int execute(String sql, List<Bound> bound) {
    try (PreparedStatement statement = prepare(sql, bound)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StatementFailure(e);
    }
  }

  @Override
  public HistoricalRow create(Map<String, ? extends @Nullable Object> row) {
    List<String> names = new ArrayList<>();
    List<String> slots = new ArrayList<>();
    List<Bound> bound = new ArrayList<>();
    row.forEach(
        (field, value) -> {
          ColumnField column = column(field);
          names.add(quote(column.column()));
          slots.add(values.slot(type(column)));
          bound.add(given(column, value));
        });
    List<ColumnField> columns = model.columns().toList();
    String into = "INSERT INTO " + quote(model.table());
    String given =
        names.isEmpty()
            ? " DEFAULT VALUES"
            : " (" + String.join(", ", names) + ") VALUES (" + String.join(", ", slots) + ")";
    String returning =
        columns.stream().map(field -> quote(field.column())).collect(Collectors.joining(", "));
    return query(into + given + " RETURNING " + returning, columns, bound).get(0);
  }

  @Override
  public HistoricalRow getOrCreate(
      Map<String, ? extends @Nullable Object> wanted,
      Map<String, ? extends @Nullable Object> defaults) {
    HistoricalQuery query = this;
    for (Map.Entry<String, ? extends @Nullable Object> one : wanted.entrySet()) {
      query = query.where(one.getKey()).eq(one.getValue());
    }
    List<HistoricalRow> found = query.list();
    if (found.size() > 1) {
      throw new IllegalStateException(
          found.size() + " rows of " + model.key() + " have the values " + wanted);
    }
    if (!found.isEmpty()) {
      return found.get(0);
    }
    Map<String, @Nullable Object> row = new LinkedHashMap<>(defaults);
    row.putAll(wanted);
    return create(row);
  }

  /** An error of the database inside of a step. */
  static final class StatementFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException error;

    StatementFailure(SQLException cause) {
      super(cause.getMessage(), cause);
      error = cause;
    }

    SQLException error() {
      return error;
    }
  }
}
