package dev.dorm.migrate.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An index of a model.
 *
 * @param name its name in the database
 * @param parts the properties in order
 * @param unique whether the values are unique together
 * @param where the rows that it holds, or null for all
 * @param include the properties that it holds beside its parts
 */
public record IndexState(
    String name,
    List<Part> parts,
    boolean unique,
    @Nullable Expression where,
    List<String> include) {
  /** Copies the parts. */
  public IndexState {
    parts = List.copyOf(parts);
    include = List.copyOf(include);
  }

  /** An index of all rows. */
  public IndexState(String name, List<Part> parts, boolean unique) {
    this(name, parts, unique, null, List.of());
  }

  /** The properties that it speaks of. */
  public List<String> mentions() {
    List<String> all = new ArrayList<>();
    parts.forEach(part -> all.add(part.field()));
    all.addAll(include);
    if (where != null) {
      all.addAll(where.fields());
    }
    return all;
  }

  /** Whether a property is part of it. */
  public boolean uses(String field) {
    return mentions().contains(field);
  }

  /** This index under another name. */
  public IndexState withName(String newName) {
    return new IndexState(newName, parts, unique, where, include);
  }

  /** This index over fields with other names. */
  IndexState following(UnaryOperator<String> names) {
    return new IndexState(
        name,
        parts.stream().map(part -> new Part(names.apply(part.field()), part.descending())).toList(),
        unique,
        where == null ? null : where.following(names),
        include.stream().map(names).toList());
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
