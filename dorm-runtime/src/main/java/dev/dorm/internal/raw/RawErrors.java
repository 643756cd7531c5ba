package dev.dorm.internal.raw;

import dev.dorm.exception.QueryDefinitionError;

/** The refusals of raw SQL. */
final class RawErrors {
  private RawErrors() {}

  /** The text is none that dorm runs. */
  static QueryDefinitionError text(String what, String mend) {
    return new QueryDefinitionError(
        "DORM3063", "This SQL is not run: " + what + ". FIX: " + mend, null);
  }

  /** Placeholders and binds do not go together. */
  static QueryDefinitionError binds(String what, String mend) {
    return new QueryDefinitionError("DORM3062", what + " FIX: " + mend, null);
  }

  /** A value has a type that travels neither way. */
  static QueryDefinitionError type(String what, String mend) {
    return new QueryDefinitionError("DORM3064", what + " FIX: " + mend, null);
  }

  /** The columns of a result are not those that were asked for. */
  static QueryDefinitionError columns(String what, String mend) {
    return new QueryDefinitionError("DORM3066", what + " FIX: " + mend, null);
  }
}
