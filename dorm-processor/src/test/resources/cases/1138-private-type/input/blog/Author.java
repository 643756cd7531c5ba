package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

public class Author {
  @Model
  private static class Draft extends Entity<Draft> {
    Long id;

    @Override
    public String toString() {
      return "Draft " + id;
    }
  }

  @Model
  static class Note extends Entity<Note> implements Author_NoteFields {
    Long id;
    Kind kind = Kind.LONG;

    private enum Kind {
      SHORT,
      LONG
    }
  }
}
