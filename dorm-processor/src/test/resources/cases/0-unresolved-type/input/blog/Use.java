package blog;

final class Use {
  static String find() {
    return Book_.objects.filter(Book_.title.eq("dorm")).list().get(0).getTitle();
  }
}
