package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Compound;
import dev.dorm.internal.ast.Compound.Operator;
import dev.dorm.internal.ast.Folding;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders one select and, by way of its conditions, those inside it. */
final class SelectRenderer {
  private static final int MAX_FLAT = 64;

  private final Dialect dialect;
  private final SqlBuilder sql;
  private final @Nullable Scope outer;

  SelectRenderer(Dialect dialect, SqlBuilder sql, @Nullable Scope outer) {
    this.dialect = dialect;
    this.sql = sql;
    this.outer = outer;
  }

  /** Renders a select whose rows are locked, if the database locks single rows. */
  void locked(Locked locked) {
    Scope scope = rendered(locked.query());
    if (!dialect.lockRowsOf().isEmpty()) {
      sql.add(dialect.lockRowsOf()).add(scope.root());
      for (JoinPath path : locked.lock().along()) {
        sql.add(", ").add(scope.alias(path));
      }
      sql.add(
          switch (locked.lock().waiting()) {
            case WAIT -> "";
            case NO_WAIT -> " NOWAIT";
            case SKIP_LOCKED -> " SKIP LOCKED";
          });
    }
  }

  void render(Select select) {
    rendered(select);
  }

  private Scope rendered(Select select) {
    sql.database(select.database());
    Scope scope = new Scope(outer, select.from().table(), sql.newAlias());
    Junction through = select.through();
    if (through != null) {
      scope.through(sql.newAlias());
    }
    for (JoinPath path : select.joins()) {
      scope.join(path, sql.newAlias());
    }
    if (select.derived() != null) {
      scope.derive(sql.newAlias());
    }
    ConditionRenderer conditions = new ConditionRenderer(dialect, sql, scope);
    sql.add("SELECT ");
    distinct(select.folding(), conditions);
    projections(select.projections(), scope, conditions);
    sql.add(" FROM ").name(select.from().table().name()).add(" AS ").add(scope.root());
    if (through != null) {
      String alias = scope.junction(through);
      sql.add(" JOIN ").name(through.table()).add(" AS ").add(alias).add(" ON ");
      sql.column(alias, through.target()).add(" = ");
      sql.column(scope.root(), select.from().key().name());
    }
    if (select.source() != null) {
      sql.add(" JOIN (");
      compound(select.source());
      String alias = sql.newAlias();
      sql.add(") AS ").add(alias).add(" ON ");
      sql.same(alias, scope.root(), select.from().key());
    }
    if (select.derived() != null) {
      sql.add(" JOIN (");
      new SelectRenderer(dialect, sql, outer).render(select.derived());
      sql.add(") AS ").add(scope.derived()).add(" ON ");
      derived(select.from().key(), scope);
    }
    joins(select.joins(), scope);
    if (!select.where().equals(Always.TRUE)) {
      sql.add(" WHERE ");
      conditions.predicate(select.where());
    }
    groups(select.folding(), conditions);
    conditions.operands().order(select.order());
    window(select.window());
    return scope;
  }

  /**
   * Renders a combination. Its parts stand beside the select that they feed, so they see what that
   * select sees around it. A part with a window is wrapped, since the parts themselves have none.
   */
  void compound(Compound compound) {
    parts(compound.operator(), compound.parts());
  }

  /**
   * Many parts are halved again and again: databases go as deep into them as there are parts, and
   * SQLite takes 500 at the most. Less several parts is less all of them together.
   */
  private void parts(Operator operator, List<Select> parts) {
    int size = parts.size();
    if (size <= MAX_FLAT) {
      String separator = "";
      for (Select part : parts) {
        sql.add(separator);
        part(part);
        separator = " " + operator.sql() + " ";
      }
    } else if (operator == Operator.DIFFERENCE) {
      part(parts.get(0));
      sql.add(" EXCEPT ");
      group(Operator.UNION, parts.subList(1, size));
    } else {
      group(operator, parts.subList(0, size / 2));
      sql.add(" ").add(operator.sql()).add(" ");
      group(operator, parts.subList(size / 2, size));
    }
  }

  /** A group of parts; the limit keeps SQLite from putting them among those around. */
  private void group(Operator operator, List<Select> parts) {
    sql.add("SELECT * FROM (");
    parts(operator, parts);
    sql.add(" LIMIT ").add(Long.toString(Long.MAX_VALUE));
    sql.add(") AS ").add(sql.newAlias());
  }

