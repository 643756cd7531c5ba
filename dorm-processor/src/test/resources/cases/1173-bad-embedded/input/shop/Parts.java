package shop;

class Parts {
  enum Size {
    SMALL
  }

  record Pair<X>(X first, X second) {}

  static class Parent {
    int inherited;
  }

  static class Child extends Parent {
    int own;
  }

  abstract static class Abstract {
    int value;
  }

  static class Fixed {
    int value;

    Fixed(int value) {
      this.value = value;
    }
  }

  class Inner {
    int value;
  }

  record Empty() {}
}
