package other;

/** For what the star is. */
public final class Room {
  /** In centimetres. */
  public static final int HEIGHT = 240;

  private Room() {}
}
