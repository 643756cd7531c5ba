package shop;

import dev.dorm.convert.Converter;

@SuppressWarnings("rawtypes")
final class Converters {
  abstract static class Base<S> implements Converter<Money, S> {
    @Override
    public S toColumn(Money value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Money toField(S stored) {
      throw new UnsupportedOperationException();
    }
  }

  abstract static class Raw implements Converter {}

  abstract static class Abstract extends Base<Long> {}

  static final class Fixed extends Base<Long> {
    Fixed(int places) {}
  }

  static final class Generic<X> extends Base<Long> {}

  static final class Nested extends Base<Money> {}
}
