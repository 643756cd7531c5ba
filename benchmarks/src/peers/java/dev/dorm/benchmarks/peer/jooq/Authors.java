package dev.dorm.benchmarks.peer.jooq;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jooq.Identity;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of authors in the form that jOOQ's generator gives. */
final class Authors extends TableImpl<AuthorRecord> {
  static final Authors AUTHORS = new Authors();

  final TableField<AuthorRecord, Long> id =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);
  final TableField<AuthorRecord, String> name =
      createField(DSL.name("name"), SQLDataType.VARCHAR(100).nullable(false), this);
  final TableField<AuthorRecord, String> email =
      createField(DSL.name("email"), SQLDataType.VARCHAR(254).nullable(false), this);
  final TableField<AuthorRecord, Integer> age =
      createField(DSL.name("age"), SQLDataType.INTEGER.nullable(false), this);
  final TableField<AuthorRecord, String> bio =
      createField(DSL.name("bio"), SQLDataType.CLOB, this);
  final TableField<AuthorRecord, Boolean> active =
      createField(DSL.name("active"), SQLDataType.BOOLEAN.nullable(false), this);
  final TableField<AuthorRecord, LocalDateTime> joined =
      createField(DSL.name("joined"), Types.dateTime().nullable(false), this);
  final TableField<AuthorRecord, BigDecimal> balance =
      createField(DSL.name("balance"), Types.decimal().nullable(false), this);

  private final UniqueKey<AuthorRecord> key =
      Internal.createUniqueKey(this, DSL.name("authors_pkey"), new TableField[] {id}, true);

  private Authors() {
    super(DSL.name("authors"));
  }

  @Override
  public Class<AuthorRecord> getRecordType() {
    return AuthorRecord.class;
  }

  @Override
  public Identity<AuthorRecord, Long> getIdentity() {
    return Internal.createIdentity(this, id);
  }

  @Override
  public UniqueKey<AuthorRecord> getPrimaryKey() {
    return key;
  }
}
