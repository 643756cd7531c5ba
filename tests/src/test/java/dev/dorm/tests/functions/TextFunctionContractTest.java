package dev.dorm.tests.functions;

import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.greatest;
import static dev.dorm.Dsl.least;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.now;
import static dev.dorm.Dsl.nullIf;
import static dev.dorm.Dsl.value;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Expression;
import dev.dorm.tests.stub.Author_;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts, choices and what stands in place of NULL, compared with Java. */
final class TextFunctionContractTest extends FunctionsTest {
  private static final long SEED = 7;
  private static final int ROWS = 2_000;
  private static final String[] PIECES = {
    "a", "b", "Z", " ", "%", "_", "\\", "'", "\"", "é", "ß", "Ж", "ж", "Ö", "日", "😀", "ab", "  ",
    "-"
  };

  @BeforeEach
  void fill() {
    Random random = new Random(SEED);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Sample sample = new Sample();
      sample.name = text(random);
      sample.note = random.nextInt(4) == 0 ? null : text(random);
      sample.whole = random.nextInt(5);
      sample.maybe = random.nextInt(3) == 0 ? null : random.nextInt(5);
      sample.active = random.nextBoolean();
      sample.grade = Grade.values()[random.nextInt(3)];
      sample.code = new UUID(random.nextLong(), random.nextLong());
      samples.add(sample);
    }
    Sample_.objects.bulkCreate(samples);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static <T> void each(
      Expression<Sample, T> expression, Function<Sample, @Nullable T> expected) {
    same(expression.fragment().node().toString(), expression, expected);
  }

  private static int[] points(String text) {
    return text.codePoints().toArray();
  }

  private static String part(String text, int from, int to) {
    int[] points = points(text);
    int begin = Math.min(Math.max(from, 0), points.length);
    int end = Math.min(Math.max(to, begin), points.length);
    return new String(points, begin, end - begin);
  }

  private static String letters(String text, java.util.function.IntUnaryOperator each) {
    int[] points = text.codePoints().map(each).toArray();
    return new String(points, 0, points.length);
  }

  @Test
  void textsCountCodePoints() {
    each(Sample_.name.length(), s -> points(s.name).length);
    each(Sample_.name.upper(), s -> letters(s.name, Character::toUpperCase));
    each(Sample_.name.lower(), s -> letters(s.name, Character::toLowerCase));
    each(Sample_.name.trim(), s -> s.name.replaceAll("^ +| +$", ""));
    each(Sample_.name.ltrim(), s -> s.name.replaceAll("^ +", ""));
    each(Sample_.name.rtrim(), s -> s.name.replaceAll(" +$", ""));
    each(Sample_.name.substring(2), s -> part(s.name, 2, 999));
    each(Sample_.name.substring(1, 4), s -> part(s.name, 1, 4));
    each(Sample_.name.substring(3, 3), s -> "");
    each(Sample_.name.left(2), s -> part(s.name, 0, 2));
    each(Sample_.name.left(0), s -> "");
    each(Sample_.name.right(2), s -> part(s.name, points(s.name).length - 2, 999));
    each(Sample_.name.right(0), s -> "");
    each(Sample_.name.repeat(2), s -> s.name + s.name);
    each(Sample_.name.repeat(0), s -> "");
    each(Sample_.name.reversed(), s -> new StringBuilder(s.name).reverse().toString());
    each(Sample_.name.replace("a", "😀"), s -> s.name.replace("a", "😀"));
    each(Sample_.name.replace("", "x"), s -> s.name);
    each(
        Sample_.name.replace(Sample_.note, Sample_.name),
        s -> s.note == null ? null : s.note.isEmpty() ? s.name : s.name.replace(s.note, s.name));
    each(Sample_.name.indexOf("b"), s -> index(s.name, "b"));
    each(Sample_.name.indexOf(Sample_.note), s -> s.note == null ? null : index(s.name, s.note));
    each(Sample_.name.lpad(6, "xy"), s -> pad(s.name, 6, true));
    each(Sample_.name.rpad(6, "xy"), s -> pad(s.name, 6, false));
    each(
        Sample_.note.upper(), s -> s.note == null ? null : letters(s.note, Character::toUpperCase));
    refuses("DORM3104", () -> Sample_.name.left(-1));
    refuses("DORM3104", () -> Sample_.name.substring(3, 2));
  }

  private static int index(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? -1 : text.codePointCount(0, index);
  }

