package blog;

import dev.dorm.QuerySet;

public class Books extends BookManager {
  public QuerySet<Book> some() {
    return between(1, 2).filter(Book_.title.eq("a"));
  }
}
