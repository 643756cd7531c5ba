package dev.dorm.tests.functions;

import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.greatest;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.nullIf;
import static dev.dorm.Dsl.value;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decimals are exact whatever form the database stores them in. */
final class DecimalContractTest extends FunctionsTest {
  private static final long SEED = 20_261_125;
  private static final int ROWS = 2_000;

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }

  private static Sample sample(String price, @Nullable String rate, String amount) {
    Sample sample = new Sample();
    sample.price = d(price);
    sample.rate = rate == null ? null : d(rate);
    sample.amount = d(amount);
    return sample;
  }

  /** Random numbers, among them many with the places that rounding is about. */
  @BeforeEach
  void fill() {
    Random random = new Random(SEED);
    List<Sample> samples = new ArrayList<>();
    samples.add(sample("0.10", "0.200", "0.3000"));
    samples.add(sample("0.01", "0.005", "0.0050"));
    samples.add(sample("-0.01", "-0.005", "-0.0050"));
    samples.add(sample("99999999.99", "-999999.999", "99999999999999.9999"));
    while (samples.size() < ROWS) {
      int digits = random.nextInt(10);
      BigDecimal price = BigDecimal.valueOf(small(random, digits + 1), 2);
      BigDecimal rate =
          random.nextInt(10) == 0 ? null : BigDecimal.valueOf(small(random, digits % 9 + 1), 3);
      BigDecimal amount = BigDecimal.valueOf(small(random, random.nextInt(11) + 1), 4);
      Sample sample = sample(price.toString(), null, amount.toString());
      sample.rate = rate;
      sample.whole = random.nextInt(2001) - 1000;
      samples.add(sample);
    }
    Sample_.objects.bulkCreate(samples);
  }

  private static long small(Random random, int digits) {
    long limit = (long) Math.pow(10, digits);
    return random.nextLong() % limit;
  }

  private static BigDecimal rate(Sample sample) {
    return java.util.Objects.requireNonNull(sample.rate);
  }

  @Test
  void sumsDifferencesAndRemaindersAlignThePlaces() {
    same("price + amount", Sample_.price.plus(Sample_.amount), s -> s.price.add(s.amount));
    same("price - amount", Sample_.price.minus(Sample_.amount), s -> s.price.subtract(s.amount));
    same(
        "price + rate",
        Sample_.price.plus(Sample_.rate),
        s -> s.rate == null ? null : s.price.add(s.rate));
    same("price + 0.005", Sample_.price.plus(d("0.005")), s -> s.price.add(d("0.005")));
    same("amount - 1", Sample_.amount.minus(1), s -> s.amount.subtract(d("1.0000")));
    same("100 - price", value(d("100")).minus(Sample_.price), s -> d("100.00").subtract(s.price));
    same("price + whole", Sample_.price.plus(Sample_.whole), s -> s.price.add(d(s.whole + ".00")));
    same(
        "whole - price",
        Sample_.whole.minus(Sample_.price),
        s -> d(s.whole + ".00").subtract(s.price));
    same(
        "amount mod price",
        Sample_.amount.mod(Sample_.price),
        s -> s.price.signum() == 0 ? null : s.amount.remainder(s.price).setScale(4));
    same("negated", Sample_.price.negate(), s -> s.price.negate());
    same("abs", Sample_.amount.abs(), s -> s.amount.abs());
    same("abs of REAL", Sample_.price.abs(), s -> s.price.abs());
    same("sign", Sample_.price.sign(), s -> s.price.signum());
  }

  @Test
  void productsAddThePlacesAndQuotientsHaveFourMore() {
    same("price * 1.19", Sample_.price.times(d("1.19")), s -> s.price.multiply(d("1.19")));
    var part = Sample_.price.mod(10_000);
    same("part * part", part.times(part).round(2), s -> square(s.price.remainder(d("10000"))));
    var beyond = Sample_.price.times(Sample_.price);
    if (kind.isPostgresql()) {
      same("price * price", beyond, s -> s.price.multiply(s.price));
    } else {
      fails("DORM4021", () -> Sample_.objects.annotate(beyond).list());
    }
    same(
        "price * whole",
        Sample_.price.times(Sample_.whole),
        s -> s.price.multiply(d("" + s.whole)));
    same(
        "price / 7",
        Sample_.price.dividedBy(7),
        s -> s.price.divide(d("7"), 6, RoundingMode.HALF_UP));
    same(
        "price / amount",
        Sample_.price.mod(1000).dividedBy(Sample_.amount),
        s ->
            s.amount.signum() == 0
                ? null
                : s.price.remainder(d("1000")).divide(s.amount, 8, RoundingMode.HALF_UP));
    same(
        "price / 0.008, halves",
        Sample_.price.dividedBy(d("80000")),
        s -> s.price.divide(d("80000"), 6, RoundingMode.HALF_UP));
    refuses("DORM3100", () -> Sample_.price.dividedBy(BigDecimal.ZERO));
    refuses("DORM3100", () -> Sample_.price.mod(0));
  }

  private static BigDecimal square(BigDecimal number) {
    return number.multiply(number).setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void roundingIsHalfUp() {
    same(
        "amount.round(2)",
        Sample_.amount.round(2),
        s -> s.amount.setScale(2, RoundingMode.HALF_UP));
    same("price.round(0)", Sample_.price.round(), s -> s.price.setScale(0, RoundingMode.HALF_UP));
    same("price.round(4)", Sample_.price.round(4), s -> s.price.setScale(4));
    same("floor", Sample_.price.floor(), s -> s.price.setScale(0, RoundingMode.FLOOR));
    same("ceil", Sample_.amount.ceil(), s -> s.amount.setScale(0, RoundingMode.CEILING));
    refuses("DORM3104", () -> Sample_.price.round(-1));
  }

  @Test
  void castsGiveTheSame() {
    same("text", Sample_.price.asText(), s -> s.price.toPlainString());
    same("text of an integer form", Sample_.amount.asText(), s -> s.amount.toPlainString());
    same(
        "text of a product",
        Sample_.price.times(d("1.5")).asText(),
        s -> s.price.multiply(d("1.5")).toPlainString());
    same("long", Sample_.amount.asLong(), s -> s.amount.longValue());
    same("double", Sample_.amount.asDouble(), s -> s.amount.doubleValue());
    same(
        "decimal",
        Sample_.amount.asDecimal(17, 1),
        s -> s.amount.setScale(1, RoundingMode.HALF_UP));
    same(
        "decimal of text",
        Sample_.amount.asText().asDecimal(18, 3),
        s -> s.amount.setScale(3, RoundingMode.HALF_UP));
    same("decimal of whole", Sample_.whole.asDecimal(9, 2), s -> d(s.whole + ".00"));
    refuses("DORM3102", () -> Sample_.price.cast(BigDecimal.class));
    refuses("DORM3104", () -> Sample_.price.asDecimal(2, 3));
  }

  @Test
  void comparisonsSeeTheValueNotTheForm() {
    finds(
        "0.1 + 0.2 = 0.3",
        Sample_.price.plus(Sample_.rate).eq(Sample_.amount),
        s -> s.rate != null && s.price.add(s.rate).compareTo(s.amount) == 0);
    assertThat(Sample_.objects.filter(Sample_.price.plus(Sample_.rate).eq(d("0.3"))).first())
        .isPresent();
    finds("price > amount", Sample_.price.gt(Sample_.amount), s -> s.price.compareTo(s.amount) > 0);
    finds(
        "price >= rate",
        Sample_.price.gte(Sample_.rate),
        s -> s.rate != null && s.price.compareTo(s.rate) >= 0);
    finds(
        "price <> rate",
        Sample_.price.ne(Sample_.rate),
        s -> s.rate == null || s.price.compareTo(s.rate) != 0);
    finds(
        "amount between",
        Sample_.amount.between(Sample_.price, Sample_.price.plus(100)),
        s -> s.amount.compareTo(s.price) >= 0 && s.amount.compareTo(s.price.add(d("100"))) <= 0);
    finds(
        "times > value",
        Sample_.price.times(d("0.1")).gt(d("5.5")),
        s -> s.price.multiply(d("0.1")).compareTo(d("5.5")) > 0);
    finds(
        "in",
        Sample_.amount.in(Sample_.price, Sample_.rate),
        s -> s.amount.compareTo(s.price) == 0 || s.rate != null && s.amount.compareTo(s.rate) == 0);
  }

  @Test
  void theValuesOfAQueryAreSeenInOneForm() {
    List<Sample> all = Sample_.objects.list();
    Set<BigDecimal> prices = plain(all.stream().map(sample -> sample.price));
    finds(
        "amount in prices",
        Sample_.amount.in(Sample_.objects.column(Sample_.price)),
        sample -> prices.contains(sample.amount.stripTrailingZeros()));
    Set<BigDecimal> amounts = plain(all.stream().map(sample -> sample.amount));
    finds(
        "rate not in amounts",
        not(Sample_.rate.in(Sample_.objects.valuesList(Sample_.amount).distinct())),
        sample -> sample.rate == null || !amounts.contains(rate(sample).stripTrailingZeros()));
    Set<BigDecimal> least =
        plain(all.stream().map(sample -> sample.price).sorted().distinct().limit(9));
    var cheapest =
        Sample_.objects.valuesList(Sample_.price).distinct().orderBy(Sample_.price.asc()).limit(9);
    finds(
        "price + 0.001 in the nine least",
        Sample_.price.plus(d("0.001")).minus(d("0.001")).in(cheapest),
        sample -> least.contains(sample.price.stripTrailingZeros()));
  }

  private static Set<BigDecimal> plain(Stream<BigDecimal> numbers) {
    return numbers.map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
  }

  @Test
  void choicesAndFallbacksTakeAllForms() {
    same("coalesce", coalesce(Sample_.rate, d("7")), s -> s.rate == null ? d("7.000") : s.rate);
    same(
        "coalesce of two and a value",
        coalesce(Sample_.rate, nullIf(Sample_.price, Sample_.price), d("7.00001")),
        s -> s.rate == null ? d("7.00001") : s.rate.setScale(5));
    same(
        "coalesce of forms",
        coalesce(Sample_.rate, Sample_.amount),
        s -> s.rate == null ? s.amount : rate(s).setScale(4));
    same(
        "greatest",
        greatest(Sample_.price, Sample_.rate, Sample_.amount),
        s ->
            (s.rate == null ? s.price.max(s.amount) : s.price.max(s.amount).max(s.rate))
                .setScale(4));
    same(
        "when",
        when(Sample_.price.gt(d("5")), Sample_.price).otherwise(Sample_.amount),
        s -> (s.price.compareTo(d("5")) > 0 ? s.price : s.amount).setScale(4));
    same(
        "when of values",
        when(Sample_.price.gt(d("5")), d("0.5")).otherwise(d("0.25")),
        s -> s.price.compareTo(d("5")) > 0 ? d("0.50") : d("0.25"));
  }

  @Test
  void anOrderOfComputedDecimalsIsExact() {
    var sum = Sample_.price.plus(Sample_.amount);
    List<BigDecimal> found = new ArrayList<>();
    for (Sample sample : Sample_.objects.annotate(sum).orderBy(sum.asc())) {
      found.add(java.util.Objects.requireNonNull(sample.get(sum)));
    }
    assertThat(found).isSorted().hasSize(ROWS);
  }

  @Test
  void updatesStoreTheFormOfTheColumn() {
    List<BigDecimal> expected =
        Sample_.objects.list().stream()
            .map(s -> s.price.multiply(d("0.5")).setScale(2, RoundingMode.HALF_UP))
            .toList();
    refuses("DORM3103", () -> Sample_.price.set(Sample_.price.times(d("0.5"))));
    Sample_.objects.all().update(Sample_.price.set(Sample_.price.times(d("0.5")).round(2)));
    assertThat(Sample_.objects.list()).extracting(s -> s.price).isEqualTo(expected);
    Sample_.objects.all().update(Sample_.amount.set(Sample_.price));
    assertThat(Sample_.objects.list())
        .extracting(s -> s.amount)
        .isEqualTo(expected.stream().map(p -> p.setScale(4)).toList());
    fails(
        "DORM4021", () -> Sample_.objects.all().update(Sample_.rate.set(Sample_.whole.plus(d2()))));
  }

  private static dev.dorm.query.DecimalExpression<Sample> d2() {
    return value(d("100000000"));
  }
}
