package dev.dorm.dialect;

/** How texts are searched. Characters are taken literally except in regular expressions. */
public interface TextMatching {
  /** A text that holds another. */
  TextTemplate contains(boolean ignoreCase, boolean value);

  /** A text that begins with another. */
  TextTemplate startsWith(boolean ignoreCase, boolean value);

  /** A text that ends with another. */
  TextTemplate endsWith(boolean ignoreCase, boolean value);

  /** A text that is another, whatever the case of its letters. */
  TextTemplate equalsIgnoringCase();

  /** A text in which a regular expression is found. */
  TextTemplate regex(boolean ignoreCase);
}
