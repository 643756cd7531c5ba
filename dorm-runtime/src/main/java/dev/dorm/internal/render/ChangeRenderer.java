package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Delete;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.SelectFinder;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.ast.UpdateRows;
import java.util.List;

/** Renders what changes and removes rows, and locks several of them in the order of their keys. */
final class ChangeRenderer {
  private static final String LOCK_ROWS = " FOR NO KEY UPDATE";

  private final Dialect dialect;
  private final SqlBuilder sql;

  ChangeRenderer(Dialect dialect, SqlBuilder sql) {
    this.dialect = dialect;
    this.sql = sql;
  }

  /** Rows that get values of their own. */
  void update(UpdateRows update) {
    if (update.rows() == 0) {
      byLists(update);
    } else {
      byValues(update);
    }
  }

  /**
   * The count names nothing of the update's own rows, so the server asks it once and before the
   * first of them; it reads all rows, which locks them in the order of their keys (decision 0068).
   */
  private void byLists(UpdateRows update) {
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
    sql.add(") WHERE ");
    hasKey(key, alias);
    sql.add(" AND (SELECT count(*) FROM (");
    ListSlot keys = new ListSlot(key.type(), ListSlot.MANY);
    locked(update.model(), new InList(ColumnRef.of(null, key), keys), LOCK_ROWS);
    sql.add(") AS l) >= 0");
  }

  /** The values stand row by row; each row of the table is found by its key. */
  private void byValues(UpdateRows update) {
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
  private void hasKey(ColumnReference key, String alias) {
    String separator = "";
    for (int i = 0; i < key.columns().size(); i++) {
      sql.add(separator).column(alias, key.columns().get(i).name());
      sql.add(" = v.k").add(i == 0 ? "" : Integer.toString(i));
      separator = " AND ";
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

  void update(Update update) {
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
    sql.add(asksRows(update) ? dialect.asksFirst() : "");
    if (locksInOrder(update.inKeyOrder(), update.where())) {
      whereLocked(update.model(), update.where(), alias, LOCK_ROWS);
    } else {
      where(update.where(), new Scope(null, update.model().table(), alias));
    }
  }

  private static boolean asksRows(Update update) {
    for (Assigned assigned : update.assigned()) {
      if (SelectFinder.in(assigned.operand())) {
        return true;
      }
    }
    return false;
  }

  /** Whether rows are locked by the statement, and there may be several of them. */
  private boolean locksInOrder(boolean asked, Predicate where) {
    return asked && !dialect.lockRowsOf().isEmpty() && where.uniqueGiven() == null;
  }

  /**
   * Which rows, found and locked in the order of their keys: two statements that change the same
   * rows then wait for one another and never in a circle, whatever their plans are.
   */
  private void whereLocked(ModelBinding<?> model, Predicate predicate, String outer, String lock) {
    ColumnReference key = model.key();
    boolean single = key.parts().isEmpty();
    sql.add(single ? " WHERE " : " WHERE (").columns(outer, key).add(single ? "" : ")");
    sql.add(" IN (");
    locked(model, predicate, lock);
    sql.add(")");
  }

  private void locked(ModelBinding<?> model, Predicate predicate, String lock) {
    String alias = sql.newAlias();
    sql.add("SELECT ").columns(alias, model.key());
    sql.add(" FROM ").name(model.table().name()).add(" AS ").add(alias);
    where(predicate, new Scope(null, model.table(), alias));
    sql.add(" ORDER BY ").columns(alias, model.key()).add(lock);
  }

  private void where(Predicate predicate, Scope scope) {
    if (!predicate.equals(Always.TRUE)) {
      sql.add(" WHERE ");
      new ConditionRenderer(dialect, sql, scope).predicate(predicate);
    }
  }

  void delete(Delete delete) {
    String alias = sql.newAlias();
    sql.add("DELETE FROM ").name(delete.model().table().name()).add(" AS ").add(alias);
    if (locksInOrder(delete.inKeyOrder(), delete.where())) {
      whereLocked(delete.model(), delete.where(), alias, " FOR UPDATE");
    } else {
      where(delete.where(), new Scope(null, delete.model().table(), alias));
    }
  }

  void deleteTogether(List<Delete> deletes) {
    int last = deletes.size() - 1;
    for (int i = 0; i < last; i++) {
      sql.add(i == 0 ? "WITH d" : ", d").add(Integer.toString(i)).add(" AS (");
      delete(deletes.get(i));
      sql.add(")");
    }
    sql.add(last == 0 ? "" : " ");
    delete(deletes.get(last));
  }
}
