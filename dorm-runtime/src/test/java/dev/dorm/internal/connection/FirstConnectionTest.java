package dev.dorm.internal.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** One connection, and the pool that takes its place. */
class FirstConnectionTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Server server = new Server();
  private final AtomicInteger starts = new AtomicInteger();

  private FirstConnection first(int maxSize, Duration age) throws SQLException {
    return new FirstConnection(
        "test",
        maxSize,
        server,
        "; SET statement_timeout = 77000",
        server,
        "SET statement_timeout = 66000",
        size -> {
          starts.incrementAndGet();
          return new HikariPool(
              "test", server, "", server, "SET TIME ZONE 'UTC'", 1, size, TIMEOUT, false);
        },
        age);
  }

  @Test
  void whoeverAsksOneAfterTheOtherGetsTheSameOne() throws SQLException {
    FirstConnection pool = first(10, LONG);
    assertThat(pool.idle()).isEqualTo(1);
    for (int i = 0; i < 3; i++) {
      Connection taken = pool.take();
      assertThat(pool.idle()).isZero();
      assertThat(taken).isSameAs(server.made.get(0)).isSameAs(pool.physical(taken));
      assertThat(text(taken, "SHOW statement_timeout")).isEqualTo("77s");
      pool.giveBack(taken);
    }
    assertThat(server.made).hasSize(1);
    assertThat(starts).hasValue(0);
    try (Connection own = pool.open()) {
      assertThat(text(own, "SHOW statement_timeout")).isEqualTo("66s");
    }
    pool.close();
    assertThat(server.open()).isEmpty();
  }

  @Test
  void aSecondOneStartsThePoolAndTheyAreNeverMoreThanTheMost() throws SQLException {
    FirstConnection pool = first(2, LONG);
    Connection one = pool.take();
    Connection two = pool.take();
    assertThat(starts).hasValue(1);
    assertThat(text(two, "SELECT 1")).isEqualTo("1");
    assertThat(server.open()).hasSize(2);
    assertThat(pool.physical(two)).isIn(server.made).isNotSameAs(one);
    pool.giveBack(one); // the pool takes its place
    assertThat(one.isClosed()).isTrue();
    Connection three = pool.take();
    assertThat(server.open()).hasSize(2);
    pool.giveBack(two);
    pool.giveBack(three);
    Connection again = pool.take();
    assertThat(starts).hasValue(1);
    pool.discard(again);
    pool.giveBack(pool.take());
    pool.close();
    assertThatThrownBy(pool::take).isInstanceOf(SQLException.class);
  }

  @Test
  void anOldOneGivesItsPlaceToThePool() throws SQLException {
    FirstConnection pool = first(1, Duration.ZERO);
    Connection taken = pool.take();
    assertThat(starts).hasValue(1);
    assertThat(server.made.get(0).isClosed()).isTrue();
    assertThat(text(taken, "SELECT 1")).isEqualTo("1");
    assertThat(server.open()).hasSize(1);
    pool.giveBack(taken);
    assertThat(pool.idle()).isEqualTo(1);
    pool.close();
  }

  @Test
  void oneThatIsThrownAwayOrDistrustedIsNotUsedAgain() throws SQLException {
    FirstConnection thrown = first(1, LONG);
    thrown.discard(thrown.take());
    assertThat(server.open()).isEmpty();
    assertThat(thrown.idle()).isZero();
    thrown.giveBack(thrown.take());
    assertThat(starts).hasValue(1);
    thrown.close();

    FirstConnection distrusted = first(2, LONG);
    distrusted.distrust();
    assertThat(distrusted.idle()).isZero();
    Connection taken = distrusted.take();
    assertThat(starts).hasValue(2);
    distrusted.giveBack(taken);
    distrusted.distrust();
    distrusted.close();
  }

  /** What was thrown away while it was lent leaves its place to the pool, too. */
  @Test
  void thePoolGetsThePlaceOfOneThatWasLent() throws SQLException {
    FirstConnection pool = first(2, LONG);
    Connection one = pool.take();
    Connection two = pool.take();
    pool.discard(one);
    Connection three = pool.take();
    assertThat(text(three, "SELECT 1")).isEqualTo("1");
    pool.giveBack(two);
    pool.giveBack(three);
    pool.close();
  }

  @Test
  void anOpenTransactionAndABrokenOneAreNotTakenBack() throws SQLException {
    FirstConnection pool = first(2, LONG);
    Connection left = pool.take();
    left.setAutoCommit(false);
    assertThatThrownBy(() -> pool.giveBack(left)).hasMessageContaining("transaction");
    left.setAutoCommit(true);
    left.close();
    assertThatThrownBy(() -> pool.giveBack(left)).isInstanceOf(SQLException.class);
    pool.discard(left);
    assertThat(server.open()).isEmpty();
    pool.close();
  }

  @Test
  void closingEndsOneThatIsLentAndRefusesTheNext() throws SQLException {
    FirstConnection pool = first(2, LONG);
    Connection lent = pool.take();
    pool.close();
    assertThat(lent.isClosed()).isTrue();
    pool.giveBack(lent);
    assertThatThrownBy(pool::take).hasMessageContaining("was closed");
    assertThat(starts).hasValue(0);
  }

  @Test
  void aSetUpThatFailsLeavesNothingOpen() {
    server.broken = true;
    assertThatThrownBy(() -> first(2, LONG)).isInstanceOf(SQLException.class);
    assertThat(server.open()).isEmpty();
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The server's connections, written down. */
  private static final class Server extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    final transient List<Connection> made = new CopyOnWriteArrayList<>();
    boolean broken;

    Server() {
      setUrl(TestDatabases.postgresqlUrl());
      setUser("postgres");
      setPassword("");
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      made.add(connection);
      if (broken) {
        connection.close();
      }
      return connection;
    }

    List<Connection> open() {
      return made.stream().filter(FirstConnectionTest::isOpen).toList();
    }
  }

  private static boolean isOpen(Connection connection) {
    try {
      return !connection.isClosed();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
