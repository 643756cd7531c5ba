package dev.dorm.exception;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Values that their fields do not accept. The message names the model and the fields, never the
 * values.
 */
public class ValidationError extends DormException {
  /** The key in {@link #errors()} of what concerns the object as a whole. */
  public static final String GENERAL = "__all__";

  private static final long serialVersionUID = 1L;

  /** What is wrong, without the code. */
  private final String reason;

  /** By field, each message behind the one before it; not written with the exception. */
  private final transient @Nullable Map<String, List<String>> fields;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ValidationError(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
    reason = message;
    fields = null;
  }

  /** Refuses a value or an object by a rule of the application. */
  public ValidationError(String message) {
    this("DORM3044", message, null);
  }

  /**
   * Refuses an object for several reasons.
   *
   * @param model the model's name
   * @param errors property to messages
   */
  public ValidationError(String model, Map<String, List<String>> errors) {
    super("DORM3044", summary(model, errors), null);
    reason = summary(model, errors);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    errors.forEach((field, messages) -> copy.put(field, List.copyOf(messages)));
    fields = copy;
  }

  private static String summary(String model, Map<String, List<String>> errors) {
    StringJoiner summary = new StringJoiner("; ", model + " is not valid: ", ".");
    errors.forEach(
        (field, messages) ->
            summary.add((field.equals(GENERAL) ? "" : field + " ") + String.join(", ", messages)));
    return summary + " FIX: the values of these fields; errors() lists them.";
  }

  /**
   * The properties with their messages; {@link #GENERAL} for what concerns the object as a whole.
   * The map is the caller's own.
   */
  public final Map<String, List<String>> errors() {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    if (fields == null) {
      copy.put(GENERAL, new ArrayList<>(List.of(reason)));
    } else {
      fields.forEach((field, messages) -> copy.put(field, new ArrayList<>(messages)));
    }
    return copy;
  }

  /** What is wrong, without the code. */
  public final String reason() {
    return reason;
  }
}
