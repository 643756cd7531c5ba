package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.TableReference;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Compound;
import dev.dorm.internal.ast.Compute;
import dev.dorm.internal.ast.CountOf;
import dev.dorm.internal.ast.Delete;
import dev.dorm.internal.ast.DeleteLinks;
import dev.dorm.internal.ast.DeletePairs;
import dev.dorm.internal.ast.DeleteTogether;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.InsertPairs;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Load;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.ast.UpdateRows;
import dev.dorm.internal.ast.Upsert;
import java.util.List;

/** Turns statements into text. Stateless; one instance per dialect serves all threads. */
public final class SqlRenderer {
  private static final String LOCK_ROWS = " FOR NO KEY UPDATE";

  private final Dialect dialect;

  /** Makes a renderer for a dialect. */
  public SqlRenderer(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The text of a statement. */
  public RenderedSql render(Statement statement) {
    SqlBuilder sql = new SqlBuilder(dialect);
    if (statement instanceof Select select) {
      new SelectRenderer(dialect, sql, null).render(select);
    } else if (statement instanceof Locked locked) {
      new SelectRenderer(dialect, sql, null).locked(locked);
    } else if (statement instanceof Compound compound) {
      new SelectRenderer(dialect, sql, null).compound(compound);
    } else if (statement instanceof CountOf count) {
      sql.add("SELECT count(*) FROM (");
      SelectRenderer rows = new SelectRenderer(dialect, sql, null);
      if (count.query() instanceof Compound compound) {
        rows.compound(compound);
      } else if (count.query() instanceof Select query) {
        rows.render(query);
      }
      sql.add(") AS counted");
    } else if (statement instanceof Compute compute) {
      compute(sql, compute);
    } else if (statement instanceof Insert insert) {
      insert(sql, insert);
      returning(sql, insert);
    } else if (statement instanceof Load load) {
      sql.add("COPY ").name(load.into().table().name());
      names(sql.add(" ("), load.columns());
      sql.add(") FROM STDIN (FORMAT binary)");
    } else if (statement instanceof Upsert upsert) {
      upsert(sql, upsert);
    } else if (statement instanceof UpdateRows update) {
      if (update.rows() == 0) {
        updateRows(sql, update);
      } else {
        updateByValues(sql, update);
      }
    } else if (statement instanceof Update update) {
      update(sql, update);
    } else if (statement instanceof Delete delete) {
      delete(sql, delete);
    } else if (statement instanceof DeleteTogether together) {
      deleteTogether(sql, together.deletes());
    } else if (statement instanceof DeleteLinks links) {
      deleteLinks(sql, links);
    } else if (statement instanceof InsertPairs pairs) {
      insertPairs(sql, pairs);
    } else if (statement instanceof DeletePairs pairs) {
      deletePairs(sql, pairs);
    }
    return sql.toSql();
  }

  private void compute(SqlBuilder sql, Compute compute) {
    String alias = sql.newAlias();
    sql.add("SELECT ");
    OperandRenderer values =
        new ConditionRenderer(dialect, sql, new Scope(null, compute.model().table(), alias))
            .operands();
    String separator = "";
    for (Operand value : compute.values()) {
      sql.add(separator);
      values.operand(value);
      separator = ", ";
    }
    separator = " FROM (SELECT ";
    for (ColumnReference column : compute.model().columns()) {
      sql.add(separator).value(column.type()).add(" AS ").name(column.name());
      separator = ", ";
    }
    sql.add(") AS ").add(alias);
  }

  private static void insert(SqlBuilder sql, Insert insert) {
    sql.add("INSERT INTO ").name(insert.into().table().name());
    if (insert.columns().isEmpty()) {
      sql.add(" DEFAULT VALUES");
    } else {
      names(sql.add(" ("), insert.columns());
      if (insert.rows() == 0) {
        sql.add(") SELECT * FROM unnest(");
        for (int i = 0; i < insert.columns().size(); i++) {
          sql.add(i == 0 ? "" : ", ").list(insert.columns().get(i).type());
        }
        sql.add(")");
        return;
      }
      sql.add(") VALUES ");
      for (int row = 0; row < insert.rows(); row++) {
        sql.add(row == 0 ? "(" : ", (");
        for (int i = 0; i < insert.columns().size(); i++) {
          sql.add(i == 0 ? "" : ", ").value(insert.columns().get(i).type());
        }
        sql.add(")");
      }
    }
  }

  private static void returning(SqlBuilder sql, Insert insert) {
    if (!insert.returning().isEmpty()) {
      names(sql.add(" RETURNING "), insert.returning());
    }
  }

  private static void upsert(SqlBuilder sql, Upsert upsert) {
    insert(sql, upsert.insert());
    names(sql.add(" ON CONFLICT ("), upsert.target());
    sql.add(upsert.updated().isEmpty() ? ") DO NOTHING" : ") DO UPDATE SET ");
    String separator = "";
    for (ColumnReference column : upsert.updated()) {
      sql.add(separator).name(column.name());
      if (column.is(ColumnOption.VERSION)) {
        String table = upsert.insert().into().table().name();
        sql.add(" = ").name(table).add(".").name(column.name()).add(" + 1");
      } else {
        sql.add(" = excluded.").name(column.name());
      }
      separator = ", ";
    }
    returning(sql, upsert.insert());
  }

  /**
   * The count names nothing of the update's own rows, so the server asks it once and before the
   * first of them; it reads all rows, which locks them in the order of their keys (decision 0068).
   */
  private void updateRows(SqlBuilder sql, UpdateRows update) {
    String alias = sql.newAlias();
    int columns = update.columns().size();
    ColumnReference key = update.model().key();
    sql.add("UPDATE ").name(update.model().table().name()).add(" AS ").add(alias).add(" SET ");
    for (int i = 0; i < columns; i++) {
      sql.add(i == 0 ? "" : ", ").name(update.columns().get(i).name()).add(" = v.c" + i);
    }
    sql.add(" FROM unnest(").list(key.type());
    update.columns().forEach(column -> sql.add(", ").list(column.type()));
    sql.add(") AS v (").add(keys(key));
    for (int i = 0; i < columns; i++) {
      sql.add(", c" + i);
    }
    hasKey(sql, ") WHERE ", key, alias, "v");
    sql.add(" AND (SELECT count(*) FROM (");
    ListSlot keys = new ListSlot(key.type(), ListSlot.MANY);
    locked(sql, update.model(), new InList(ColumnRef.of(null, key), keys), LOCK_ROWS);
    sql.add(") AS l) >= 0");
  }

  /** The values stand row by row; each row of the table is found by its key. */
  private static void updateByValues(SqlBuilder sql, UpdateRows update) {
    String alias = sql.newAlias();
    ColumnReference key = update.model().key();
    sql.add("UPDATE ").name(update.model().table().name()).add(" AS ").add(alias).add(" SET ");
    for (int i = 0; i < update.columns().size(); i++) {
      sql.add(i == 0 ? "" : ", ").name(update.columns().get(i).name()).add(" = v.column" + (i + 2));
    }
    sql.add(" FROM (VALUES ");
    for (int row = 0; row < update.rows(); row++) {
      sql.add(row == 0 ? "(" : ", (").value(key.type());
      update.columns().forEach(column -> sql.add(", ").value(column.type()));
      sql.add(")");
    }
    sql.add(") AS v WHERE ").column(alias, key.name()).add(" = v.column1");
  }

  /** The row of a table is that of the new values. */
  private static void hasKey(
      SqlBuilder sql, String before, ColumnReference key, String alias, String values) {
    for (int i = 0; i < key.columns().size(); i++) {
      sql.add(i == 0 ? before : " AND ").column(alias, key.columns().get(i).name());
      sql.add(" = ").add(values).add(".k").add(i == 0 ? "" : Integer.toString(i));
    }
  }

  /** The names of the key's columns among the new values. */
  private static String keys(ColumnReference key) {
    StringBuilder names = new StringBuilder("k");
    for (int i = 1; i < key.columns().size(); i++) {
      names.append(", k").append(i);
    }
    return names.toString();
  }

  private static void names(SqlBuilder sql, List<ColumnReference> columns) {
    String separator = "";
    for (ColumnReference column : columns) {
      for (ColumnReference each : column.columns()) {
        sql.add(separator).name(each.name());
        separator = ", ";
      }
    }
  }

  private void update(SqlBuilder sql, Update update) {
    String alias = sql.newAlias();
    sql.add("UPDATE ").name(update.model().table().name()).add(" AS ").add(alias).add(" SET ");
    OperandRenderer values =
        new ConditionRenderer(dialect, sql, new Scope(null, update.model().table(), alias))
            .operands();
    String separator = "";
    for (Assigned assigned : update.assigned()) {
      sql.add(separator).name(assigned.column().name()).add(" = ");
      values.operand(assigned.operand());
      separator = ", ";
    }
    if (locksInOrder(update.inKeyOrder(), update.where())) {
      whereLocked(sql, update.model(), update.where(), alias, LOCK_ROWS);
    } else {
      where(sql, update.where(), new Scope(null, update.model().table(), alias));
    }
  }

  /** Whether rows are locked by the statement, and there may be several of them. */
  private boolean locksInOrder(boolean asked, Predicate where) {
    return asked && !dialect.lockRowsOf().isEmpty() && !OneRow.isOneRow(where);
  }

  /**
   * Which rows, found and locked in the order of their keys: two statements that change the same
   * rows then wait for one another and never in a circle, whatever their plans are.
   */
  private void whereLocked(
      SqlBuilder sql, ModelBinding<?> model, Predicate predicate, String outer, String lock) {
    ColumnReference key = model.key();
    boolean single = key.parts().isEmpty();
    sql.add(single ? " WHERE " : " WHERE (").columns(outer, key).add(single ? "" : ")");
    locked(sql.add(" IN ("), model, predicate, lock);
    sql.add(")");
  }

  private void locked(SqlBuilder sql, ModelBinding<?> model, Predicate predicate, String lock) {
    String alias = sql.newAlias();
    sql.add("SELECT ").columns(alias, model.key());
    sql.add(" FROM ").name(model.table().name()).add(" AS ").add(alias);
    where(sql, predicate, new Scope(null, model.table(), alias));
    sql.add(" ORDER BY ").columns(alias, model.key()).add(lock);
  }

  private void where(SqlBuilder sql, Predicate predicate, Scope scope) {
    if (!predicate.equals(Always.TRUE)) {
      sql.add(" WHERE ");
      new ConditionRenderer(dialect, sql, scope).predicate(predicate);
    }
  }

  private void delete(SqlBuilder sql, Delete delete) {
    String alias = sql.newAlias();
    sql.add("DELETE FROM ").name(delete.model().table().name()).add(" AS ").add(alias);
    if (locksInOrder(delete.inKeyOrder(), delete.where())) {
      whereLocked(sql, delete.model(), delete.where(), alias, " FOR UPDATE");
    } else {
      where(sql, delete.where(), new Scope(null, delete.model().table(), alias));
    }
  }

  private void deleteTogether(SqlBuilder sql, List<Delete> deletes) {
    int last = deletes.size() - 1;
    for (int i = 0; i < last; i++) {
      sql.add(i == 0 ? "WITH d" : ", d").add(Integer.toString(i)).add(" AS (");
      delete(sql, deletes.get(i));
      sql.add(")");
    }
    delete(sql.add(last == 0 ? "" : " "), deletes.get(last));
  }

  private void deleteLinks(SqlBuilder sql, DeleteLinks links) {
    String alias = sql.newAlias();
    Junction junction = links.junction();
    sql.add("DELETE FROM ").name(junction.table()).add(" AS ").add(alias).add(" WHERE ");
    sql.column(alias, junction.source());
    TableReference table = new TableReference("", junction.table(), junction.table());
    new ConditionRenderer(dialect, sql, new Scope(null, table, alias))
        .operands()
        .list(links.sources());
  }

  private static void insertPairs(SqlBuilder sql, InsertPairs pairs) {
    Junction junction = pairs.junction();
    sql.add("INSERT INTO ").name(junction.table());
    sql.add(" (").name(junction.source()).add(", ").name(junction.target()).add(") VALUES ");
    for (int row = 0; row < pairs.rows(); row++) {
      sql.add(row == 0 ? "(" : ", (");
      sql.value(pairs.source()).add(", ").value(pairs.target()).add(")");
    }
    sql.add(" ON CONFLICT DO NOTHING");
  }

  private void deletePairs(SqlBuilder sql, DeletePairs pairs) {
    String alias = sql.newAlias();
    Junction junction = pairs.junction();
    sql.add("DELETE FROM ").name(junction.table()).add(" AS ").add(alias).add(" WHERE ");
    sql.column(alias, junction.source()).add(" = ").value(pairs.source());
    if (pairs.targets() != null) {
      sql.add(" AND ").column(alias, junction.target());
      TableReference table = new TableReference("", junction.table(), junction.table());
      new ConditionRenderer(dialect, sql, new Scope(null, table, alias))
          .operands()
          .list(pairs.targets());
    }
  }

  /** The type of the numbers of a window. */
  static ColumnType<Long> windowType() {
    return ColumnTypes.LONG;
  }
}
