package dev.dorm.migrate.introspect;

import java.util.List;

/** A part of an expression that a database wrote, of either system. Immutable. */
sealed interface SqlNode {
  /**
   * A column, or a word that is none.
   *
   * @param text how it is spelled, without quotes
   * @param quoted whether it stood in quotes, so that it can be a name only
   */
  record Name(String text, boolean quoted) implements SqlNode {}

  /**
   * A text.
   *
   * @param value what it says
   */
  record Text(String value) implements SqlNode {}

  /**
   * A number without sign.
   *
   * @param text its digits
   */
  record Number(String text) implements SqlNode {}

  /**
   * What stands in brackets.
   *
   * @param inner the part in them
   */
  record Group(SqlNode inner) implements SqlNode {}

  /**
   * A function of values.
   *
   * @param name its name in lower case
   * @param arguments what it is called with
   */
  record Call(String name, List<SqlNode> arguments) implements SqlNode {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * An operator with its parts.
   *
   * @param operator the sign or the words, in capitals
   * @param parts two; more for AND, OR, IN and BETWEEN; one for NOT, the sign of a number and what
   *     stands behind a value
   */
  record Operation(String operator, List<SqlNode> parts) implements SqlNode {
    /** Copies the list. */
    public Operation {
      parts = List.copyOf(parts);
    }

    static Operation of(String operator, SqlNode... parts) {
      return new Operation(operator, List.of(parts));
    }
  }

  /**
   * A value as another type.
   *
   * @param inner the value
   * @param type the type in lower case, without size
   */
  record Cast(SqlNode inner, String type) implements SqlNode {}

  /** The same without the brackets around it. */
  default SqlNode bare() {
    return this instanceof Group group ? group.inner().bare() : this;
  }
}
