package dev.dorm.tests.functions;

import static dev.dorm.Dsl.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arithmetic of integers and floating point numbers: Java's, an overflow is an error. */
final class NumberContractTest extends FunctionsTest {
  private static final long SEED = 11;
  private static final int ROWS = 2_000;

  @BeforeEach
  void fill() {
    Random random = new Random(SEED);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Sample sample = new Sample();
      sample.small = (short) (random.nextInt(200) - 100);
      sample.whole = random.nextInt(40_000) - 20_000;
      sample.large = random.nextLong() >> (8 + random.nextInt(50));
      sample.real = random.nextInt(4) == 0 ? random.nextInt(9) / 2.0 : random.nextGaussian() * 100;
      sample.maybe = random.nextInt(3) == 0 ? null : random.nextInt(9) - 4;
      samples.add(sample);
    }
    Sample_.objects.bulkCreate(samples);
  }

  private static <T> void each(
      Expression<Sample, T> expression, java.util.function.Function<Sample, T> expected) {
    same(expression.fragment().node().toString(), expression, expected);
  }

  @Test
  void integersComputeAsJavaDoes() {
    each(Sample_.whole.plus(1), s -> s.whole + 1);
    each(Sample_.whole.minus(Sample_.whole), s -> 0);
    each(Sample_.whole.times(Sample_.small), s -> s.whole * s.small);
    each(Sample_.small.plus((short) 1), s -> (short) (s.small + 1));
    each(Sample_.small.plus(Sample_.whole), s -> s.small + s.whole);
    each(Sample_.whole.plus(Sample_.large), s -> s.whole + s.large);
    each(Sample_.large.minus(Sample_.small), s -> s.large - s.small);
    each(Sample_.whole.dividedBy(7), s -> s.whole / 7);
    each(Sample_.whole.mod(7), s -> s.whole % 7);
    each(Sample_.large.dividedBy(Sample_.whole), s -> s.whole == 0 ? null : s.large / s.whole);
    each(Sample_.large.mod(Sample_.small), s -> s.small == 0 ? null : s.large % s.small);
    each(
        Sample_.whole.dividedBy(Sample_.maybe),
        s -> s.maybe == null || s.maybe == 0 ? null : s.whole / s.maybe);
    each(
        Sample_.whole.mod(Sample_.maybe),
        s -> s.maybe == null || s.maybe == 0 ? null : s.whole % s.maybe);
    each(Sample_.whole.negate(), s -> -s.whole);
    each(Sample_.large.abs(), s -> Math.abs(s.large));
    each(Sample_.large.sign(), s -> Long.signum(s.large));
    each(value(100).minus(Sample_.whole), s -> 100 - s.whole);
    each(value(100L).dividedBy(Sample_.large), s -> s.large == 0 ? null : 100 / s.large);
    each(Sample_.maybe.plus(1), s -> s.maybe == null ? null : s.maybe + 1);
  }

  @Test
  void floatingPointNumbersAreThoseOfJava() {
    each(Sample_.real.plus(0.1), s -> s.real + 0.1);
    each(Sample_.real.times(Sample_.real), s -> s.real * s.real);
    each(Sample_.real.minus(Sample_.whole), s -> s.real - s.whole);
    each(Sample_.whole.times(Sample_.real), s -> s.whole * s.real);
    each(Sample_.real.dividedBy(3), s -> s.real / 3);
    each(Sample_.whole.dividedBy(Sample_.real), s -> s.real == 0 ? null : s.whole / s.real);
    each(Sample_.real.round(), s -> Math.rint(s.real));
    each(Sample_.real.floor(), s -> Math.floor(s.real));
    each(Sample_.real.ceil(), s -> Math.ceil(s.real));
    each(Sample_.real.abs().sqrt(), s -> Math.sqrt(Math.abs(s.real)));
    each(Sample_.whole.abs().pow(2), s -> (double) s.whole * s.whole);
    each(Sample_.real.sign(), s -> (int) Math.signum(s.real));
  }

  @Test
  void castsAreThoseOfJava() {
    each(Sample_.real.asLong(), s -> (long) s.real);
    each(Sample_.real.asInteger(), s -> (int) s.real);
    each(Sample_.large.asText(), s -> Long.toString(s.large));
    each(Sample_.large.asText().asLong(), s -> s.large);
    each(Sample_.whole.cast(String.class), s -> Integer.toString(s.whole));
    each(Sample_.whole.cast(Double.class), s -> (double) s.whole);
    each(Sample_.large.asDouble(), s -> (double) s.large);
    each(
        Sample_.real.asDecimal(12, 2),
        s ->
            new BigDecimal(s.real)
                .round(new java.math.MathContext(15, java.math.RoundingMode.HALF_EVEN))
                .setScale(2, java.math.RoundingMode.HALF_UP));
    refuses("DORM3102", () -> Sample_.real.asText());
    refuses("DORM3102", () -> Sample_.whole.cast(java.util.UUID.class));
  }

  @Test
  void whatDoesNotFitIsAnErrorAndAZeroDivisorRefused() {
    Sample_.objects
        .all()
        .update(Sample_.whole.set(Integer.MAX_VALUE), Sample_.large.set(Long.MIN_VALUE));
    for (Expression<Sample, ?> beyond :
        List.<Expression<Sample, ?>>of(
            Sample_.whole.plus(1),
            Sample_.whole.times(Sample_.whole),
            Sample_.large.minus(1L),
            Sample_.large.negate(),
            Sample_.large.abs(),
            Sample_.large.dividedBy(-1L),
            Sample_.large.asInteger(),
            Sample_.real.times(0).minus(1).sqrt(),
            Sample_.real.times(0).pow(-1),
            Sample_.real.times(0).plus(1e308).times(10),
            dev.dorm.Dsl.concat(Sample_.name, "x").asLong())) {
      fails("DORM4021", () -> Sample_.objects.annotate(beyond).list());
    }
    fails("DORM4021", () -> Sample_.objects.filter(Sample_.whole.plus(1).gt(0)).list());
    fails("DORM4021", () -> Sample_.objects.all().update(Sample_.whole.set(Sample_.whole.plus(1))));
    assertThat(values(Sample_.large.mod(-1L))).containsOnly(0L);
    refuses("DORM3100", () -> Sample_.whole.dividedBy(0));
    refuses("DORM3100", () -> Sample_.large.mod(0L));
    refuses("DORM3100", () -> Sample_.real.dividedBy(0));
  }
}
