package dev.dorm.processor.model;

import java.util.List;

/**
 * An index or a unique constraint over several columns.
 *
 * @param name its name in the database
 * @param parts its properties in order
 * @param unique whether the values are unique together
 * @param constraint whether it is a constraint and no index
 */
public record IndexDescriptor(String name, List<Part> parts, boolean unique, boolean constraint) {
  /**
   * A property of an index.
   *
   * @param property its name
   * @param descending whether the order is reversed
   */
  public record Part(String property, boolean descending) {
    /** The property with its sign, as users write it. */
    public String written() {
      return (descending ? "-" : "") + property;
    }
  }

  /** Copies the list. */
  public IndexDescriptor {
    parts = List.copyOf(parts);
  }

  /** The properties with their signs. */
  public List<String> written() {
    return parts.stream().map(Part::written).toList();
  }

  /** The properties. */
  public List<String> properties() {
    return parts.stream().map(Part::property).toList();
  }
}
