package dev.dorm.dialect;

/**
 * The text around the argument of an aggregate: {@code before [DISTINCT] open argument close )
 * [FILTER (…)] after}.
 *
 * @param before what stands before the argument, the opening parenthesis included
 * @param open what stands directly before the argument
 * @param close what stands directly behind the argument
 * @param after what stands behind the closing parenthesis and the FILTER
 */
public record AggregateTemplate(String before, String open, String close, String after) {
  /** A plain aggregate, {@code name(a)}. */
  public static AggregateTemplate of(String name) {
    return new AggregateTemplate(name + "(", "", "", "");
  }

  /** The same, converted to a type of the database. */
  public AggregateTemplate as(String type) {
    return new AggregateTemplate("CAST(" + before, open, close, after + " AS " + type + ")");
  }

  /** The same of an argument that is computed first. */
  public AggregateTemplate of(String openBefore, String closeAfter) {
    return new AggregateTemplate(before, openBefore + open, close + closeAfter, after);
  }
}
