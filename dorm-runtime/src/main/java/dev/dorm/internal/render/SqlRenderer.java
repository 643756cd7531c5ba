package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.TableReference;
import dev.dorm.internal.ast.Compound;
import dev.dorm.internal.ast.Compute;
import dev.dorm.internal.ast.CountOf;
import dev.dorm.internal.ast.Delete;
import dev.dorm.internal.ast.DeleteLinks;
import dev.dorm.internal.ast.DeletePairs;
import dev.dorm.internal.ast.DeleteTogether;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.InsertPairs;
import dev.dorm.internal.ast.Load;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.ast.UpdateRows;
import dev.dorm.internal.ast.Upsert;

/** Turns statements into text. Stateless; one instance per dialect serves all threads. */
public final class SqlRenderer {
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
      new InsertRenderer(sql).insert(insert);
    } else if (statement instanceof Load load) {
      sql.add("COPY ").name(load.into().table().name());
      sql.add(" (").names(load.columns());
      sql.add(") FROM STDIN (FORMAT binary)");
    } else if (statement instanceof Upsert upsert) {
      new InsertRenderer(sql).upsert(upsert);
    } else if (statement instanceof UpdateRows update) {
      new ChangeRenderer(dialect, sql).update(update);
    } else if (statement instanceof Update update) {
      new ChangeRenderer(dialect, sql).update(update);
    } else if (statement instanceof Delete delete) {
      new ChangeRenderer(dialect, sql).delete(delete);
    } else if (statement instanceof DeleteTogether together) {
      new ChangeRenderer(dialect, sql).deleteTogether(together.deletes());
    } else if (statement instanceof DeleteLinks links) {
      deleteLinks(sql, links);
    } else if (statement instanceof InsertPairs pairs) {
      new InsertRenderer(sql).pairs(pairs);
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
