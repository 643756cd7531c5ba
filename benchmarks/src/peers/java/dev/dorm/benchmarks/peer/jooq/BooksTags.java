package dev.dorm.benchmarks.peer.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The pairs of books and tags. */
final class BooksTags extends TableImpl<Record> {
  static final BooksTags BOOKS_TAGS = new BooksTags();

  final TableField<Record, Long> bookId =
      createField(DSL.name("book_id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, Long> tagId =
      createField(DSL.name("tag_id"), SQLDataType.BIGINT.nullable(false), this);

  private BooksTags() {
    super(DSL.name("books_tags"));
  }
}
