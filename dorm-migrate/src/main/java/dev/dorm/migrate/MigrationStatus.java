package dev.dorm.migrate;

/**
 * A migration, and what a database knows of it.
 *
 * @param app the app
 * @param name the migration
 * @param state what the database knows
 * @param squashed how many migrations it stands for
 * @param steps how many of its steps are done, when it is unfinished
 */
public record MigrationStatus(String app, String name, State state, int squashed, int steps) {
  /** What a database knows of a migration. */
  public enum State {
    /** It was applied. */
    APPLIED('X'),
    /** It was not applied. */
    PENDING(' '),
    /** It was applied, and edited since. */
    EDITED('!'),
    /** It is not atomic, and stopped halfway. */
    UNFINISHED('~'),
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