  private void part(Select part) {
    boolean wrapped = part.window() != Select.Window.ALL;
    sql.add(wrapped ? "SELECT * FROM (" : "");
    new SelectRenderer(dialect, sql, outer).render(part);
    if (wrapped) {
      sql.add(") AS ").add(sql.newAlias());
    }
  }

  private void projections(
      List<Projection> projections, Scope scope, ConditionRenderer conditions) {
    String separator = "";
    for (Projection projection : projections) {
      if (projection instanceof Projection.Row row) {
        String alias = scope.alias(row.path());
        for (ColumnReference column : row.columns()) {
          sql.add(separator).column(alias, column.name());
          separator = ", ";
        }
      } else {
        sql.add(separator);
        if (projection instanceof Projection.Value value) {
          conditions.operands().projected(value.operand());
        } else if (projection instanceof Projection.Named named) {
          named(named, scope, conditions);
        } else {
          sql.add(projection instanceof Projection.CountRows ? "count(*)" : "1");
        }
        separator = ", ";
      }
    }
  }

  private void named(Projection.Named named, Scope scope, ConditionRenderer conditions) {
    String name = "w" + named.place();
    if (named.operand() instanceof ColumnRef key && !key.column().parts().isEmpty()) {
      for (int i = 0; i < key.column().parts().size(); i++) {
        sql.add(i == 0 ? "" : ", ");
        sql.column(scope.alias(key), key.column().parts().get(i).name());
        sql.add(" AS ").add(name).add(i == 0 ? "" : "_" + i);
      }
    } else {
      conditions.operands().operand(named.operand());
      sql.add(" AS ").add(name);
    }
  }

  /** The key in the derived table is that of the row. */
  private void derived(ColumnReference key, Scope scope) {
    for (int i = 0; i < key.columns().size(); i++) {
      sql.add(i == 0 ? "" : " AND ").add(scope.derived()).add(".w0").add(i == 0 ? "" : "_" + i);
      sql.add(" = ").column(scope.root(), key.columns().get(i).name());
    }
  }

  private void distinct(Folding folding, ConditionRenderer conditions) {
    if (!folding.on().isEmpty() && dialect.distinctOn() == null) {
      throw new QueryDefinitionError(
          "DORM3131",
          "distinctOn() is not to be had on "
              + dialect.name()
              + ". FIX: PostgreSQL, or filter(…) by a subquery that finds the first row of each.",
          null);
    }
    if (folding.distinct()) {
      sql.add("DISTINCT ");
    }
    String separator = dialect.distinctOn();
    for (Operand operand : folding.on()) {
      sql.add(String.valueOf(separator));
      conditions.operands().operand(operand);
      separator = ", ";
    }
    sql.add(folding.on().isEmpty() ? "" : ") ");
  }

  private void groups(Folding folding, ConditionRenderer conditions) {
    String separator = " GROUP BY ";
    for (int place : folding.groups()) {
      sql.add(separator).add(Integer.toString(place));
      separator = ", ";
    }
    if (!folding.having().equals(Always.TRUE)) {
      sql.add(" HAVING ");
      conditions.predicate(folding.having());
    }
  }

  private void joins(List<JoinPath> paths, Scope scope) {
    for (JoinPath path : paths) {
      String alias = scope.alias(path);
      sql.add(path.nullable() ? " LEFT JOIN " : " JOIN ");
      sql.name(path.target().table().name()).add(" AS ").add(alias).add(" ON ");
      sql.column(alias, path.to().name()).add(" = ");
      sql.column(scope.alias(path.parent()), path.from().name());
    }
  }

  private void window(Select.Window window) {
    switch (window) {
      case ALL -> {}
      case LIMIT -> sql.add(" LIMIT ").value(SqlRenderer.windowType());
      case OFFSET -> sql.add(dialect.offsetWithoutLimit()).value(SqlRenderer.windowType());
      case LIMIT_OFFSET -> {
        sql.add(" LIMIT ").value(SqlRenderer.windowType());
        sql.add(" OFFSET ").value(SqlRenderer.windowType());
      }
    }
  }
}
