package dev.dorm.tests.functions;

import static dev.dorm.Dsl.cumeDist;
import static dev.dorm.Dsl.currentRow;
import static dev.dorm.Dsl.denseRank;
import static dev.dorm.Dsl.firstValue;
import static dev.dorm.Dsl.following;
import static dev.dorm.Dsl.lag;
import static dev.dorm.Dsl.lastValue;
import static dev.dorm.Dsl.lead;
import static dev.dorm.Dsl.ntile;
import static dev.dorm.Dsl.orderBy;
import static dev.dorm.Dsl.partitionBy;
import static dev.dorm.Dsl.percentRank;
import static dev.dorm.Dsl.preceding;
import static dev.dorm.Dsl.rank;
import static dev.dorm.Dsl.rowNumber;
import static dev.dorm.Dsl.unboundedFollowing;
import static dev.dorm.Dsl.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Expression;
import dev.dorm.query.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every function over a window, of random rows, compared with Java. */
final class WindowValueContractTest extends FunctionsTest {
  private static final int ROWS = 250;

  /** NULL is the greatest, so it comes first from the greatest to the least. */
  private static final Comparator<Sample> BY_MAYBE =
      Comparator.comparing(s -> s.maybe, Comparator.nullsLast(Comparator.naturalOrder()));

  private static final Comparator<Sample> TOLD_APART = BY_MAYBE.reversed().thenComparing(s -> s.id);

  private static final Window<Sample> NUMBERED =
      partitionBy(Sample_.grade).orderBy(Sample_.maybe.desc(), Sample_.id.asc());
  private static final Window<Sample> TIED =
      partitionBy(Sample_.grade).orderBy(Sample_.maybe.asc());

  private long seed;

  /** What a value is of the row at a place among the rows of its window. */
  private interface Oracle<T> {
    @Nullable T of(List<Sample> rows, int place);
  }

