package dev.dorm.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An index or a unique constraint over several columns.
 *
 * @param name its name in the database
 * @param parts its properties in order
 * @param unique whether the values are unique together
 * @param constraint whether it is a constraint and no index
 * @param where the rows it is about; nothing for all of them
 * @param include the properties that it holds beside its parts
 */
public record IndexDescriptor(
    String name,
    List<Part> parts,
    boolean unique,
    boolean constraint,
    Optional<Expression> where,
    List<String> include) {
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

  /** Copies the lists. */
  public IndexDescriptor {
    parts = List.copyOf(parts);
    include = List.copyOf(include);
  }

  /** Whether its values tell one row from all others. */
  public boolean identifies() {
    return unique && where.isEmpty();
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
