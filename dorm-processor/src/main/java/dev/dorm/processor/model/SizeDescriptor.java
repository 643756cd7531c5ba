package dev.dorm.processor.model;

/**
 * The size of a column's values; 0 where there is none.
 *
 * @param length the number of code points
 * @param precision the number of digits
 * @param scale the number of places
 */
public record SizeDescriptor(int length, int precision, int scale) {
  /** No size. */
  public static final SizeDescriptor NONE = new SizeDescriptor(0, 0, 0);

  /** A text of limited length. */
  public static SizeDescriptor length(int length) {
    return new SizeDescriptor(length, 0, 0);
  }

  /** A decimal. */
  public static SizeDescriptor decimal(int precision, int scale) {
    return new SizeDescriptor(0, precision, scale);
  }
}
