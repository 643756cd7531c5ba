package dev.dorm.internal.postgresql;

import dev.dorm.dialect.AggregateTemplate;
import dev.dorm.dialect.StandardFunctions;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlAggregate;

/** How PostgreSQL computes. */
final class PostgresqlFunctions extends StandardFunctions {
  static final PostgresqlFunctions INSTANCE = new PostgresqlFunctions();

  private PostgresqlFunctions() {}

  @Override
  public AggregateTemplate aggregate(
      SqlAggregate aggregate, ColumnType<?> argument, ColumnType<?> result) {
    AggregateTemplate plain = super.aggregate(aggregate, argument, result);
    return switch (aggregate) {
      case SUM -> result.kind() == ColumnKind.LONG ? plain.as("bigint") : plain;
      case AVG -> result.kind() == ColumnKind.DOUBLE ? plain.as("double precision") : plain;
      case COUNT, MIN, MAX -> plain;
    };
  }
}
