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

  /** The argument as it is. */
  public static CallTemplate plain() {
    return new CallTemplate("", "", "");
  }

  /** A call with something fixed behind the arguments, {@code name(a, b, fixed)}. */
  public static CallTemplate of(String name, Object fixed) {
    return new CallTemplate(name + "(", ", ", ", " + fixed + ")");
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
