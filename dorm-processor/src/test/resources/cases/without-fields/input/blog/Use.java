package blog;

final class Use {
  static boolean find(Tag tag) {
    return Tag_.objects.filter(Tag_.parent.eq(tag)).exists();
  }
}
