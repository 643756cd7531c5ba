package dev.dorm.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows could not be deleted, because others refer to them by a key of the policy {@code PROTECT}.
 */
public class ProtectedError extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /** The rows that refer; not written with the exception. */
  private final transient @Nullable List<Object> protectedObjects;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param protectedObjects the rows that refer
   */
  public ProtectedError(String message, List<?> protectedObjects) {
    super("DORM3041", message, null);
    this.protectedObjects = List.copyOf(protectedObjects);
  }

  /** The objects that refer to rows that were to be deleted. */
  public List<Object> protectedObjects() {
    return protectedObjects == null ? List.of() : protectedObjects;
  }
}