  @BeforeEach
  void fill() {
    seed = Long.getLong("dorm.seed", 42);
    Random random = new Random(seed);
    List<Sample> made = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Sample sample = new Sample();
      sample.name = "n" + random.nextInt(50);
      sample.note = random.nextInt(3) == 0 ? null : "x" + i;
      sample.small = (short) random.nextInt(100);
      sample.whole = random.nextInt(2001) - 1000;
      sample.large = random.nextInt();
      sample.real = random.nextInt(1000) / 8.0;
      sample.maybe = random.nextInt(4) == 0 ? null : random.nextInt(12);
      sample.price = BigDecimal.valueOf(random.nextInt(), 2);
      sample.rate = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(10_000), 3);
      sample.amount = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000L, 4);
      sample.active = random.nextBoolean();
      sample.day = LocalDate.EPOCH.plusDays(random.nextInt(9999));
      sample.moment = Instant.ofEpochSecond(random.nextInt());
      sample.grade = Grade.values()[random.nextInt(Grade.values().length)];
      sample.code = new UUID(random.nextLong(), random.nextLong());
      sample.settings = Map.of("n", String.valueOf(i));
      made.add(sample);
    }
    Sample_.objects.bulkCreate(made);
  }

  private <T> void each(
      String what, Expression<Sample, T> expression, Comparator<Sample> order, Oracle<T> oracle) {
    List<Sample> all = Sample_.objects.list();
    same(
        what + ", seed " + seed,
        expression,
        sample -> {
          List<Sample> rows =
              all.stream().filter(s -> s.grade == sample.grade).sorted(order).toList();
          int place = 0;
          while (!Objects.equals(rows.get(place).id, sample.id)) {
            place++;
          }
          return oracle.of(rows, place);
        });
  }

  private <T> void numbered(String what, Expression<Sample, T> expression, Oracle<T> oracle) {
    each(what, expression, TOLD_APART, oracle);
  }

  private <T> void tied(String what, Expression<Sample, T> expression, Oracle<T> oracle) {
    each(what, expression, BY_MAYBE, oracle);
  }

  private static long before(List<Sample> rows, int place) {
    return rows.stream().filter(s -> BY_MAYBE.compare(s, rows.get(place)) < 0).count();
  }

  private static List<Sample> upTo(List<Sample> rows, int place) {
    return rows.stream().filter(s -> BY_MAYBE.compare(s, rows.get(place)) <= 0).toList();
  }

  private static long group(List<Sample> rows, Sample row) {
    return rows.stream()
        .filter(s -> BY_MAYBE.compare(s, row) < 0)
        .map(s -> s.maybe)
        .distinct()
        .count();
  }

  private static List<Sample> frame(List<Sample> rows, int from, int to) {
    return rows.subList(Math.max(0, from), Math.max(0, Math.min(rows.size(), to + 1)));
  }

  private static <T> @Nullable T at(
      List<Sample> rows, int place, Function<Sample, @Nullable T> value) {
    return place < 0 || place >= rows.size() ? null : value.apply(rows.get(place));
  }

  private static @Nullable BigDecimal sum(
      List<Sample> rows, Function<Sample, @Nullable BigDecimal> value) {
    return rows.stream().map(value).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  @Test
  void ranks() {
    numbered("rowNumber", rowNumber().over(NUMBERED), (rows, place) -> place + 1L);
    tied("rank", rank().over(TIED), (rows, place) -> before(rows, place) + 1);
    tied("denseRank", denseRank().over(TIED), (rows, place) -> group(rows, rows.get(place)) + 1);
    tied(
        "percentRank",
        percentRank().over(TIED),
        (rows, place) -> rows.size() == 1 ? 0.0 : (double) before(rows, place) / (rows.size() - 1));
    tied(
        "cumeDist",
        cumeDist().over(TIED),
        (rows, place) -> (double) upTo(rows, place).size() / rows.size());
    numbered(
        "ntile",
        ntile(7).over(NUMBERED),
        (rows, place) -> {
          int part = rows.size() / 7;
          int greater = (rows.size() % 7) * (part + 1);
          return place < greater
              ? place / (part + 1) + 1L
              : rows.size() % 7 + (place - greater) / part + 1L;
        });
  }

  private <T> void shifts(
      String what,
      dev.dorm.query.Windowed<Sample, T, ? extends Expression<Sample, T>> value,
      Function<Sample, @Nullable T> java) {
    shifted(what, value, java);
  }

  private <T, E extends Expression<Sample, T>> void shifted(
      String what,
      dev.dorm.query.Windowed<Sample, T, E> value,
      Function<Sample, @Nullable T> java) {
    numbered("lag " + what, lag(value).over(NUMBERED), (rows, at) -> at(rows, at - 1, java));
    numbered("lead " + what, lead(value, 3).over(NUMBERED), (rows, at) -> at(rows, at + 3, java));
    numbered("first " + what, firstValue(value).over(NUMBERED), (rows, at) -> at(rows, 0, java));
    numbered("last " + what, lastValue(value).over(NUMBERED), (rows, at) -> at(rows, at, java));
    numbered(
        "last of frame " + what,
        lastValue(value).over(NUMBERED.rows(following(1), following(2))),
        (rows, at) ->
            at + 1 < rows.size() ? at(rows, Math.min(at + 2, rows.size() - 1), java) : null);
  }

  @Test
  void valuesOfOtherRows() {
    shifts("text", Sample_.name, s -> s.name);
    shifts("text or NULL", Sample_.note, s -> s.note);
    shifts("short", Sample_.small, s -> s.small);
    shifts("int", Sample_.whole, s -> s.whole);
    shifts("int or NULL", Sample_.maybe, s -> s.maybe);
    shifts("long", Sample_.large, s -> s.large);
    shifts("double", Sample_.real, s -> s.real);
    shifts("decimal", Sample_.price, s -> s.price);
    shifts("decimal or NULL", Sample_.rate, s -> s.rate);
    shifts("long decimal", Sample_.amount, s -> s.amount);
    shifts("boolean", Sample_.active, s -> s.active);
    shifts("date", Sample_.day, s -> s.day);
    shifts("moment", Sample_.moment, s -> s.moment);
    shifts("enum", Sample_.grade, s -> s.grade);
    shifts("uuid", Sample_.code, s -> s.code);
    shifts("json", Sample_.settings, s -> s.settings);
    shifts("computed", Sample_.price.plus(Sample_.amount), s -> s.price.add(s.amount));
  }

  private <T, E extends Expression<Sample, T>> void orElse(
      dev.dorm.query.Windowed<Sample, T, E> value, T other, Function<Sample, @Nullable T> java) {
    numbered(
        "lag or " + other,
        lag(value, 2, other).over(NUMBERED),
        (rows, at) -> at < 2 ? other : java.apply(rows.get(at - 2)));
    numbered(
        "lead or " + other,
        lead(value, 1, other).over(NUMBERED),
        (rows, at) -> at + 1 < rows.size() ? java.apply(rows.get(at + 1)) : other);
  }

  @Test
  void otherValuesWhereThereIsNoRow() {
    orElse(Sample_.name, "none", s -> s.name);
    orElse(Sample_.whole, -1, s -> s.whole);
    orElse(Sample_.large, -1L, s -> s.large);
    orElse(Sample_.real, 0.5, s -> s.real);
    orElse(Sample_.price, new BigDecimal("0.01"), s -> s.price);
    orElse(Sample_.amount, new BigDecimal("0.0001"), s -> s.amount);
    orElse(Sample_.active, true, s -> s.active);
    orElse(Sample_.day, LocalDate.EPOCH, s -> s.day);
    orElse(Sample_.moment, Instant.EPOCH, s -> s.moment);
    orElse(Sample_.grade, Grade.FAIR, s -> s.grade);
    orElse(Sample_.code, new UUID(1, 2), s -> s.code);
  }

  @Test
  void aggregatesOfTheWholeWindow() {
    Window<Sample> whole = partitionBy(Sample_.grade);
    tied("sum", Sample_.price.sum().over(whole), (rows, at) -> sum(rows, s -> s.price));
    tied("sum", Sample_.amount.sum().over(whole), (rows, at) -> sum(rows, s -> s.amount));
    tied("count", Sample_.maybe.count().over(whole), (rows, at) -> count(rows));
    tied(
        "max",
        Sample_.day.max().over(whole),
        (rows, at) -> rows.stream().map(s -> s.day).max(Comparator.naturalOrder()).orElseThrow());
    tied(
        "every",
        Sample_.active.every().over(whole),
        (rows, at) -> rows.stream().allMatch(s -> s.active));
  }

  private static long count(List<Sample> rows) {
    return rows.stream().filter(s -> s.maybe != null).count();
  }

  @Test
  void runningAggregatesGoUpToTheEqualRows() {
    tied("sum", Sample_.rate.sum().over(TIED), (rows, at) -> sum(upTo(rows, at), s -> s.rate));
    tied(
        "sum with filter",
        Sample_.amount.sum(Sample_.active.isTrue()).over(TIED),
        (rows, at) -> sum(upTo(rows, at).stream().filter(s -> s.active).toList(), s -> s.amount));
    tied("count", Sample_.maybe.count().over(TIED), (rows, at) -> count(upTo(rows, at)));
    tied(
        "range",
        Sample_.id.count().over(TIED.range(currentRow(), unboundedFollowing())),
        (rows, at) -> rows.size() - before(rows, at));
    tied(
        "groups",
        Sample_.whole.sum().over(TIED.groups(preceding(2), following(1))),
        (rows, at) -> {
          long own = group(rows, rows.get(at));
          return rows.stream()
              .filter(s -> group(rows, s) >= own - 2 && group(rows, s) <= own + 1)
              .mapToLong(s -> s.whole)
              .sum();
        });
  }

  @Test
  void movingAggregatesAreExact() {
    Window<Sample> moving = NUMBERED.rows(preceding(3), following(1));
    numbered(
        "sum of REAL decimals",
        Sample_.price.sum().over(moving),
        (rows, at) -> sum(frame(rows, at - 3, at + 1), s -> s.price));
    numbered(
        "sum of INTEGER decimals",
        Sample_.amount.sum().over(moving),
        (rows, at) -> sum(frame(rows, at - 3, at + 1), s -> s.amount));
    numbered(
        "mean of decimals",
        Sample_.amount.avg().over(moving),
        (rows, at) -> {
          List<Sample> frame = frame(rows, at - 3, at + 1);
          return Objects.requireNonNull(sum(frame, s -> s.amount))
              .divide(BigDecimal.valueOf(frame.size()), 8, RoundingMode.HALF_UP);
        });
    numbered(
        "mean of decimals in a frame that is empty at the begin",
        Sample_.price.avg().over(NUMBERED.rows(preceding(2), preceding(1))),
        (rows, at) -> {
          List<Sample> frame = frame(rows, at - 2, at - 1);
          return frame.isEmpty()
              ? null
              : Objects.requireNonNull(sum(frame, s -> s.price))
                  .divide(BigDecimal.valueOf(frame.size()), 6, RoundingMode.HALF_UP);
        });
    numbered(
        "mean of some decimals",
        Sample_.rate
            .plus(BigDecimal.ONE)
            .avg(Sample_.maybe.gt(6))
            .over(NUMBERED.rows(preceding(2), preceding(1))),
        (rows, at) -> {
          List<BigDecimal> some =
              frame(rows, at - 2, at - 1).stream()
                  .filter(s -> s.maybe != null && s.maybe > 6 && s.rate != null)
                  .map(s -> Objects.requireNonNull(s.rate).add(BigDecimal.ONE))
                  .toList();
          return some.isEmpty()
              ? null
              : some.stream()
                  .reduce(BigDecimal.ZERO, BigDecimal::add)
                  .divide(BigDecimal.valueOf(some.size()), 7, RoundingMode.HALF_UP);
        });
    numbered(
        "mean",
        Sample_.whole.avg().over(moving),
        (rows, at) -> {
          List<Sample> frame = frame(rows, at - 3, at + 1);
          return (double) frame.stream().mapToLong(s -> s.whole).sum() / frame.size();
        });
    numbered(
        "sum of an empty frame",
        Sample_.whole.sum().over(NUMBERED.rows(following(1), following(2))),
        (rows, at) -> {
          List<Sample> frame = at + 1 < rows.size() ? frame(rows, at + 1, at + 2) : List.of();
          return frame.isEmpty() ? null : frame.stream().mapToLong(s -> s.whole).sum();
        });
    numbered(
        "min",
        Sample_.rate.min().over(NUMBERED.rows(unboundedPreceding(), currentRow())),
        (rows, at) ->
            frame(rows, 0, at).stream()
                .map(s -> s.rate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null));
    numbered(
        "joined",
        Sample_.name.joined("-").over(moving),
        (rows, at) ->
            String.join("-", frame(rows, at - 3, at + 1).stream().map(s -> s.name).toList()));
  }

  @Test
  void filtersFindTheRowsThatJavaFinds() {
    List<Sample> all = Sample_.objects.list();
    List<Long> wanted =
        Stream.of(Grade.values())
            .flatMap(
                grade ->
                    all.stream()
                        .filter(s -> s.grade == grade && s.active)
                        .sorted(TOLD_APART)
                        .limit(3))
            .map(s -> s.id)
            .sorted()
            .toList();
    assertThat(
            Sample_.objects
                .filter(rowNumber().over(NUMBERED).lte(3), Sample_.active.isTrue())
                .list())
        .as("seed %s", seed)
        .extracting(s -> s.id)
        .containsExactlyElementsOf(wanted);
    BigDecimal limit = new BigDecimal("123.4567");
    Expression<Sample, BigDecimal> running = Sample_.amount.sum().over(orderBy(Sample_.id.asc()));
    List<Long> above = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Sample sample : all) {
      sum = sum.add(sample.amount);
      if (sum.compareTo(limit) > 0) {
        above.add(sample.id);
      }
    }
    assertThat(
            Sample_.objects
                .annotate(running)
                .filter(Sample_.amount.sum().over(orderBy(Sample_.id.asc())).gt(limit))
                .list())
        .as("seed %s", seed)
        .allMatch(s -> Objects.requireNonNull(s.get(running)).compareTo(limit) > 0)
        .extracting(s -> s.id)
        .containsExactlyElementsOf(above);
  }
}
