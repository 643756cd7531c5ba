package dev.dorm.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects were not saved or deleted, because another one has written their rows since they were
 * read: the {@code @Version} of the row is not that of the object.
 */
public class VersionConflict extends DormException {
  private static final long serialVersionUID = 1L;

  /** The objects; not written with the exception. */
  private final transient @Nullable List<Object> objects;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param objects the objects whose rows were written by another one
   */
  public VersionConflict(String message, List<?> objects) {
    super("DORM3070", message, null);
    this.objects = List.copyOf(objects);
  }

  /** The objects whose rows were written by another one. */
  public List<Object> objects() {
    return objects == null ? List.of() : objects;
  }
}
