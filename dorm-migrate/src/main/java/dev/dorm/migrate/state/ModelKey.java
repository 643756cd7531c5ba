package dev.dorm.migrate.state;

import java.util.Comparator;

/**
 * A model's identity: the label of its app and its simple name, {@code blog.Author}.
 *
 * @param app the label
 * @param name the simple name; upper and lower case are different
 */
public record ModelKey(String app, String name) implements Comparable<ModelKey> {
  private static final Comparator<ModelKey> ORDER =
      Comparator.comparing(ModelKey::app).thenComparing(ModelKey::name);

  /**
   * Reads {@code app.Model}.
   *
   * @throws IllegalArgumentException when there is no dot in it
   */
  public static ModelKey parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 1 || dot == text.length() - 1) {
      throw new IllegalArgumentException("\"" + text + "\" is not of the form app.Model");
    }
    return new ModelKey(text.substring(0, dot), text.substring(dot + 1));
  }

  @Override
  public int compareTo(ModelKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return app + "." + name;
  }
}