  private static String pad(String text, int length, boolean left) {
    int missing = length - points(text).length;
    if (missing <= 0) {
      return part(text, 0, length);
    }
    String fill = "xyxyxy".substring(0, missing);
    return left ? fill + text : text + fill;
  }

  @Test
  void concatTakesNullAsEmptyAndWritesWhatIsNoText() {
    each(
        concat(Sample_.name, " (", Sample_.note, ")"),
        s -> s.name + " (" + Objects.requireNonNullElse(s.note, "") + ")");
    each(
        concat("<", Sample_.whole, Sample_.active, Sample_.grade, Sample_.code),
        s -> "<" + s.whole + s.active + s.grade + s.code);
    finds(
        "concat in a filter", concat(Sample_.name, "!").endsWith("b!"), s -> s.name.endsWith("b"));
    refuses("DORM3101", () -> concat(Sample_.name, Author_.name));
    refuses("DORM3102", () -> concat(Sample_.name, Sample_.real));
  }

  @Test
  void choicesTakeTheFirstThatIsTrue() {
    var size =
        when(Sample_.whole.lt(2), "few")
            .when(Sample_.maybe.gt(2), Sample_.note)
            .when(Sample_.active.isTrue(), "on")
            .otherwise(Sample_.name);
    each(
        size,
        s ->
            s.whole < 2
                ? "few"
                : s.maybe != null && s.maybe > 2 ? s.note : s.active ? "on" : s.name);
    each(when(Sample_.whole.eq(1), 10L).orNull(), s -> s.whole == 1 ? 10L : null);
    each(
        when(Sample_.whole.eq(1), Grade.GOOD).otherwise(Sample_.grade),
        s -> s.whole == 1 ? Grade.GOOD : s.grade);
    each(when(Sample_.active.isTrue(), true).otherwise(false), s -> s.active);
    each(when(Sample_.whole.eq(1), Sample_.code).orNull(), s -> s.whole == 1 ? s.code : null);
    each(when(Sample_.whole.eq(1), 1.5).otherwise(Sample_.real), s -> s.whole == 1 ? 1.5 : s.real);
    finds("filter", size.eq("few"), s -> s.whole < 2);
    assertThat(Sample_.objects.orderBy(size.asc(), Sample_.id.asc()).list()).hasSize(ROWS);
    Sample_.objects
        .all()
        .update(Sample_.name.set(when(Sample_.whole.lt(2), "few").otherwise("many")));
    finds("updated", Sample_.name.eq("few"), s -> s.whole < 2);
  }

  @Test
  void twoNullsAreReplacedByAValue() {
    each(
        coalesce(Sample_.note, nullIf(Sample_.name, "b"), "a text that is longer than the column"),
        s ->
            s.note != null
                ? s.note
                : replaced(s.name, "b", "a text that is longer than the column"));
    each(
        coalesce(Sample_.maybe, nullIf(Sample_.whole, 3), 7),
        s -> s.maybe != null ? s.maybe : replaced(s.whole, 3, 7));
    each(
        coalesce(nullIf(Sample_.small, Sample_.small), nullIf(Sample_.small, (short) 1), (short) 7),
        s -> replaced(s.small, (short) 1, (short) 7));
    each(
        coalesce(nullIf(Sample_.large, Sample_.large), nullIf(Sample_.large, 1L), 7L),
        s -> replaced(s.large, 1L, 7L));
    each(
        coalesce(nullIf(Sample_.real, Sample_.real), nullIf(Sample_.real, 0.5), 7.5),
        s -> replaced(s.real, 0.5, 7.5));
    each(
        coalesce(nullIf(Sample_.active, Sample_.active), nullIf(Sample_.active, true), false),
        s -> replaced(s.active, true, false));
    LocalDate day = LocalDate.EPOCH;
    each(
        coalesce(nullIf(Sample_.day, Sample_.day), nullIf(Sample_.day, day), day.plusDays(1)),
        s -> replaced(s.day, day, day.plusDays(1)));
    LocalTime clock = LocalTime.MIDNIGHT;
    each(
        coalesce(
            nullIf(Sample_.clock, Sample_.clock), nullIf(Sample_.clock, clock), LocalTime.NOON),
        s -> replaced(s.clock, clock, LocalTime.NOON));
    LocalDateTime local = day.atStartOfDay();
    each(
        coalesce(
            nullIf(Sample_.local, Sample_.local), nullIf(Sample_.local, local), local.plusHours(1)),
        s -> replaced(s.local, local, local.plusHours(1)));
    Instant moment = Instant.EPOCH;
    each(
        coalesce(
            nullIf(Sample_.moment, Sample_.moment),
            nullIf(Sample_.moment, moment),
            moment.plusSeconds(1)),
        s -> replaced(s.moment, moment, moment.plusSeconds(1)));
    OffsetDateTime offset = OffsetDateTime.parse("1970-01-01T00:00:00Z");
    each(
        coalesce(
            nullIf(Sample_.offset, Sample_.offset),
            nullIf(Sample_.offset, offset),
            offset.plusSeconds(1)),
        s -> replaced(s.offset, offset, offset.plusSeconds(1)));
    UUID code = new UUID(0, 0);
    each(
        coalesce(nullIf(Sample_.code, Sample_.code), nullIf(Sample_.code, code), new UUID(1, 1)),
        s -> replaced(s.code, code, new UUID(1, 1)));
  }

