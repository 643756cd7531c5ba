package dev.dorm.benchmarks.peer.jooq;

import java.time.Instant;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of books. */
final class Books extends TableImpl<Record> {
  static final Books BOOKS = new Books();

  final TableField<Record, Long> id =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, String> title =
      createField(DSL.name("title"), SQLDataType.VARCHAR(200).nullable(false), this);
  final TableField<Record, Long> authorId =
      createField(DSL.name("author_id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, Integer> pages =
      createField(DSL.name("pages"), SQLDataType.INTEGER.nullable(false), this);
  final TableField<Record, Boolean> published =
      createField(DSL.name("published"), SQLDataType.BOOLEAN.nullable(false), this);
  final TableField<Record, Instant> printed =
      createField(DSL.name("printed"), Types.moment().nullable(false), this);

  private Books() {
    super(DSL.name("books"));
  }
}
