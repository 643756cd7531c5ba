package dev.dorm.migrate.state;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON as far as snapshots and checksums use it: objects with sorted keys, lists, texts, whole
 * numbers, true and false.
 *
 * <p>A member that is null or left out is the same.
 */
public sealed interface Json {
  /** The canonical text: sorted keys, no white space. */
  default String toText() {
    StringBuilder out = new StringBuilder();
    JsonWriter.write(this, out);
    return out.toString();
  }

  /**
   * An object.
   *
   * @param members the members
   */
  record Members(SortedMap<String, Json> members) implements Json {
    /** Copies the members. */
    public Members {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }
  }

  /**
   * A list.
   *
   * @param elements the elements
   */
  record Elements(List<Json> elements) implements Json {
    /** Copies the elements. */
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements Json {}

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(long value) implements Json {}

  /**
   * True or false.
   *
   * @param value which
   */
  record Flag(boolean value) implements Json {}

  /** A list of texts. */
  static Json texts(List<String> texts) {
    return new Elements(texts.stream().<Json>map(Text::new).toList());
  }

  /** Begins an object. */
  static Builder object() {
    return new Builder();
  }

  /** Collects the members of an object; what equals its default is left out. */
  final class Builder {
    private final SortedMap<String, Json> members = new TreeMap<>();

    private Builder() {}

    /** Adds a text, unless it is null. */
    public Builder put(String name, @Nullable String value) {
      return value == null ? this : put(name, new Text(value));
    }

    /** Adds a number, unless it is 0. */
    public Builder put(String name, int value) {
      return value == 0 ? this : put(name, new Whole(value));
    }

    /** Adds true, and leaves false out. */
    public Builder put(String name, boolean value) {
      return value ? put(name, new Flag(true)) : this;
    }

    /** Adds a member, unless it is null or an empty list. */
    public Builder put(String name, @Nullable Json value) {
      boolean empty = value instanceof Elements list && list.elements().isEmpty();
      if (value != null && !empty) {
        members.put(name, value);
      }
      return this;
    }

    /** The object. */
    public Json build() {
      return new Members(members);
    }
  }

  /** Reads a text. */
  static Json parse(String text) {
    return JsonText.read(text);
  }
}
