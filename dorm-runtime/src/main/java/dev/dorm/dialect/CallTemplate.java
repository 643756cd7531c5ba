package dev.dorm.dialect;

/**
 * The text around the arguments of a function, which stand in their order and once each.
 *
 * @param before what stands before the first
 * @param separator what stands between two
 * @param after what stands behind the last
 */
public record CallTemplate(String before, String separator, String after) {
  /** A plain call, {@code name(a, b)}. */
  public static CallTemplate of(String name) {
    return new CallTemplate(name + "(", ", ", ")");
  }

  /** An operator between two arguments, in parentheses. */
  public static CallTemplate infix(String operator) {
    return new CallTemplate("(", " " + operator + " ", ")");
  }

  /** The same inside other text. */
  public CallTemplate inside(String outerBefore, String outerAfter) {
    return new CallTemplate(outerBefore + before, separator, after + outerAfter);
  }
}
