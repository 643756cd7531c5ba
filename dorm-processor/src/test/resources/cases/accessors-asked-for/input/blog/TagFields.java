package blog;

/** A class of the user's, which is called like accessors that nobody asked for. */
public final class TagFields {
  private TagFields() {}

  /** Uses the model. */
  public static int age(Tag tag) {
    return tag.age;
  }
}