  private static <T> T replaced(T value, T former, T other) {
    return value.equals(former) ? other : value;
  }

  @Test
  void nullIsReplacedAndMade() {
    each(coalesce(Sample_.note, "none"), s -> s.note == null ? "none" : s.note);
    each(coalesce(Sample_.note, Sample_.name), s -> s.note == null ? s.name : s.note);
    each(
        coalesce(Sample_.maybe, Sample_.whole.plus(1)),
        s -> s.maybe == null ? s.whole + 1 : s.maybe);
    each(nullIf(Sample_.whole, 3), s -> s.whole == 3 ? null : s.whole);
    each(
        nullIf(Sample_.whole, Sample_.maybe),
        s -> Objects.equals(s.whole, s.maybe) ? null : s.whole);
    finds("nullIf is NULL", nullIf(Sample_.whole, 3).isNull(), s -> s.whole == 3);
    each(
        greatest(Sample_.whole, Sample_.maybe),
        s -> s.maybe == null ? s.whole : Math.max(s.whole, s.maybe));
    each(least(Sample_.maybe, 2), s -> s.maybe == null ? 2 : Math.min(s.maybe, 2));
    each(least(Sample_.maybe, Sample_.maybe), s -> s.maybe);
    each(
        greatest(Sample_.name, Sample_.note),
        s ->
            Stream.of(s.name, s.note)
                .filter(Objects::nonNull)
                .max(TextFunctionContractTest::byPoint)
                .get());
  }

  private static int byPoint(String a, String b) {
    return java.util.Arrays.compare(points(a), points(b));
  }

  @Test
  void conditionsAndConstantsAreValues() {
    each(value(Sample_.maybe.gt(2)), s -> s.maybe != null && s.maybe > 2);
    each(value(not(Sample_.maybe.gt(2))), s -> s.maybe == null || s.maybe <= 2);
    finds(
        "as a filter", value(Sample_.maybe.gt(2)).isFalse(), s -> s.maybe == null || s.maybe <= 2);
    finds("constant", value("ab").contains(Sample_.name), s -> "ab".contains(s.name));
    finds("constant compared", value(2).gte(Sample_.whole), s -> 2 >= s.whole);
    each(value(Grade.POOR), s -> Grade.POOR);
    each(Sample_.active.asInteger(), s -> s.active ? 1 : 0);
    finds(
        "between columns",
        Sample_.whole.between(Sample_.maybe, Sample_.maybe.plus(1)),
        s -> s.maybe != null && s.whole >= s.maybe && s.whole <= s.maybe + 1);
    finds(
        "in columns",
        Sample_.name.in(Sample_.note, Sample_.name.upper()),
        s -> s.name.equals(s.note) || s.name.equals(letters(s.name, Character::toUpperCase)));
    finds("grade", Sample_.grade.in(Grade.GOOD, Grade.POOR), s -> s.grade != Grade.FAIR);
  }

  @Test
  void nowIsTheClockOfTheDatabase() {
    Instant before = Instant.now().minusSeconds(5);
    Sample_.objects.all().update(Sample_.moment.set(now()));
    assertThat(Sample_.objects.filter(Sample_.moment.gt(now())).count()).isZero();
    assertThat(Sample_.objects.list())
        .allSatisfy(s -> assertThat(s.moment).isBetween(before, Instant.now().plusSeconds(5)));
  }
}
