package dev.dorm.benchmarks.once;

import com.sun.management.ThreadMXBean;
import dev.dorm.benchmarks.Measurement;
import dev.dorm.benchmarks.sample.SampleDatabase;
import dev.dorm.migrate.Cols;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.Ops;
import dev.dorm.migrate.SqlPreview;
import dev.dorm.migrate.operation.Operation;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

/** A migration that makes a hundred tables; for JDBC the same statements as texts. */
public final class Migrate100 implements Once {
  private static final int COUNT = 100;
  private static final String APP = "many";

  private final String system;
  private final MigrationModule module = new Module();
  private final List<String> sql;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private record Module() implements MigrationModule {
    @Override
    public String app() {
      return APP;
    }

    @Override
    public List<MigrationEntry> migrations() {
      return List.of(MigrationEntry.of(new Tables(), "0001_initial", List.of(), List.of()));
    }
  }

  private static final class Tables extends Migration {
    @Override
    public List<Operation> operations() {
      return IntStream.rangeClosed(1, COUNT).mapToObj(Tables::table).toList();
    }

    private static Operation table(int number) {
      return Ops.createModel(
          "Table" + number,
          "table" + number,
          Cols.bigAuto("id"),
          Cols.varchar("name", 100),
          Cols.integer("age"),
          Cols.bool("active"),
          Cols.dateTime("joined"),
          Cols.decimal("balance", 10, 2));
    }
  }

  /** Prepares the statements. */
  public Migrate100(String system) {
    this.system = system;
    sql =
        SqlPreview.of(module).sql(system, APP, "0001", true).stream()
            .filter(line -> line.startsWith("CREATE"))
            .toList();
    if (sql.size() != COUNT) {
      throw new IllegalStateException(sql.size() + " statements in place of " + COUNT + ".");
    }
  }

  @Override
  public boolean has(String side) {
    return side.equals("dorm") || side.equals("expert");
  }

  @Override
  public Measurement measure(String side) throws Exception {
    try (SampleDatabase sample = SampleDatabase.create(system);
        Connection connection = sample.connect()) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long processor = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      if (side.equals("dorm")) {
        Migrator.of(sample.dorm(), module).migrate();
      } else {
        execute(connection);
      }
      Measurement result =
          new Measurement(
              (System.nanoTime() - start) / 1000.0,
              (threads.getCurrentThreadCpuTime() - processor) / 1000.0,
              threads.getCurrentThreadAllocatedBytes() - bytes);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT count(balance) FROM table" + COUNT);
      }
      return result;
    }
  }

  private void execute(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String text : sql) {
        statement.execute(text);
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
