package dev.dorm.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows could not be deleted, because others refer to them by a key of the policy {@code RESTRICT}.
 */
public class RestrictedError extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /** The rows that refer; not written with the exception. */
  private final transient @Nullable List<Object> restrictedObjects;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param restrictedObjects the rows that refer
   */
  public RestrictedError(String message, List<?> restrictedObjects) {
    super("DORM3042", message, null);
    this.restrictedObjects = List.copyOf(restrictedObjects);
  }

  /** The objects that refer to rows that were to be deleted. */
  public List<Object> restrictedObjects() {
    return restrictedObjects == null ? List.of() : restrictedObjects;
  }
}
