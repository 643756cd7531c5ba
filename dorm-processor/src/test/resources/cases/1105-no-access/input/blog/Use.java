package blog;

final class Use {
  static long count() {
    return Book_.objects.filter(Book_.title.eq("Emma"), Book_.published.isTrue()).count();
  }
}
