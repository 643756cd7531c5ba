package blog;

final class Use {
  static long count() {
    return Book_.objects.filter(Book_.author().name.eq("Jane")).count();
  }
}
