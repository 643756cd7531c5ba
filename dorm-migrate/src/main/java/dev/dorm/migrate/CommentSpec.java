package dev.dorm.migrate;

/** What the catalog says about a table, as a migration file writes it. Immutable. */
public final class CommentSpec implements ModelPart {
  private final String text;

  CommentSpec(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
