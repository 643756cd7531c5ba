package blog;

final class Use {
  static long count() {
    return Note_.objects.filter(Note_.name.eq("Alice")).count();
  }
}
