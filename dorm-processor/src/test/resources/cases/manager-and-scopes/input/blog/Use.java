package blog;

final class Use {
  static Book find(Author author) {
    return Book_.objects.some().exists()
        ? Book_.objects.getByTitleAndAuthor("Emma", author)
        : Book_.objects.titled().get(Book_.uniqueTitleAuthor == null ? Book_.pk.eq(3) : Book_.id.eq(3));
  }
}
