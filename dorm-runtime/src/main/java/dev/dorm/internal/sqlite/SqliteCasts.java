package dev.dorm.internal.sqlite;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;

/** Values in the form of other types. */
final class SqliteCasts {
  private SqliteCasts() {}

  /** What a column is set to: a decimal in its form and within its digits. */
  static CallTemplate store(ColumnType<?> from, ColumnType<?> column) {
    return column.kind() == ColumnKind.DECIMAL
        ? decimal(from.scale(), column)
        : CallTemplate.plain();
  }

  private static CallTemplate decimal(int places, ColumnType<?> to) {
    return CallTemplate.of("dorm_decimal", places + ", " + to.size() + ", " + to.scale());
  }

  /** A value as one of another type; the query language offers only those that both know. */
  static CallTemplate cast(ColumnType<?> from, ColumnType<?> to) {
    ColumnKind kind = from.kind();
    int places = kind == ColumnKind.DECIMAL ? from.scale() : -1;
    return switch (to.kind()) {
      case TEXT -> text(from);
      case SHORT, INTEGER, LONG ->
          CallTemplate.of("dorm_integer", places + ", " + SqliteFunctions.bits(to));
      case DOUBLE ->
          SqliteFunctions.isInteger(from)
              ? new CallTemplate("CAST(", "", " AS REAL)")
              : CallTemplate.of("dorm_double", places);
      case DECIMAL -> decimal(SqliteFunctions.isInteger(from) ? 0 : places, to);
      default -> CallTemplate.plain();
    };
  }

  private static CallTemplate text(ColumnType<?> from) {
    return switch (from.kind()) {
      case SHORT, INTEGER, LONG -> new CallTemplate("CAST(", "", " AS TEXT)");
      case DECIMAL -> CallTemplate.of("dorm_decimal_text", from.scale());
      case BOOLEAN -> new CallTemplate("CASE ", "", " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END");
      default -> CallTemplate.plain();
    };
  }
}
