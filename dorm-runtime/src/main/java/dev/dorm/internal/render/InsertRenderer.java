package dev.dorm.internal.render;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.InsertPairs;
import dev.dorm.internal.ast.Upsert;

/** Renders what adds rows. */
final class InsertRenderer {
  private final SqlBuilder sql;

  InsertRenderer(SqlBuilder sql) {
    this.sql = sql;
  }

  void insert(Insert insert) {
    rows(insert);
    returning(insert);
  }

  private void rows(Insert insert) {
    sql.add("INSERT INTO ").name(insert.into().table().name());
    if (insert.columns().isEmpty()) {
      sql.add(" DEFAULT VALUES");
    } else {
      sql.add(" (").names(insert.columns());
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

  private void returning(Insert insert) {
    if (!insert.returning().isEmpty()) {
      sql.add(" RETURNING ").names(insert.returning());
    }
  }

  void upsert(Upsert upsert) {
    rows(upsert.insert());
    sql.add(" ON CONFLICT (").names(upsert.target());
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
    returning(upsert.insert());
  }

  /** Pairs of a relation; those that are there stay. */
  void pairs(InsertPairs pairs) {
    Junction junction = pairs.junction();
    sql.add("INSERT INTO ").name(junction.table());
    sql.add(" (").name(junction.source()).add(", ").name(junction.target()).add(") VALUES ");
    for (int row = 0; row < pairs.rows(); row++) {
      sql.add(row == 0 ? "(" : ", (");
      sql.value(pairs.source()).add(", ").value(pairs.target()).add(")");
    }
    sql.add(" ON CONFLICT DO NOTHING");
  }
}
