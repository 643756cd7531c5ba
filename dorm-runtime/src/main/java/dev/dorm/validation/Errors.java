package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.query.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors of one object, by field. Belongs to one thread. */
public final class Errors {
  private final Map<String, List<String>> messages = new LinkedHashMap<>();

  /** Makes an empty collection. */
  public Errors() {}

  /** Adds an error of a field. */
  public void add(Column<?> field, String message) {
    add(present(field, "the field").reference().property(), message);
  }

  /** Adds an error of the object as a whole. */
  public void add(String message) {
    add(ValidationError.GENERAL, message);
  }

  /** Adds the errors that something else found. */
  public void add(ValidationError error) {
    present(error, "the errors")
        .errors()
        .forEach((field, found) -> found.forEach(message -> add(field, message)));
  }

  /** Adds an error of a property; for the engine. */
  public void add(String property, String message) {
    present(message, "the message");
    messages
        .computeIfAbsent(present(property, "the property"), each -> new ArrayList<>())
        .add(message);
  }

  private static <V> V present(V value, String what) {
    return Arguments.present(value, "Errors.add(…): " + what, "leave the call out, or give one");
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Whether a property has one. */
  public boolean has(String property) {
    return messages.containsKey(
        Arguments.present(property, "Errors.has(property): the property", "its name"));
  }

  /** Property to messages, in the order in which they were found; cannot be changed. */
  public Map<String, List<String>> asMap() {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    messages.forEach((property, found) -> copy.put(property, List.copyOf(found)));
    return Collections.unmodifiableMap(copy);
  }

  @Override
  public String toString() {
    return messages.toString();
  }
}
