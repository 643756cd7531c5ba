package blog;

final class Use {
  static long count(Author author) {
    author.setName("Jane");
    author.age(3);
    return Author_.objects
        .filter(Author_.previous().owner().id.gt(3), Author_.name.eq(author.getName()))
        .count();
  }
}
