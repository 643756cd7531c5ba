package blog;

import dev.dorm.Manager;
import dev.dorm.QuerySet;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Book}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class BookManager extends Manager<Book> {
  /**
   * Made by {@link Book_}.
   */
  protected BookManager() {
    super(BookBinding.INSTANCE);
  }

  /**
   * For a subclass that shows those rows only which a function leaves.
   */
  protected BookManager(Function<? super QuerySet<Book>, ? extends QuerySet<Book>> scope) {
    super(BookBinding.INSTANCE, scope);
  }

  /**
   * The row whose {@code id} has a value.
   */
  public final Book getById(long id) {
    return get(Book_.id.eq(id));
  }

  /**
   * The row whose {@code slug} has a value.
   */
  public final Book getBySlug(String slug) {
    return get(Book_.slug.eq(slug));
  }

  /**
   * The row whose {@code title} and {@code author} have these values.
   */
  public final Book getByTitleAndAuthor(String title, Author author) {
    return get(Book_.title.eq(title), Book_.author.eq(author));
  }

  /**
   * The rows that {@code Book.titled} leaves.
   */
  public final QuerySet<Book> titled() {
    return Book.titled(this);
  }

  /**
   * The rows that {@code Book.between} leaves.
   */
  public final QuerySet<Book> between(int first, long last, String... words) {
    return Book.between(this, first, last, words);
  }
}
