package dev.dorm.signal;

/**
 * The signals of all models. Receivers run in the thread and in the transaction of the call that
 * sends, in the order in which they were connected; what one throws reaches the caller, and the
 * receivers behind it are not called. {@code update}, {@code bulkCreate} and {@code bulkUpdate}
 * send nothing. Thread-safe.
 */
public final class Signals {
  /** An object is about to be saved; a receiver may still change it. */
  public static final SaveSignal preSave = new SaveSignal();

  /** An object was saved. */
  public static final SaveSignal postSave = new SaveSignal();

  /**
   * An object is about to be deleted, by itself, by a query, or with an object that it refers to;
   * nothing has been deleted yet.
   */
  public static final DeleteSignal preDelete = new DeleteSignal();

  /** An object was deleted, and all that was deleted with it. */
  public static final DeleteSignal postDelete = new DeleteSignal();

  /** The rows of a many-to-many relation are about to change, or have changed. */
  public static final MembersSignal m2mChanged = new MembersSignal();

  private Signals() {}
}
