package blog;

final class Use {
  static boolean find() {
    return Author_.objects.filter(Author_.name.eq("Alice")).exists();
  }
}
