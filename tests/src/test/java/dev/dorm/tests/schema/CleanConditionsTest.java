package dev.dorm.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.exception.ValidationError;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fullClean() knows of checks and of what is unique among some rows. */
class CleanConditionsTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int OBJECTS = Integer.getInteger("dorm.objects", 300);

  @TempDir Path directory;

  private Database open(DatabaseKind kind, String model) {
    Database database = kind.open(directory);
    Dorm.configure(database);
    Schemas.migrate(database, Schemas.operations(Schemas.of(model)));
    return database;
  }

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  private static Map<String, List<String>> errors(Runnable check) {
    ValidationError error = catchThrowableOfType(ValidationError.class, check::run);
    return error == null ? Map.of() : error.errors();
  }

  private static Article article(int place) {
    Article article = new Article();
    article.setTitle("a" + place);
    article.setPlace(place);
    return article;
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void checksAreToldWithTheirNames(DatabaseKind kind) {
    Database database = open(kind, "Article");
    Article article = article(1);
    article.setPages(0);
    article.setState(Article.State.DONE);
    assertThat(errors(article::fullClean))
        .isEqualTo(
            Map.of(
                "pages",
                List.of("does not fulfil the check check_article_pages"),
                ValidationError.GENERAL,
                List.of(
                    "the object does not fulfil the check finished_is_dated of state and"
                        + " finishedAt")));
    assertThat(errors(article::validateUnique)).isEmpty();
    article.setPages(3);
    article.setFinishedAt(Instant.EPOCH);
    article.fullClean();
    article.save();
    Article part = Article_.objects.only(Article_.title).get();
    part.setState(Article.State.DRAFT);
    try (StatementRecorder recorder = database.recordStatements()) {
      part.fullClean();
      part.setPages(-1);
      assertThat(errors(part::fullClean)).containsOnlyKeys("pages");
      assertThat(recorder.statements()).isEmpty(); // what was not loaded is not asked for
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsUniqueAmongSomeRowsMustBeFreeThere(DatabaseKind kind) {
    Database database = open(kind, "Article");
    Article first = article(1);
    first.save();
    first.fullClean();
    Article second = article(1);
    Map<String, List<String>> taken =
        Map.of(ValidationError.GENERAL, List.of("another Article has the same shelf and place"));
    assertThat(errors(second::fullClean)).isEqualTo(taken);
    assertThat(errors(second::validateUnique)).isEqualTo(taken);
    second.setDeletedAt(Instant.EPOCH);
    try (StatementRecorder recorder = database.recordStatements()) {
      second.fullClean();
      assertThat(recorder.statements()).isEmpty(); // it is none of these rows
    }
    second.save();
    Article third = article(1);
    assertThat(errors(third::fullClean)).isEqualTo(taken);
    first.setDeletedAt(Instant.EPOCH);
    first.save();
    third.fullClean();
    third.save();
    second.setDeletedAt(null);
    assertThat(errors(second::fullClean)).isEqualTo(taken);
    assertThat(catchThrowable(second::save)).isInstanceOf(UniqueViolation.class);
  }

  /** What is false here is refused by the database, and the other way round, but for orders. */
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsRefusedIsWhatTheDatabaseRefuses(DatabaseKind kind) {
    open(kind, "Judged");
    Random random = new Random(SEED);
    Set<String> met = new HashSet<>();
    for (int i = 0; i < OBJECTS; i++) {
      Judged judged = judged(random);
      String label = "seed " + SEED + ", object " + i;
      List<String> told = new ArrayList<>();
      errors(judged::fullClean).values().forEach(told::addAll);
      CheckViolation violation = catchThrowableOfType(CheckViolation.class, judged::save);
      if (violation == null) {
        assertThat(told).as(label).isEmpty();
      } else if (!"ordered".equals(violation.constraint())) {
        met.add(violation.constraint());
        assertThat(told)
            .as(label)
            .anyMatch(each -> each.contains("the check " + violation.constraint()));
      }
    }
    assertThat(met).hasSizeGreaterThan(6);
  }

  @SuppressWarnings("NullAway") // values of columns that may be null and of others
  private static Judged judged(Random random) {
    Judged judged = new Judged();
    // Most values are good, so that some objects are.
    judged.setSize(one(random, 1, 2, 0, null, 3, 4, -7));
    judged.setPrice(one(random, BigDecimal.ONE, new BigDecimal("9.750"), new BigDecimal("0.49")));
    judged.setFlag(random.nextInt(4) == 0);
    judged.setState(one(random, Judged.Letter.A, Judged.Letter.B, Judged.Letter.C));
    judged.setDay(one(random, null, LocalDate.of(2024, 2, 29), LocalDate.of(2020, 1, 1)));
    judged.setName(one(random, "n", "a", "", "äöü"));
    judged.setNote(one(random, null, "b", "c", "😀", "n", "cccc"));
    judged.setWeight(one(random, 1.0, 0.5, 0.1, 1e3));
    judged.setMoment(one(random, null, Instant.EPOCH, Instant.parse("2024-01-01T00:00:00Z")));
    judged.setUntil(one(random, Instant.parse("2024-01-01T00:00:00.000000900Z"), null));
    judged.setTime(one(random, LocalTime.NOON, LocalTime.of(13, 0, 0, 500_000_000)));
    judged.setToken(one(random, new UUID(0, 0), new UUID(5, 5), new UUID(0, 1)));
    return judged;
  }

  /** The first most often. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static <T> T one(Random random, T... values) {
    return random.nextInt(3) > 0
        ? values[0]
        : Arrays.asList(values).get(random.nextInt(values.length));
  }
}
