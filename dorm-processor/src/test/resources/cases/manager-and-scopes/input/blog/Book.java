package blog;

import dev.dorm.Entity;
import dev.dorm.QuerySet;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Scope;
import dev.dorm.annotation.SlugField;
import dev.dorm.annotation.UniqueConstraint;
import org.jspecify.annotations.Nullable;

@Model(
    manager = Books.class,
    constraints = @UniqueConstraint(fields = {"title", "author"}))
public class Book extends Entity<Book> implements BookFields {
  Long id;
  @CharField(maxLength = 10) String title = "";
  @SlugField(unique = true) @Nullable String slug;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Author> author;

  @Scope
  static QuerySet<Book> titled(QuerySet<Book> books) {
    return books.exclude(Book_.title.eq(""));
  }

  @Scope
  static QuerySet<Book> between(QuerySet<Book> books, int first, long last, String... words) {
    return titled(books).filter(Book_.id.gte(first), Book_.id.lte(last + words.length));
  }
}
