package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** Finds a select that was told to run elsewhere. Not thread-safe. */
public final class DatabaseFinder extends TreeWalker {
  private final Object here;
  private @Nullable Object other;

  /**
   * Looks for selects that do not run on an engine.
   *
   * @param here the engine
   */
  public DatabaseFinder(Object here) {
    this.here = here;
  }

  /** Where one of the selects runs; null if all run here. */
  public @Nullable Object other() {
    return other;
  }

  @Override
  protected void entered(Select select) {
    if (select.database() != null && select.database() != here) {
      other = select.database();
    }
  }
}
