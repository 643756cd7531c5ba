package dev.dorm.dialect;

/**
 * The text around a text and what is looked for in it, which stand in this order and once each.
 *
 * @param before what stands before the text
 * @param between what stands between both
 * @param after what stands behind what is looked for
 * @param pattern what becomes of a value that is looked for
 */
public record TextTemplate(String before, String between, String after, Pattern pattern) {

  /** What becomes of a value that is looked for. */
  public enum Pattern {
    /** It stays as it is. */
    LITERAL,
    /** A pattern of LIKE that finds it anywhere. */
    LIKE_ANYWHERE,
    /** A pattern of LIKE that finds it at the beginning. */
    LIKE_PREFIX,
    /** A pattern of LIKE that finds it at the end. */
    LIKE_SUFFIX,
    /** A regular expression without anything that depends on the database. */
    REGEX,
    /** The same, with all cases of its letters. */
    REGEX_OF_ALL_CASES
  }

  /** A template that leaves values as they are. */
  public static TextTemplate literal(String before, String between, String after) {
    return new TextTemplate(before, between, after, Pattern.LITERAL);
  }
}
