package blog;

final class Use {
  static long count(Library.Author author) {
    Library.Shelf.Book book = author.book();
    return Library_Author_.objects.filter(Library_Author_.book().id.gt(3), Library_Author_.book.eq(book)).count();
  }
}
