package dev.dorm.tests.functions;

import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Expression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is computed from several rows, compared with Java. */
final class AggregateContractTest extends FunctionsTest {
  private static final int PARENTS = 40;
  private List<Sample> children = List.of();

  @BeforeEach
  void fill() {
    Random random = new Random(5);
    List<Sample> parents = new ArrayList<>();
    for (int i = 0; i < PARENTS; i++) {
      parents.add(new Sample());
    }
    Sample_.objects.bulkCreate(parents);
    List<Sample> made = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Sample child = new Sample();
      // The last parent has no children.
      child.parent = dev.dorm.Ref.of(parents.get(random.nextInt(PARENTS - 1)));
      child.name = "a\"b\\é😀\n".substring(random.nextInt(4)) + random.nextInt(50);
      child.whole = random.nextInt(20) - 10;
      child.large = i;
      child.real = random.nextInt(100) / 4.0;
      child.maybe = random.nextInt(3) == 0 ? null : random.nextInt(10);
      child.price = BigDecimal.valueOf(random.nextInt(100_000) - 50_000, 2);
      child.rate = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(10_000), 3);
      child.amount = BigDecimal.valueOf(random.nextInt(), 4);
      child.active = random.nextInt(8) > 0;
      child.day = LocalDate.EPOCH.plusDays(random.nextInt(9999));
      child.grade = Grade.values()[random.nextInt(3)];
      child.code = new UUID(random.nextLong(), random.nextLong());
      made.add(child);
    }
    Sample_.objects.bulkCreate(made);
    children = made;
  }

  private List<Sample> of(Sample parent) {
    return children.stream()
        .filter(c -> Objects.equals(parent.id, Objects.requireNonNull(c.parent).pk()))
        .toList();
  }

  private <T> void each(
      Expression<Sample, T> expression, Function<List<Sample>, @Nullable T> expected) {
    same(expression.fragment().node().toString(), expression, s -> expected.apply(of(s)));
  }

  private static BigDecimal sum(List<Sample> rows, Function<Sample, @Nullable BigDecimal> value) {
    return rows.stream()
        .map(value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void decimalsAreSummedAndAveragedExactly() {
    each(
        Sample_.children.sum(Sample_.price),
        rows -> rows.isEmpty() ? null : sum(rows, s -> s.price));
    each(
        Sample_.children.sum(Sample_.amount),
        rows -> rows.isEmpty() ? null : sum(rows, s -> s.amount));
    each(
        Sample_.children.avg(Sample_.price),
        rows -> rows.isEmpty() ? null : mean(sum(rows, s -> s.price), rows.size(), 6));
    each(
        Sample_.children.avg(Sample_.amount, Sample_.active.isTrue()),
        rows -> {
          List<Sample> active = rows.stream().filter(s -> s.active).toList();
          return active.isEmpty() ? null : mean(sum(active, s -> s.amount), active.size(), 8);
        });
    each(
        Sample_.children.avg(Sample_.rate),
        rows -> {
          long count = rows.stream().filter(s -> s.rate != null).count();
          return count == 0 ? null : mean(sum(rows, s -> s.rate), count, 7);
        });
    each(
        Sample_.children.sum(Sample_.price.times(Sample_.whole)),
        rows ->
            rows.isEmpty() ? null : sum(rows, s -> s.price.multiply(BigDecimal.valueOf(s.whole))));
    each(
        Sample_.children.max(Sample_.price),
        rows -> rows.stream().map(s -> s.price).max(Comparator.naturalOrder()).orElse(null));
    each(
        Sample_.children.min(Sample_.price.plus(Sample_.amount)),
        rows ->
            rows.stream()
                .map(s -> s.price.add(s.amount))
                .min(Comparator.naturalOrder())
                .orElse(null));
  }

  private static BigDecimal mean(BigDecimal sum, long count, int places) {
    return sum.divide(BigDecimal.valueOf(count), places, RoundingMode.HALF_UP);
  }

  @Test
  void numbersAreThoseOfJava() {
    each(
        Sample_.children.sum(Sample_.whole),
        rows -> rows.isEmpty() ? null : rows.stream().mapToLong(s -> s.whole).sum());
    each(
        Sample_.children.avg(Sample_.whole),
        rows ->
            rows.isEmpty()
                ? null
                : (double) rows.stream().mapToLong(s -> s.whole).sum() / rows.size());
    each(
        Sample_.children.avg(Sample_.real),
        rows -> rows.isEmpty() ? null : rows.stream().mapToDouble(s -> s.real).sum() / rows.size());
    each(
        Sample_.children.sum(when(Sample_.maybe.gt(4), 1).otherwise(0)),
        rows ->
            rows.isEmpty()
                ? null
                : rows.stream().filter(s -> s.maybe != null && s.maybe > 4).count());
    each(
        Sample_.children.countDistinct(Sample_.maybe),
        rows -> rows.stream().map(s -> s.maybe).filter(Objects::nonNull).distinct().count());
  }

  @Test
  void otherKindsHaveExtremesToo() {
    each(
        Sample_.children.max(Sample_.day),
        rows -> rows.stream().map(s -> s.day).max(Comparator.naturalOrder()).orElse(null));
    each(
        Sample_.children.min(Sample_.grade),
        rows -> rows.stream().map(s -> s.grade).min(Comparator.comparing(Enum::name)).orElse(null));
    each(
        Sample_.children.anyTrue(Sample_.active),
        rows -> rows.isEmpty() ? null : rows.stream().anyMatch(s -> s.active));
    each(
        Sample_.children.everyTrue(Sample_.active),
        rows -> rows.isEmpty() ? null : rows.stream().allMatch(s -> s.active));
    each(
        Sample_.children.max(Sample_.name.length().plus(Sample_.whole)),
        rows ->
            rows.stream()
                .map(s -> s.name.codePointCount(0, s.name.length()) + s.whole)
                .max(Comparator.naturalOrder())
                .orElse(null));
  }

  @Test
  void textsAreJoinedInAnOrder() {
    each(
        Sample_.children.joined(Sample_.name.joined(", ", Sample_.large.desc())),
        rows ->
            rows.isEmpty()
                ? null
                : String.join(
                    ", ",
                    rows.stream()
                        .sorted(Comparator.comparing((Sample s) -> s.large).reversed())
                        .map(s -> s.name)
                        .toList()));
    each(
        Sample_.children.joined(
            Sample_.name.upper().joined("", Sample_.whole.plus(1).asc(), Sample_.large.asc()),
            Sample_.whole.gt(0)),
        rows -> {
          String joined =
              String.join(
                  "",
                  rows.stream()
                      .filter(s -> s.whole > 0)
                      .sorted(
                          Comparator.comparing((Sample s) -> s.whole).thenComparing(s -> s.large))
                      .map(s -> s.name.toUpperCase(java.util.Locale.ROOT))
                      .toList());
          return joined.isEmpty() ? null : joined;
        });
  }

  private <T> void lists(
      dev.dorm.query.ValueExpression<Sample, T> value, Function<Sample, @Nullable T> expected) {
    each(
        Sample_.children.listed(value.listed(Sample_.large.asc())),
        rows ->
            rows.stream()
                .sorted(Comparator.comparing(s -> s.large))
                .map(expected)
                .filter(Objects::nonNull)
                .toList());
  }

  @Test
  void valuesAreListed() {
    lists(Sample_.name, s -> s.name);
    lists(Sample_.whole, s -> s.whole);
    lists(Sample_.large, s -> s.large);
    lists(Sample_.real, s -> s.real);
    lists(Sample_.maybe, s -> s.maybe);
    lists(Sample_.price, s -> s.price);
    lists(Sample_.rate, s -> s.rate);
    lists(Sample_.amount, s -> s.amount);
    lists(Sample_.active, s -> s.active);
    lists(Sample_.day, s -> s.day);
    lists(Sample_.clock, s -> s.clock);
    lists(Sample_.local, s -> s.local);
    lists(Sample_.moment, s -> s.moment);
    lists(Sample_.offset, s -> s.offset);
    lists(Sample_.code, s -> s.code);
    lists(Sample_.grade, s -> s.grade);
    assertThat(Sample_.objects.filter(Sample_.children.count().eq(0)).count()).isGreaterThan(1);
  }
}
