package dev.dorm.tests.trust;

import static dev.dorm.Dorm.atomic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import dev.dorm.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** When rows go by COPY and when not, and what can come between. */
final class CopyTest {
  private static final int ROWS = 3000;
  private static final String COPYING =
      " FROM pg_stat_activity WHERE query LIKE 'COPY \"trust_whale\"%'";

  private final String url = DatabaseKind.postgresqlUrl();
  private Database database;
  private StatementRecorder recorder;

  @BeforeEach
  void open() {
    open(Database.postgresql(url, "postgres", ""));
    TrustTables.whales(database);
  }

  private void open(Database opened) {
    database = opened;
    Dorm.configure(database);
    recorder = database.recordStatements();
    AskingConverter.runs(value -> {});
  }

  private void reopen(Database opened) {
    recorder.close();
    Dorm.shutdown();
    open(opened);
  }

  @AfterEach
  void close() {
    AskingConverter.runs(value -> {});
    recorder.close();
    Dorm.shutdown();
  }

  private static List<Whale> whales() {
    return whales(1);
  }

  private static List<Whale> whales(long first) {
    List<Whale> whales = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Whale whale = new Whale();
      whale.id = first + i;
      whale.name = "w" + i;
      whale.n = i;
      whales.add(whale);
    }
    return whales;
  }

  private void run(String sql) {
    TrustTables.run(database, sql);
  }

  private String text(String sql) {
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private boolean copies(Runnable program) {
    recorder.clear();
    program.run();
    return recorder.statements().stream().anyMatch(sql -> sql.startsWith("COPY "));
  }

  private void arrives(boolean byCopy) {
    assertThat(copies(() -> Whale_.objects.bulkCreate(whales()))).isEqualTo(byCopy);
    assertThat(Whale_.objects.count()).isEqualTo(ROWS);
    assertThat(Whale_.objects.aggregate(Whale_.n.sum())).isEqualTo(ROWS * (ROWS - 1L) / 2);
    assertThat(Whale_.objects.get(Whale_.id.eq(78L)).name).isEqualTo("w77");
  }

  @Test
  void aPlainTableIsCopiedInto() {
    arrives(true);
  }

  /** Eight bytes are read as eight bytes, whatever they were: other types are never copied into. */
  @Test
  void aColumnOfAnotherTypeIsNot() {
    run("ALTER TABLE trust_whale ALTER n TYPE bigint");
    arrives(false);
  }

  @Test
  void aDomainIsNot() {
    run("CREATE DOMAIN short_name AS varchar(40)");
    run("ALTER TABLE trust_whale ALTER name TYPE short_name");
    arrives(false);
  }

  @Test
  void aTypeThatChangedMeanwhileIsSeen() {
    arrives(true);
    run("ALTER TABLE trust_whale ALTER n TYPE bigint");
    assertThat(copies(() -> Whale_.objects.bulkCreate(whales(10_000)))).isFalse();
    run("ALTER TABLE trust_whale ALTER n TYPE integer");
    assertThat(copies(() -> Whale_.objects.bulkCreate(whales(20_000)))).isTrue();
    assertThat(Whale_.objects.filter(Whale_.id.gte(22_999L)).get().name).isEqualTo("w2999");
  }

  @Test
  void aTableWithRulesIsNot() {
    run("CREATE TABLE seen (n integer)");
    run("CREATE RULE see AS ON INSERT TO trust_whale DO ALSO INSERT INTO seen VALUES (new.n)");
    arrives(false);
    assertThat(text("SELECT count(*) FROM seen")).isEqualTo("" + ROWS);
  }

  @Test
  void aViewIsNot() {
    run("ALTER TABLE trust_whale RENAME TO trust_animal");
    run("CREATE VIEW trust_whale AS SELECT * FROM trust_animal");
    arrives(false);
  }

  @Test
  void aPartitionedTableIs() {
    run("DROP TABLE trust_whale");
    run(
        "CREATE TABLE trust_whale (id bigint, name varchar(40), n integer) PARTITION BY RANGE (id)");
    run("CREATE TABLE small PARTITION OF trust_whale FOR VALUES FROM (0) TO (1000)");
    run("CREATE TABLE large PARTITION OF trust_whale DEFAULT");
    arrives(true);
  }

  @Test
  void triggersRun() {
    run(
        "CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN new.name := upper(new.name); RETURN new; END'");
    run(
        "CREATE TRIGGER shouting BEFORE INSERT ON trust_whale FOR EACH ROW EXECUTE FUNCTION"
            + " shout()");
    assertThat(copies(() -> Whale_.objects.bulkCreate(whales()))).isTrue();
    assertThat(text("SELECT name FROM trust_whale WHERE n = 5")).isEqualTo("W5");
  }

  @Test
  void aRefusalOfTheServerIsThatOfAnInsert() {
    run("ALTER TABLE trust_whale ALTER id SET GENERATED ALWAYS");
    assertThat(refusal(whales())).isEqualTo(refusal(whales().subList(0, 20)));
    run("ALTER TABLE trust_whale ALTER id SET GENERATED BY DEFAULT");
    run("ALTER TABLE trust_whale ADD CONSTRAINT small CHECK (n < 10)");
    assertThat(refusal(whales())).isEqualTo(refusal(whales().subList(0, 20)));
    run("ALTER TABLE trust_whale DROP CONSTRAINT small");
    run("ALTER TABLE trust_whale ALTER name TYPE varchar(2)");
    assertThat(refusal(whales())).isEqualTo(refusal(whales().subList(0, 20)));
    run("ALTER TABLE trust_whale ADD owner text NOT NULL");
    assertThat(refusal(whales())).isEqualTo(refusal(whales().subList(0, 5)));
    run("ALTER TABLE trust_whale DROP n");
    assertThat(refusal(whales())).isEqualTo(refusal(whales().subList(0, 20)));
    run("DROP TABLE trust_whale");
    assertThat(refusal(whales())).isEqualTo(refusal(whales().subList(0, 20)));
  }

  private static String refusal(List<Whale> whales) {
    DormException failure =
        catchThrowableOfType(DormException.class, () -> Whale_.objects.bulkCreate(whales));
    assertThat(failure).isNotNull();
    return failure.getClass() + " " + failure.getMessage().replaceAll("; SQL: .*", "");
  }

  @Test
  void policiesOfRowsHold() {
    String role = "whaler" + ProcessHandle.current().pid();
    String schema = text("SELECT current_schema()");
    run("ALTER TABLE trust_whale ALTER id DROP IDENTITY");
    run("CREATE ROLE " + role + " LOGIN");
    run("GRANT USAGE ON SCHEMA " + schema + " TO " + role);
    run("GRANT SELECT ON trust_whale TO " + role);
    run("GRANT INSERT (id, name, n) ON trust_whale TO " + role);
    try {
      reopen(Database.postgresql(url, role, ""));
      arrives(true);
      reopen(Database.postgresql(url, "postgres", ""));
      run("TRUNCATE trust_whale");
      run("ALTER TABLE trust_whale ENABLE ROW LEVEL SECURITY");
      run("CREATE POLICY reading ON trust_whale FOR SELECT USING (true)");
      run("CREATE POLICY small ON trust_whale FOR INSERT WITH CHECK (n < 5000)");
      reopen(Database.postgresql(url, role, ""));
      arrives(false);
      List<Whale> large = whales(10_000);
      large.get(7).n = 5000;
      assertThat(refusal(large)).isEqualTo(refusal(large.subList(0, 20)));
    } finally {
      reopen(Database.postgresql(url, "postgres", ""));
      run("DROP OWNED BY " + role);
      run("DROP ROLE " + role);
    }
  }

  @Test
  void aPoolOfTheApplicationServes() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser("postgres");
    source.setPassword("");
    reopen(Database.of(source));
    arrives(true);
  }

  /** A converter may ask the database, on the connection that is being copied through. */
  @Test
  void whatAsksMeanwhileIsAnswered() {
    Set<String> asked = new HashSet<>();
    AskingConverter.runs(
        value -> {
          if (value.endsWith("777") && asked.add(value)) {
            assertThat(Whale_.objects.filter(Whale_.n.gte(0)).count()).isLessThan(ROWS);
            atomic(() -> Whale_.objects.create(Whale_.n.set(-1), Whale_.name.set("asked")));
          }
        });
    assertThat(copies(() -> Whale_.objects.bulkCreate(whales(1000)))).isTrue();
    assertThat(Whale_.objects.filter(Whale_.n.gte(0)).count()).isEqualTo(ROWS);
    assertThat(Whale_.objects.filter(Whale_.n.lt(0)).count()).isEqualTo(3);
  }

  /** One load inside another. */
  @Test
  void whatLoadsMeanwhileIsLoaded() {
    boolean[] inside = new boolean[1];
    AskingConverter.runs(
        value -> {
          if (value.equals("w2000") && !inside[0]) {
            inside[0] = true;
            Whale_.objects.bulkCreate(whales(100_000));
          }
        });
    Whale_.objects.bulkCreate(whales(1));
    assertThat(Whale_.objects.count()).isEqualTo(2L * ROWS);
  }

  /** A value that is refused in the middle, when others were sent. */
  @Test
  void whatFailsMeanwhileTakesAllBack() {
    AskingConverter.runs(
        value -> {
          if (value.equals("w2900")) {
            throw new IllegalArgumentException("no");
          }
        });
    atomic(
        () -> {
          assertThat(refusal(whales())).contains("DORM3211");
          AskingConverter.runs(value -> {});
          Whale_.objects.create(Whale_.n.set(-1), Whale_.name.set("after"));
        });
    assertThat(Whale_.objects.count()).isOne();
  }

  /** Runs a program while another transaction holds a key that is to be copied. */
  private void held(Runnable program) throws Exception {
    try (Connection other = database.openConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("INSERT INTO trust_whale (id, name, n) VALUES (2000, 'held', 1)");
      program.run();
      other.rollback();
    }
    assertThat(Whale_.objects.count()).isZero();
    arrives(true);
    assertThat(database.metrics().active()).isZero();
  }

  private void untilItWaits() {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (text("SELECT pid" + COPYING + " AND wait_event_type = 'Lock'").isEmpty()
        && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void itEndsWhenItsTimeIsOver() throws Exception {
    held(
        () -> {
          DormException failure =
              catchThrowableOfType(
                  DormException.class,
                  () ->
                      database.atomic(
                          TransactionOptions.timeout(Duration.ofSeconds(1)),
                          () -> Whale_.objects.bulkCreate(whales())));
          assertThat(failure.code()).isEqualTo("DORM2040");
        });
  }

  @Test
  void itEndsWhenItIsCancelled() throws Exception {
    held(
        () -> {
          CompletableFuture<List<Whale>> call = Whale_.objects.abulkCreate(whales());
          untilItWaits();
          call.cancel(true);
          long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
          while (database.metrics().active() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
          }
          assertThat(database.metrics().active()).isZero();
        });
  }

  @Test
  void itEndsWithItsConnection() throws Exception {
    held(
        () -> {
          CompletableFuture<DormException> call =
              CompletableFuture.supplyAsync(
                  () ->
                      catchThrowableOfType(
                          DormException.class, () -> Whale_.objects.bulkCreate(whales())),
                  work -> new Thread(work).start());
          untilItWaits();
          text("SELECT pg_terminate_backend(pid)" + COPYING);
          DormException failure = call.orTimeout(2, TimeUnit.MINUTES).join();
          assertThat(failure).isInstanceOf(ConnectionLost.class);
        });
  }
}
