package blog;

import dev.dorm.Entity;
import dev.dorm.QuerySet;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Scope;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @Scope
  QuerySet<Author> first(QuerySet<Author> authors) {
    return authors;
  }

  @Scope
  private static QuerySet<Author> second(QuerySet<Author> authors) {
    return authors;
  }

  @Scope
  static QuerySet<Tag> third(QuerySet<Tag> tags) {
    return tags;
  }

  @Scope
  static <T> QuerySet<Author> fourth(QuerySet<Author> authors) {
    return authors;
  }

  @Scope
  static QuerySet<Author> exists(QuerySet<Author> authors) {
    return second(authors);
  }
}
