package blog;

class Tags extends TagManager {
  private Tags() {}
}
