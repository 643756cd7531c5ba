package dev.dorm.tests.stub;

import dev.dorm.Manager;

/** The rows of {@link Book}. */
public class BookManager extends Manager<Book> {
  /** Made by {@link Book_}. */
  protected BookManager() {
    super(BookBinding.INSTANCE);
  }

  /** The row whose {@code id} has a value. */
  public final Book getById(long id) {
    return get(Book_.id.eq(id));
  }
}
