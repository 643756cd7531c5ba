package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ModelKey;

/**
 * Something that an operation brings about and another one waits for.
 *
 * @param what what happens
 * @param model to which model
 * @param name to which field, index or constraint of it; empty for the model itself
 */
record Token(What what, ModelKey model, String name) {
  /** What can be waited for. */
  enum What {
    CREATED,
    DELETED,
    FIELD_ADDED,
    LINK_GONE,
    USER_REMOVED,
    WAY_MADE
  }

  /** Whether somebody waits for something to be there, and not for it to be gone. */
  boolean isThere() {
    return what == What.CREATED || what == What.FIELD_ADDED;
  }

  static Token created(ModelKey model) {
    return new Token(What.CREATED, model, "");
  }

  static Token deleted(ModelKey model) {
    return new Token(What.DELETED, model, "");
  }

  static Token added(ModelKey model, String field) {
    return new Token(What.FIELD_ADDED, model, field);
  }

  /** A relation leads to its former target no longer. */
  static Token linkGone(ModelKey model, String field) {
    return new Token(What.LINK_GONE, model, field);
  }

  /** An index or a constraint is gone. */
  static Token userRemoved(ModelKey model, String name) {
    return new Token(What.USER_REMOVED, model, name);
  }

  /** A table has its former name no longer; the field when it stands between two models. */
  static Token wayMade(ModelKey model, String field) {
    return new Token(What.WAY_MADE, model, field);
  }
}
