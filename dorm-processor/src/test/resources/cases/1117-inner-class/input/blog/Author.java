package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

public class Author {
  @Model
  class Draft extends Entity<Draft> implements Author_DraftFields {
    Long id;
  }

  @Model
  static class Note extends Entity<Note> implements Author_NoteFields {
    Long id;
  }
}
