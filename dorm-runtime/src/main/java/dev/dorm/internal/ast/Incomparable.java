package dev.dorm.internal.ast;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;

/**
 * JSON, of which SQLite compares the text and PostgreSQL the value: {@code {"a": 1}} and {@code
 * {"a": 1.0}} are two there and one here. It is refused where values are compared.
 */
public final class Incomparable {
  private Incomparable() {}

  /** Whether a value is one. */
  public static boolean is(Operand value) {
    return value.type().kind() == ColumnKind.JSON;
  }

  /**
   * Refuses a value that is one.
   *
   * @param use what would compare it: {@code "distinct()"}
   * @param otherwise what may be done beside comparing what is inside; empty for nothing
   */
  public static void refuse(Operand value, String use, String otherwise) {
    if (is(value)) {
      String label = value instanceof ColumnRef ref ? ref.column().label() : "the expression";
      throw new QueryDefinitionError(
          "DORM3223",
          use
              + " would compare JSON, "
              + label
              + ": SQLite compares its text and PostgreSQL its value. FIX: compare what is inside:"
              + " at(\"key\").asText()"
              + otherwise
              + ".",
          null);
    }
  }
}
