package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Reverse;

public interface Library {
  @Model
  class Author extends Entity<Author> implements Library_AuthorFields {
    Long id;
    @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Shelf.Book> book;
    Mood mood = Mood.GOOD;

    enum Mood {
      GOOD
    }
  }

  class Shelf {
    @Model(table = "books")
    static class Book extends Entity<Book> implements Library_Shelf_BookFields {
      Long id;
      @Reverse("book") Many<Author> authors;
    }
  }
}
