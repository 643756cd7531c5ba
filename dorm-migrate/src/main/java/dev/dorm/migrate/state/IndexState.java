package dev.dorm.migrate.state;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An index of a model.
 *
 * @param name its name in the database
 * @param parts the properties in order
 * @param unique whether the values are unique together
 */
public record IndexState(String name, List<Part> parts, boolean unique) {
  /** Copies the parts. */
  public IndexState {
    parts = List.copyOf(parts);
  }

  /** Whether a property is part of it. */
  public boolean uses(String field) {
    return parts.stream().anyMatch(part -> part.field().equals(field));
  }

  /** This index over fields with other names. */
  IndexState following(UnaryOperator<String> names) {
    return new IndexState(
        name,
        parts.stream().map(part -> new Part(names.apply(part.field()), part.descending())).toList(),
        unique);
  }

  /**
   * A property in an index.
   *
   * @param field the property
   * @param descending whether the order is descending
   */
  public record Part(String field, boolean descending) {
    /** Reads {@code title} or {@code -title}. */
    public static Part parse(String text) {
      return text.startsWith("-") ? new Part(text.substring(1), true) : new Part(text, false);
    }

    /** The property, with {@code -} in front when descending. */
    @Override
    public String toString() {
      return descending ? "-" + field : field;
    }
  }
}
