package dev.dorm.benchmarks.peer.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of tags. */
final class Tags extends TableImpl<Record> {
  static final Tags TAGS = new Tags();

  final TableField<Record, Long> id =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, String> name =
      createField(DSL.name("name"), SQLDataType.VARCHAR(50).nullable(false), this);

  private Tags() {
    super(DSL.name("tags"));
  }
}
