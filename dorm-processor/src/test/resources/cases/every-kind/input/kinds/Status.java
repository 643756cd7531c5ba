package kinds;

enum Status {
  OPEN {
    @Override
    boolean isFinal() {
      return false;
    }
  },
  DONE,
  ABANDONED;

  boolean isFinal() {
    return true;
  }
}
