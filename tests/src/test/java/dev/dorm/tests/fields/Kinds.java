package dev.dorm.tests.fields;

import dev.dorm.tests.fields.Kind.Access;
import dev.dorm.tests.fields.Kind.Lookups;
import dev.dorm.tests.fields.Sampler.Colour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** The kinds of fields with their ranges. */
final class Kinds {
  private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);
  private static final Comparator<String> BY_CODE_POINT =
      (left, right) -> Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

  private Kinds() {}

  static List<Kind<?>> all() {
    return Stream.of(numbers(), decimals(), texts(), times(), others(), ListKinds.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Kind<?>> numbers() {
    return List.of(
        new Kind<>(
            Sampler_.small,
            Sampler_.small,
            new Access<>(Sampler_.small::set, row -> row.small, (row, value) -> row.small = value),
            new Lookups<>(Sampler_.small::eq, Sampler_.small::in),
            Comparator.naturalOrder(),
            random -> (short) random.nextInt(),
            List.of(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0),
            List.of()),
        new Kind<>(
            Sampler_.number,
            Sampler_.number,
            new Access<>(
                Sampler_.number::set, row -> row.number, (row, value) -> row.number = value),
            new Lookups<>(Sampler_.number::eq, Sampler_.number::in),
            Comparator.naturalOrder(),
            Random::nextInt,
            List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0),
            List.of()),
        new Kind<>(
            Sampler_.big,
            Sampler_.big,
            new Access<>(Sampler_.big::set, row -> row.big, (row, value) -> row.big = value),
            new Lookups<>(Sampler_.big::eq, Sampler_.big::in),
            Comparator.naturalOrder(),
            Random::nextLong,
            List.of(Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
            List.of()),
        new Kind<>(
            Sampler_.real,
            Sampler_.real,
            new Access<>(Sampler_.real::set, row -> row.real, (row, value) -> row.real = value),
            new Lookups<>(Sampler_.real::eq, Sampler_.real::in),
            Comparator.naturalOrder(),
            random -> Math.scalb(random.nextGaussian(), random.nextInt(2_000) - 1_000),
            List.of(
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                0.1 + 0.2),
            List.of(Double.NaN)));
  }

  private static List<Kind<?>> decimals() {
    return List.of(
        new Kind<>(
            Sampler_.price,
            Sampler_.price,
            new Access<>(Sampler_.price::set, row -> row.price, (row, value) -> row.price = value),
            new Lookups<>(Sampler_.price::eq, Sampler_.price::in),
            Comparator.naturalOrder(),
            random -> decimal(random, 10, 2),
            decimals("99999999.99", "-99999999.99", "0.00"),
            decimals("0.001", "100000000", "1e99", "1e-99")),
        new Kind<>(
            Sampler_.weight,
            Sampler_.weight,
            new Access<>(
                Sampler_.weight::set, row -> row.weight, (row, value) -> row.weight = value),
            new Lookups<>(Sampler_.weight::eq, Sampler_.weight::in),
            Comparator.naturalOrder(),
            random -> decimal(random, 15, 5),
            decimals("9999999999.99999", "-9999999999.99999", "0.00001"),
            decimals("0.000001", "10000000000")),
        new Kind<>(
            Sampler_.amount,
            Sampler_.amount,
            new Access<>(
                Sampler_.amount::set, row -> row.amount, (row, value) -> row.amount = value),
            new Lookups<>(Sampler_.amount::eq, Sampler_.amount::in),
            Comparator.naturalOrder(),
            random -> decimal(random, 18, 4),
            decimals("99999999999999.9999", "-99999999999999.9999", "0.0001"),
            decimals("0.00001", "100000000000000")));
  }

  private static List<Kind<?>> texts() {
    return List.of(
        new Kind<>(
            Sampler_.name,
            Sampler_.name,
            new Access<>(Sampler_.name::set, row -> row.name, (row, value) -> row.name = value),
            new Lookups<>(Sampler_.name::eq, Sampler_.name::in),
            BY_CODE_POINT,
            random -> text(random, 20),
            List.of("", " ", "ends ", "😀".repeat(20)),
            List.of("x".repeat(21), "a\0b", "\ud800")),
        new Kind<>(
            Sampler_.text,
            Sampler_.text,
            new Access<>(Sampler_.text::set, row -> row.text, (row, value) -> row.text = value),
            new Lookups<>(Sampler_.text::eq, Sampler_.text::in),
            BY_CODE_POINT,
            random -> text(random, 60),
            List.of("", "'; DROP TABLE t --", "\"\\\b\n\r\t\u0001\u007f", "x".repeat(20_000)),
            List.of("\0", "a\udc00", "\ud83dx")),
        new Kind<>(
            Sampler_.code,
            Sampler_.code,
            new Access<>(Sampler_.code::set, row -> row.code, (row, value) -> row.code = value),
            new Lookups<>(Sampler_.code::eq, Sampler_.code::in),
            null,
            random -> text(random, 20),
            List.of("", "ab"),
            List.of("x".repeat(21), "a\0b")));
  }

  private static List<Kind<?>> times() {
    return List.of(
        new Kind<>(
            Sampler_.day,
            Sampler_.day,
            new Access<>(Sampler_.day::set, row -> row.day, (row, value) -> row.day = value),
            new Lookups<>(Sampler_.day::eq, Sampler_.day::in),
            Comparator.naturalOrder(),
            random -> local(random).toLocalDate(),
            List.of(FIRST.toLocalDate(), LAST.toLocalDate(), LocalDate.EPOCH),
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 12, 31))),
        new Kind<>(
            Sampler_.time,
            Sampler_.time,
            new Access<>(Sampler_.time::set, row -> row.time, (row, value) -> row.time = value),
            new Lookups<>(Sampler_.time::eq, Sampler_.time::in),
            Comparator.naturalOrder(),
            random -> local(random).toLocalTime(),
            List.of(LocalTime.MIDNIGHT, LAST.toLocalTime()),
            List.of()),
        new Kind<>(
            Sampler_.moment,
            Sampler_.moment,
            new Access<>(
                Sampler_.moment::set, row -> row.moment, (row, value) -> row.moment = value),
            new Lookups<>(Sampler_.moment::eq, Sampler_.moment::in),
            Comparator.naturalOrder(),
            random -> local(random).toInstant(ZoneOffset.UTC),
            List.of(FIRST.toInstant(ZoneOffset.UTC), LAST.toInstant(ZoneOffset.UTC)),
            List.of(Instant.MIN, Instant.MAX, Instant.parse("+10000-01-01T00:00:00Z"))),
        new Kind<>(
            Sampler_.shifted,
            Sampler_.shifted,
            new Access<>(
                Sampler_.shifted::set, row -> row.shifted, (row, value) -> row.shifted = value),
            new Lookups<>(Sampler_.shifted::eq, Sampler_.shifted::in),
            Comparator.naturalOrder(),
            random -> local(random).atOffset(ZoneOffset.UTC),
            List.of(FIRST.atOffset(ZoneOffset.UTC), LAST.atOffset(ZoneOffset.UTC)),
            List.of(OffsetDateTime.MIN, OffsetDateTime.MAX)),
        new Kind<>(
            Sampler_.local,
            Sampler_.local,
            new Access<>(Sampler_.local::set, row -> row.local, (row, value) -> row.local = value),
            new Lookups<>(Sampler_.local::eq, Sampler_.local::in),
            Comparator.naturalOrder(),
            Kinds::local,
            List.of(FIRST, LAST, LocalDateTime.of(2024, 3, 31, 2, 30)),
            List.of(LocalDateTime.MIN, LocalDateTime.MAX)));
  }

  private static List<Kind<?>> others() {
    return List.of(
        new Kind<>(
            Sampler_.flag,
            Sampler_.flag,
            new Access<>(Sampler_.flag::set, row -> row.flag, (row, value) -> row.flag = value),
            new Lookups<>(Sampler_.flag::eq, Sampler_.flag::in),
            Comparator.naturalOrder(),
            Random::nextBoolean,
            List.of(true, false),
            List.of()),
        new Kind<>(
            Sampler_.token,
            Sampler_.token,
            new Access<>(Sampler_.token::set, row -> row.token, (row, value) -> row.token = value),
            new Lookups<>(Sampler_.token::eq, Sampler_.token::in),
            Comparator.comparing(UUID::toString), // as unsigned numbers, unlike UUID.compareTo
            random -> new UUID(random.nextLong(), random.nextLong()),
            List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1L << 63, 1)),
            List.of()),
        new Kind<>(
            Sampler_.bytes,
            Sampler_.bytes,
            new Access<>(Sampler_.bytes::set, row -> row.bytes, (row, value) -> row.bytes = value),
            new Lookups<>(Sampler_.bytes::eq, Sampler_.bytes::in),
            Arrays::compareUnsigned,
            Kinds::bytes,
            List.of(new byte[0], new byte[] {0}, new byte[20_000]),
            List.of()),
        new Kind<>(
            Sampler_.colour,
            Sampler_.colour,
            new Access<>(
                Sampler_.colour::set, row -> row.colour, (row, value) -> row.colour = value),
            new Lookups<>(Sampler_.colour::eq, Sampler_.colour::in),
            Comparator.comparing(Colour::name),
            random -> Colour.values()[random.nextInt(3)],
            List.of(Colour.values()),
            List.of()),
        new Kind<>(
            Sampler_.json,
            Sampler_.json,
            new Access<>(Sampler_.json::set, row -> row.json, (row, value) -> row.json = value),
            null,
            null,
            random -> object(random, 3),
            List.of(Map.of(), Map.of("", Long.MIN_VALUE, "\"\\\n", "😀")),
            List.of(Map.of("a", "\0"), Map.of("\ud800", 1))),
        new Kind<>(
            Sampler_.money,
            Sampler_.money,
            new Access<>(Sampler_.money::set, row -> row.money, (row, value) -> row.money = value),
            new Lookups<>(Sampler_.money::eq, Sampler_.money::in),
            Comparator.comparing(Money::cents),
            random -> new Money(random.nextLong() & Long.MAX_VALUE),
            List.of(new Money(0), new Money(Long.MAX_VALUE)),
            List.of(new Money(-1))));
  }

  private static BigDecimal decimal(Random random, int digits, int places) {
    long unscaled = random.nextLong() % BigDecimal.TEN.pow(random.nextInt(digits + 1)).longValue();
    return BigDecimal.valueOf(unscaled, places);
  }

  private static List<BigDecimal> decimals(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  static LocalDateTime local(Random random) {
    long first = FIRST.toEpochSecond(ZoneOffset.UTC);
    long range = LAST.toEpochSecond(ZoneOffset.UTC) - first;
    long second = first + (long) (random.nextDouble() * range);
    return LocalDateTime.ofEpochSecond(second, random.nextInt(1_000_000) * 1_000, ZoneOffset.UTC);
  }

  static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most + 1);
    int range = random.nextBoolean() ? 0x7e : random.nextBoolean() ? 0xfffe : 0x10fffe;
    for (int i = 0; i < length; i++) {
      int c = 1 + random.nextInt(range);
      text.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 'x' : c);
    }
    return text.toString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(40)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new HashMap<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      object.put(text(random, 6), value(random, depth));
    }
    return object;
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> text(random, 10);
      case 1 -> random.nextInt();
      case 2 -> (1L << 40) + random.nextInt();
      case 3 -> random.nextBoolean();
      case 4 -> 0.5 + random.nextInt(1_000);
      case 5 -> List.of(value(random, depth - 1), value(random, depth - 1));
      default -> object(random, depth - 1);
    };
  }
}
