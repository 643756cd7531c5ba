package dev.dorm.migrate;

/**
 * A migration, and what a database knows of it.
 *
 * @param app the app
 * @param name the migration
 * @param state what the database knows
 */
public record MigrationStatus(String app, String name, State state) {
  /** What a database knows of a migration. */
  public enum State {
    /** It was applied. */
    APPLIED('X'),
    /** It was not applied. */
    PENDING(' '),
    /** It was applied, and edited since. */
    EDITED('!'),
    /** It was applied, and is not part of this build. */
    UNKNOWN('?');

    private final char mark;

    State(char mark) {
      this.mark = mark;
    }

    /** The mark in listings. */
    public char mark() {
      return mark;
    }
  }
}
