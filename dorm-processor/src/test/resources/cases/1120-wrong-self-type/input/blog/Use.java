package blog;

final class Use {
  static long count() {
    return Author_.objects.filter(Author_.name.eq("Jane")).count();
  }
}
