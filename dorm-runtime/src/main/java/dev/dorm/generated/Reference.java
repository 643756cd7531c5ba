package dev.dorm.generated;

import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of a reference to a row.
 *
 * @param <T> the model
 */
public abstract class Reference<T> {
  private @Nullable T row;
  private @Nullable ReferenceLink link;

  /**
   * Makes a reference, to a row that is at hand or not, with a link by which it can be loaded or
   * not.
   */
  protected Reference(@Nullable T row, @Nullable ReferenceLink link) {
    this.row = row;
    this.link = link;
  }

  /** How the row can be loaded; null while nothing is known but the key. */
  public final @Nullable ReferenceLink link() {
    return link;
  }

  /** Says how the row can be loaded; for the engine. */
  public final void attach(ReferenceLink source) {
    link = source;
  }

  /** The key of the row; null while the row is new, and while it is not known. */
  public abstract @Nullable Object pk();

  /** The row that this one is the other side of; null for a reference that holds a key. */
  public abstract @Nullable Object owner();

  /** Whether the row is at hand, so that reading it runs no statement. */
  public boolean isLoaded() {
    return row != null;
  }

  /** The row if it is at hand. */
  public final @Nullable T row() {
    return row;
  }

  /** Puts the row at hand; for the engine. */
  public void fill(@Nullable T loaded) {
    row = loaded;
  }
}
