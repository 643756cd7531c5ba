package dev.dorm.tests.contract;

import static dev.dorm.Dsl.bind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.observe.QueryCounter;
import dev.dorm.observe.RepeatedStatements;
import dev.dorm.observe.SlowStatements;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be seen of the statements that run: slow ones, repeated ones, their number, events. */
final class ObservingContractTest {
  private static final String SECRET = "zebra-4711";

  @TempDir Path directory;
  private final List<String> told = new ArrayList<>();

  private Database open(DatabaseKind kind) {
    Database database =
        kind.open(directory)
            .named("seen")
            .listener(SlowStatements.over(Duration.ZERO).withPlans().to(told::add));
    start(database, kind);
    return database;
  }

  private void start(Database database, DatabaseKind kind) {
    Dorm.configure(database.named("default"));
    StubTables.create(Dorm.database(), kind);
    for (int i = 0; i < 5; i++) {
      Author author = ContractTest.author(SECRET + i, 30 + i);
      ContractTest.book("b" + i, author, i);
    }
    told.clear();
  }

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void slowStatementsAreToldWithTheirPlans(DatabaseKind kind) {
    open(kind);
    assertThat(Author_.objects.filter(Author_.name.eq(SECRET + 1)).list()).hasSize(1);
    assertThat(told).hasSize(2);
    assertThat(told.get(0))
        .startsWith("[DORM3231] A statement on \"default\" took ")
        .contains("(1 rows). FIX: ", "SELECT ");
    assertThat(told.get(1)).startsWith("The plan of SELECT ").containsIgnoringCase("scan");
    assertThat(told).noneMatch(line -> line.contains(SECRET));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aPlanRunsNothingAgain(DatabaseKind kind) {
    open(kind);
    Dorm.atomic(
        () -> {
          Author_.objects.all().update(Author_.age.set(Author_.age.plus(1)));
          Author_.objects.create(Author_.name.set("new"), Author_.email.set("new@x"));
          Author_.objects.delete(Author_.name.eq("new"));
        });
    assertThat(told).filteredOn(line -> line.startsWith("The plan of UPDATE")).hasSize(1);
    assertThat(told).filteredOn(line -> line.startsWith("The plan of INSERT")).hasSize(1);
    assertThat(told).filteredOn(line -> line.startsWith("The plan of DELETE")).isNotEmpty();
    assertThat(Author_.objects.valuesList(Author_.age).orderBy(Author_.age.asc()).list())
        .containsExactly(31, 32, 33, 34, 35);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aPlanThatCannotBeHadBreaksNoBlock(DatabaseKind kind) {
    open(kind);
    Dorm.atomic(
        () -> {
          Dorm.raw("VALUES (1)").as(row -> "row").list();
          assertThat(
                  catchThrowable(
                      () ->
                          Dorm.atomic(
                              () -> Dorm.raw("SELECT 1 FROM nowhere").as(row -> "row").list())))
              .isNotNull();
          Author_.objects.raw("SELECT * FROM authors WHERE age > :age", bind("age", 33)).list();
        });
    assertThat(told).filteredOn(line -> line.startsWith("The plan of")).hasSize(1);
    assertThat(Author_.objects.count()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsQuickIsNotTold(DatabaseKind kind) {
    start(
        kind.open(directory)
            .listener(SlowStatements.over(Duration.ofDays(1)).withPlans().to(told::add)),
        kind);
    assertThat(Author_.objects.count()).isEqualTo(5);
    assertThat(told).isEmpty();
  }

  private void detecting(DatabaseKind kind) {
    start(
        kind.open(directory)
            .listener(RepeatedStatements.from(5).pause(Duration.ofHours(1)).to(told::add)),
        kind);
    told.clear();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStatementForEachRowIsToldOnce(DatabaseKind kind) {
    detecting(kind);
    for (int round = 0; round < 2; round++) {
      for (Author author : Author_.objects.list()) {
        author.books().filter(Book_.pages.gte(0)).list();
      }
    }
    assertThat(told).hasSize(1);
    assertThat(told.get(0))
        .startsWith("[DORM3230] A statement ran 5 times behind a query that gave as many rows, at")
        .contains("ObservingContractTest.java:", "FIX: selectRelated(…)", "stub_book")
        .doesNotContain(SECRET);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsFetchedForAllIsNotTold(DatabaseKind kind) {
    detecting(kind);
    for (int round = 0; round < 6; round++) {
      for (Author author : Author_.objects.list()) {
        author.books().list();
      }
      Author_.objects.get(Author_.age.eq(30));
    }
    for (int i = 0; i < 20; i++) {
      Book_.objects.get(Book_.pages.eq(1));
    }
    assertThat(told).noneMatch(line -> line.contains("SELECT DISTINCT"));
    assertThat(told).filteredOn(line -> line.contains("FROM \"stub_book\"")).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void statementsAreCounted(DatabaseKind kind) {
    open(kind);
    QueryCounter queries = QueryCounter.of(Dorm.database()::recordStatements);
    assertThat(queries.count(() -> Author_.objects.list())).isEqualTo(1);
    assertThat(queries.statements(() -> Author_.objects.count())).hasSize(1);
    assertThat(queries.<List<Author>>expect(1, () -> Author_.objects.list())).hasSize(5);
    assertThat(queries.<Long>expectAtMost(2, () -> Author_.objects.count())).isEqualTo(5);
    queries.expectRun(0, () -> Author_.objects.all());
    Throwable failure =
        catchThrowable(
            () ->
                queries.expect(
                    1,
                    () -> {
                      Author_.objects.count();
                      return Author_.objects.getOrNone(Author_.name.eq(SECRET));
                    }));
    assertThat(failure)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[DORM3232] 2 statements ran, 1 expected. FIX: ")
        .hasMessageContaining("\n1. SELECT count(*)")
        .hasMessageContaining("\n2. SELECT ");
    assertThat(failure.getMessage()).doesNotContain(SECRET);
    assertThat(
            catchThrowable(
                () ->
                    queries.expectAtMost(
                        1, () -> Author_.objects.count() + Author_.objects.count())))
        .hasMessageStartingWith("[DORM3232] 2 statements ran, at most 1 expected.");
    assertThat(queries.count(() -> Author_.objects.none().list())).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFlightRecorderGetsEvents(DatabaseKind kind) throws IOException {
    open(kind);
    Path file = directory.resolve(kind + ".jfr");
    try (Recording recording = new Recording()) {
      for (String event : List.of("dorm.Statement", "dorm.Transaction", "dorm.ConnectionWait")) {
        recording.enable(event).withThreshold(Duration.ZERO);
      }
      recording.start();
      Dorm.atomic(() -> Author_.objects.filter(Author_.name.eq(SECRET + 2)).list());
      catchThrowable(
          () ->
              Dorm.atomic(
                  () -> {
                    Author_.objects.create(Author_.name.set("x"), Author_.email.set("x@x"));
                    Author_.objects.create(Author_.name.set("y"), Author_.email.set("x@x"));
                  }));
      try (var rows = Author_.objects.stream()) {
        assertThat(rows).hasSize(5);
      }
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertThat(events)
        .filteredOn(event -> event.getEventType().getName().equals("dorm.Statement"))
        .extracting(event -> event.getString("failure"))
        .containsExactlyInAnyOrder(null, null, "DORM3008", null);
    assertThat(events)
        .filteredOn(event -> event.getEventType().getName().equals("dorm.Transaction"))
        .extracting(event -> event.getString("outcome"))
        .contains("committed", "rolled back");
    assertThat(events)
        .filteredOn(event -> event.getEventType().getName().equals("dorm.ConnectionWait"))
        .extracting(event -> event.getString("use"))
        .contains("transaction", "read");
    assertThat(events).allMatch(event -> event.getString("database").equals("default"));
    assertThat(events.toString()).contains("SELECT").doesNotContain(SECRET);
    int before = events.size();
    Author_.objects.count();
    assertThat(RecordingFile.readAllEvents(file)).hasSize(before);
  }

  @Test
  void aRecordingThatSaysNothingOfDormKeepsWhatTakesLong() {
    open(DatabaseKind.SQLITE_FILE);
    try (Recording recording = new Recording()) {
      recording.start();
      Dorm.atomic(() -> Author_.objects.count());
    }
    assertThat(FlightRecorder.getFlightRecorder().getEventTypes())
        .filteredOn(type -> type.getName().startsWith("dorm."))
        .extracting(EventType::getName, ObservingContractTest::threshold)
        .containsExactlyInAnyOrder(
            tuple("dorm.Statement", "20 ms"),
            tuple("dorm.Transaction", "20 ms"),
            tuple("dorm.ConnectionWait", "20 ms"));
  }

  private static String threshold(EventType type) {
    return type.getSettingDescriptors().stream()
        .filter(setting -> setting.getName().equals("threshold"))
        .findFirst()
        .orElseThrow()
        .getDefaultValue();
  }

  @Test
  void withoutTheRecordersModuleEverythingRuns() throws IOException, InterruptedException {
    String text =
        JavaProgram.run(
            directory,
            List.of("--limit-modules", "java.sql,java.naming,java.management,jdk.unsupported"),
            FlightlessProgram.class,
            List.of());
    assertThat(text).contains("recorder: false, rows: 1");
  }
}
