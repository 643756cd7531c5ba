package dev.dorm.migrate.prove;

import dev.dorm.migrate.ddl.RowSql;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.TableKey;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into the tables of a state. What a table refuses is tried again with other values; a
 * table that refuses all of them, and tables whose rows need each other, stay empty.
 */
final class RowSeeder {
  private static final int ROWS = 3;
  private static final int TRIES = 6;

  private final ProofConnection connection;
  private final ProjectState state;
  private final RowSql sql;
  private final Random random;
  private final HostileValues values;
  private int inserted;

  RowSeeder(ProofConnection connection, ProjectState state, Random random) {
    this.connection = connection;
    this.state = state;
    this.sql = new RowSql(connection.engine(), state);
    this.random = random;
    this.values = new HostileValues(random);
  }

  /** Inserts them; how many there are. */
  int seed() throws SQLException {
    Deque<ModelState> waiting = new ArrayDeque<>(state.models().values());
    int waited = 0;
    while (!waiting.isEmpty() && waited < waiting.size()) {
      ModelState model = waiting.removeFirst();
      if (rows(model)) {
        waited = 0;
      } else {
        waiting.addLast(model);
        waited++;
      }
    }
    for (ModelState model : state.models().values()) {
      for (ManyToManyField field : model.manyToMany().toList()) {
        JoinTable table = field.table();
        if (table != null && field.external() == null) {
          pairs(model, field, table);
        }
      }
    }
    return inserted;
  }

  /** Inserts rows of a model; false when it refers to rows that are not there yet. */
  private boolean rows(ModelState model) throws SQLException {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (ColumnField field : model.columns().toList()) {
      ForeignKeyState foreignKey = field.foreignKey();
      if (foreignKey != null) {
        List<String> there = foreignKey.external() == null ? keys(foreignKey.to()) : List.of();
        boolean itself = foreignKey.to().equals(model.key());
        if (there.isEmpty() && !field.nullable() && !itself) {
          return false;
        }
        keys.put(field.name(), there);
      }
    }
    for (int row = 0; row < ROWS; row++) {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        if (connection.tries(sql.insert(model, row(model, keys)))) {
          inserted++;
          break;
        }
      }
    }
    return true;
  }

  private Map<String, @Nullable String> row(ModelState model, Map<String, List<String>> keys) {
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    String own = null;
    for (ColumnField field : model.columns().toList()) {
      if (field.isGenerated()) {
        continue;
      }
      String value = null;
      if (!field.nullable() || random.nextInt(4) > 0) {
        value = field.foreignKey() == null ? values.next(sql.type(field)) : null;
      }
      own = field.primaryKey() ? value : own;
      row.put(field.name(), value);
    }
    for (Map.Entry<String, List<String>> key : keys.entrySet()) {
      ColumnField field = model.column(key.getKey()).orElseThrow();
      if (!field.nullable() || random.nextInt(4) > 0) {
        List<String> there = key.getValue();
        row.put(field.name(), there.isEmpty() ? ownKey(field, model, own) : pick(there));
      }
    }
    return row;
  }

  private static @Nullable String ownKey(ColumnField field, ModelState model, @Nullable String own) {
    ForeignKeyState key = field.foreignKey();
    return key != null && key.to().equals(model.key()) ? own : null;
  }

  private void pairs(ModelState model, ManyToManyField field, JoinTable table)
      throws SQLException {
    List<String> left = keys(model.key());
    List<String> right = keys(field.to());
    TableKey source = state.target(model.key(), null);
    TableKey target = state.target(field.to(), null);
    for (int i = 0; i < ROWS && !left.isEmpty() && !right.isEmpty(); i++) {
      inserted +=
          connection.tries(sql.insert(table, source, pick(left), target, pick(right))) ? 1 : 0;
    }
  }

  private List<String> keys(ModelKey model) throws SQLException {
    TableKey key = state.target(model, null);
    List<String> keys = new ArrayList<>();
    for (List<@Nullable String> row :
        connection.rows(RowSql.select(key.table(), List.of(key.column())))) {
      keys.add(String.valueOf(row.get(0)));
    }
    return keys;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
