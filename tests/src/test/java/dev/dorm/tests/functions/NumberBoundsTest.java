package dev.dorm.tests.functions;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Dorm;
import dev.dorm.exception.DormException;
import dev.dorm.observe.StatementRecorder;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** I3: ten characters can name a number of a billion digits, which nobody may write out. */
final class NumberBoundsTest extends FunctionsTest {
  private static final List<String> NUMBERS =
      List.of("1e999999999", "-1e999999999", "1e-999999999", "123.45e2147483600");

  private void refused(BigDecimal number, ThrowingCallable program) {
    try (StatementRecorder recorder = database.recordStatements()) {
      assertThat(catchThrowable(program)).as("%s", number).isInstanceOf(DormException.class);
      assertThat(recorder.statements()).isEmpty();
    }
  }

  @Test
  void numbersAreRefusedBeforeTheyAreWrittenOut() {
    for (String text : NUMBERS) {
      BigDecimal number = new BigDecimal(text);
      refused(number, () -> Sample_.objects.filter(Sample_.price.eq(number)).list());
      refused(number, () -> Sample_.objects.filter(Sample_.price.in(number)).list());
      refused(number, () -> Sample_.objects.create(Sample_.price.set(number)));
      refused(number, () -> Sample_.objects.all().update(Sample_.price.set(number)));
      refused(
          number,
          () -> Sample_.objects.all().update(Sample_.price.set(Sample_.price.plus(number))));
      refused(number, () -> Sample_.objects.annotate(Sample_.price.dividedBy(number)).list());
      refused(number, () -> Sample_.objects.annotate(Sample_.price.mod(number)).list());
      refused(number, () -> Sample_.objects.annotate(value(number)).list());
      refused(number, () -> Sample_.objects.filter(Sample_.price.times(number).gt(number)).list());
      refused(number, () -> Dorm.raw("SELECT :n AS n", bind("n", number)).as(row -> "row").list());
      Sample sample = new Sample();
      sample.price = number;
      refused(number, sample::save);
      refused(number, () -> Sample_.objects.bulkCreate(List.of(sample)));
    }
    assertThat(Sample_.objects.count()).isZero();
  }
}
