package dev.dorm.internal.postgresql;

import dev.dorm.generated.ArrayType;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import java.util.List;
import org.postgresql.core.Oid;

/** Which columns take which values in their own binary form. */
final class CopyTypes {
  /** What stands for a type that does not take the values as they are. */
  static final int NONE = Oid.UNSPECIFIED;

  private CopyTypes() {}

  /**
   * The server's number of a column's type, or of the elements of its arrays.
   *
   * @param name what the driver calls the type
   * @return {@link #NONE} when the values must be converted
   */
  static int of(ColumnType<?> type, String name) {
    if (type.kind() != ColumnKind.ARRAY) {
      return of(type.kind(), name);
    }
    return type instanceof ArrayType<?> list && name.startsWith("_")
        ? of(list.element().kind(), name.substring(1))
        : NONE;
  }

  private static int of(ColumnKind kind, String name) {
    return switch (kind) {
      case SHORT -> name.equals("int2") ? Oid.INT2 : NONE;
      case INTEGER -> name.equals("int4") ? Oid.INT4 : NONE;
      case LONG -> name.equals("int8") ? Oid.INT8 : NONE;
      case DOUBLE -> name.equals("float8") ? Oid.FLOAT8 : NONE;
      case DECIMAL -> name.equals("numeric") ? Oid.NUMERIC : NONE;
      case BOOLEAN -> name.equals("bool") ? Oid.BOOL : NONE;
      case TEXT -> text(name);
      case DATE -> name.equals("date") ? Oid.DATE : NONE;
      case TIME -> name.equals("time") ? Oid.TIME : NONE;
      case INSTANT -> name.equals("timestamptz") ? Oid.TIMESTAMPTZ : NONE;
      case LOCAL_DATE_TIME -> name.equals("timestamp") ? Oid.TIMESTAMP : NONE;
      case UUID -> name.equals("uuid") ? Oid.UUID : NONE;
      case BINARY -> name.equals("bytea") ? Oid.BYTEA : NONE;
      case JSON -> name.equals("jsonb") ? Oid.JSONB : NONE;
      case ARRAY -> NONE;
    };
  }

  private static int text(String name) {
    return switch (name) {
      case "text" -> Oid.TEXT;
      case "varchar" -> Oid.VARCHAR;
      case "bpchar" -> Oid.BPCHAR;
      default -> NONE;
    };
  }

  /** Whether all values have a binary form that is known here. */
  static boolean known(List<ColumnType<?>> types) {
    for (ColumnType<?> type : types) {
      if (type.width() != 1 || (type.kind() == ColumnKind.ARRAY && !(type instanceof ArrayType))) {
        return false;
      }
    }
    return true;
  }
}
