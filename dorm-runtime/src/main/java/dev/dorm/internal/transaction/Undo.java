package dev.dorm.internal.transaction;

import java.lang.ref.WeakReference;

/**
 * What is taken back of an object in memory when the block that wrote it is rolled back. It keeps
 * the object from nothing: one that the program let go is left alone.
 *
 * @param <T> the object
 */
public abstract class Undo<T> extends WeakReference<T> implements Hook {
  /** Makes one for an object. */
  protected Undo(T object) {
    super(object);
  }

  /** Takes it back. */
  protected abstract void undo(T object);

  @Override
  public final When when() {
    return When.UNDONE;
  }

  @Override
  public final boolean isMoot() {
    return get() == null;
  }

  @Override
  public final void run() {
    T object = get();
    if (object != null) {
      undo(object);
    }
  }
}
