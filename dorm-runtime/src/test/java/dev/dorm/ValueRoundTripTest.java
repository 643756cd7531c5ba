package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.JsonType;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.StatementExecutor;
import dev.dorm.internal.render.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written is read back equal, found by equality, found in lists, and NULL stays NULL; on
 * both databases.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValueRoundTripTest {
  private static final int RANDOM_VALUES = 120;

  private final List<Database> databases = new ArrayList<>();
  private int tables;

  private record Case<T>(
      String name,
      ColumnType<T> type,
      String sqlite,
      String postgresql,
      List<T> boundaries,
      Function<Random, T> random) {
    @Override
    public String toString() {
      return name;
    }
  }

  private enum Color {
    RED,
    GREEN
  }

  @BeforeAll
  void open() {
    databases.add(Kind.SQLITE_FILE.open());
    databases.add(Kind.POSTGRESQL.open());
  }

  @AfterAll
  void close() {
    databases.forEach(Database::close);
  }

  static Stream<Arguments> cases() {
    List<Case<?>> cases =
        List.of(
            new Case<>(
                "long",
                ColumnTypes.LONG,
                "INTEGER",
                "bigint",
                List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, (1L << 53) + 1),
                Random::nextLong),
            new Case<>(
                "int",
                ColumnTypes.INTEGER,
                "INTEGER",
                "integer",
                List.of(0, Integer.MAX_VALUE, Integer.MIN_VALUE),
                Random::nextInt),
            new Case<>(
                "short",
                ColumnTypes.SHORT,
                "INTEGER",
                "smallint",
                List.of((short) 0, Short.MAX_VALUE, Short.MIN_VALUE),
                random -> (short) random.nextInt()),
            new Case<>(
                "boolean",
                ColumnTypes.BOOLEAN,
                "INTEGER",
                "boolean",
                List.of(true, false),
                Random::nextBoolean),
            new Case<>(
                "double",
                ColumnTypes.DOUBLE,
                "REAL",
                "double precision",
                List.of(
                    0.0,
                    0.1 + 0.2,
                    Double.MAX_VALUE,
                    Double.MIN_VALUE,
                    -Double.MAX_VALUE,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.MIN_NORMAL / 3),
                random -> Math.scalb(random.nextGaussian(), random.nextInt(2000) - 1000)),
            new Case<>(
                "text",
                ColumnTypes.TEXT,
                "TEXT",
                "text",
                List.of(
                    "",
                    " ",
                    "a ",
                    "'; DROP TABLE t --",
                    "\"\\\b\n\r\t\u0001\u001f\u007f",
                    "ß İ ı σς ü 漢字 ا\u200f",
                    "😀👨‍👩‍👧",
                    "x".repeat(100_000)),
                ValueRoundTripTest::text),
            new Case<>(
                "varchar",
                ColumnTypes.varchar(40),
                "TEXT",
                "varchar(40)",
                List.of("", "ends ", "😀".repeat(40)),
                ValueRoundTripTest::text),
            new Case<>(
                "decimal(10,2)",
                ColumnTypes.decimal(10, 2),
                "REAL",
                "numeric(10,2)",
                decimals("0.00", "0.01", "-0.01", "99999999.99", "-99999999.99", "0.10", "1.15"),
                random -> BigDecimal.valueOf(random.nextLong() % 10_000_000_000L, 2)),
            new Case<>(
                "decimal(15,5)",
                ColumnTypes.decimal(15, 5),
                "REAL",
                "numeric(15,5)",
                decimals("9999999999.99999", "-9999999999.99999", "0.00001"),
                random -> BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, 5)),
            new Case<>(
                "decimal(15,15)",
                ColumnTypes.decimal(15, 15),
                "REAL",
                "numeric(15,15)",
                decimals("0.999999999999999", "-0.000000000000001"),
                random -> BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, 15)),
            new Case<>(
                "decimal(18,4)",
                ColumnTypes.decimal(18, 4),
                "INTEGER",
                "numeric(18,4)",
                decimals("99999999999999.9999", "-99999999999999.9999", "0.0001", "0.0000"),
                random -> BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000_000L, 4)),
            new Case<>(
                "instant",
                ColumnTypes.INSTANT,
                "TEXT",
                "timestamptz",
                List.of(
                    Instant.EPOCH,
                    Instant.parse("0001-01-01T00:00:00Z"),
                    Instant.parse("9999-12-31T23:59:59.999999Z"),
                    Instant.parse("1969-12-31T23:59:59.999999Z"),
                    Instant.parse("1582-10-15T00:00:00Z"),
                    Instant.parse("1900-03-01T12:00:00.000001Z")),
                random -> local(random).toInstant(ZoneOffset.UTC)),
            new Case<>(
                "local date-time",
                ColumnTypes.LOCAL_DATE_TIME,
                "TEXT",
                "timestamp",
                List.of(
                    LocalDateTime.of(1, 1, 1, 0, 0),
                    LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
                    LocalDateTime.of(2024, 3, 31, 2, 30)),
                ValueRoundTripTest::local),
            new Case<>(
                "offset date-time",
                ColumnTypes.OFFSET_DATE_TIME,
                "TEXT",
                "timestamptz",
                List.of(OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                random -> local(random).atOffset(ZoneOffset.UTC)),
            new Case<>(
                "date",
                ColumnTypes.LOCAL_DATE,
                "TEXT",
                "date",
                List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.EPOCH),
                random -> local(random).toLocalDate()),
            new Case<>(
                "time",
                ColumnTypes.LOCAL_TIME,
                "TEXT",
                "time",
                List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.NOON),
                random -> local(random).toLocalTime()),
            new Case<>(
                "uuid",
                ColumnTypes.UUID,
                "TEXT",
                "uuid",
                List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1L << 63, 1)),
                random -> new UUID(random.nextLong(), random.nextLong())),
            new Case<>(
                "enum",
                ColumnTypes.enumeration(Color.class),
                "TEXT",
                "varchar(5)",
                List.of(Color.RED, Color.GREEN),
                random -> random.nextBoolean() ? Color.RED : Color.GREEN));
    return cases.stream().map(Arguments::of);
  }

  private static List<BigDecimal> decimals(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  private static LocalDateTime local(Random random) {
    long first = LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    long last = LocalDateTime.of(9999, 12, 31, 0, 0).toEpochSecond(ZoneOffset.UTC);
    return LocalDateTime.ofEpochSecond(
        first + (long) (random.nextDouble() * (last - first)),
        random.nextInt(1_000_000) * 1000,
        ZoneOffset.UTC);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(20);
    while (text.codePointCount(0, text.length()) < length) {
      int c = 1 + random.nextInt(random.nextBoolean() ? 0x2ff : 0x10fffe);
      if (c < 0xd800 || c > 0xdfff) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  <T> void everyValueComesBack(Case<T> example) {
    for (Database database : databases) {
      Table<T> table = new Table<>(database, example, "t" + tables++);
      List<T> values = new ArrayList<>(example.boundaries());
      Random random = new Random(example.name().hashCode());
      for (int i = 0; i < RANDOM_VALUES; i++) {
        values.add(example.type().accept(example.random().apply(random), "Test.v"));
      }
      database.atomic(
          () -> {
            for (int i = 0; i < values.size(); i++) {
              table.insert(i, values.get(i));
            }
            table.insert(values.size(), null);
          });
      for (int i = 0; i < values.size(); i++) {
        T value = values.get(i);
        T read = table.read(i);
        assertThat(read).as("%s on %s", example, database).isEqualTo(value);
        assertThat(table.find(value)).as("%s = %s on %s", example, value, database).contains(i);
      }
      assertThat(table.read(values.size())).isNull();
      table.checkList(values.subList(0, values.size() / 2));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  <T> void theOrderOfTheColumnIsTheOrderInJava(Case<T> example) {
    if (!(example.boundaries().get(0) instanceof Comparable<?>)
        || example.name().equals("enum")
        || example.name().equals("uuid")) {
      return;
    }
    for (Database database : databases) {
      Table<T> table = new Table<>(database, example, "t" + tables++);
      Set<T> values = new HashSet<>(example.boundaries());
      Random random = new Random(3);
      while (values.size() < 60 && !(example.boundaries().get(0) instanceof Boolean)) {
        values.add(example.type().accept(example.random().apply(random), "Test.v"));
      }
      int id = 0;
      for (T value : values) {
        table.insert(id++, value);
      }
      List<T> sorted = new ArrayList<>(values);
      sorted.sort(ValueRoundTripTest::compare);
      assertThat(table.ordered()).as("%s on %s", example, database).isEqualTo(sorted);
    }
  }

  @SuppressWarnings("unchecked") // the values of one column compare with one another
  private static <T> int compare(T left, T right) {
    if (left instanceof String text) { // code points, not chars
      int[] a = text.codePoints().toArray();
      int[] b = ((String) right).codePoints().toArray();
      return java.util.Arrays.compare(a, b);
    }
    return ((Comparator<T>) Comparator.naturalOrder()).compare(left, right);
  }

  @ParameterizedTest
  @MethodSource("jsonValues")
  void jsonComesBack(Map<String, Object> value) {
    JsonType<Map<String, Object>> type =
        JsonType.json(Map.class, "java.util.Map<java.lang.String,java.lang.Object>");
    Case<Map<String, Object>> example =
        new Case<>("json", type, "TEXT", "jsonb", List.of(value), random -> value);
    for (Database database : databases) {
      Table<Map<String, Object>> table = new Table<>(database, example, "t" + tables++);
      table.insert(1, type.accept(value, "Test.v"));
      table.insert(2, null);
      assertThat(table.read(1)).isEqualTo(value);
      assertThat(table.read(2)).isNull();
      assertThat(type.changed(value, table.json(1))).isFalse();
    }
  }

  static Stream<Map<String, Object>> jsonValues() {
    return Stream.of(
        Map.of(),
        Map.of("a", 1, "b", List.of(true, "x", 1.5)),
        Map.of("quote\"\\'", "line\nline\ttab", "ü", "😀"),
        Map.of("long", Long.MAX_VALUE, "small", Long.MIN_VALUE),
        Map.of("nested", Map.of("deep", Map.of("er", List.of(List.of(), Map.of())))));
  }

  @ParameterizedTest
  @MethodSource("byteArrays")
  void bytesComeBack(byte[] value) {
    Case<byte[]> example =
        new Case<>("bytes", ColumnTypes.BINARY, "BLOB", "bytea", List.of(value), random -> value);
    for (Database database : databases) {
      Table<byte[]> table = new Table<>(database, example, "t" + tables++);
      table.insert(1, value);
      table.insert(2, null);
      assertThat(table.read(1)).isEqualTo(value);
      assertThat(table.read(2)).isNull();
    }
  }

  static Stream<byte[]> byteArrays() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return Stream.of(new byte[0], new byte[] {0}, all, new byte[200_000]);
  }

  /** A table with one column of the type under test. */
  private static final class Table<T> {
    private final StatementExecutor executor;
    private final ColumnType<T> type;
    private final CompiledStatement insert;
    private final CompiledStatement read;
    private final CompiledStatement find;
    private final CompiledStatement list;
    private final CompiledStatement ordered;

    Table(Database database, Case<T> example, String name) {
      executor = database.engine().executor();
      type = example.type();
      boolean sqlite = database.system().equals("sqlite");
      new Sql(database)
          .run(
              "CREATE TABLE "
                  + name
                  + (sqlite
                      ? " (id INTEGER PRIMARY KEY, v " + example.sqlite() + ") STRICT"
                      : " (id bigint PRIMARY KEY, v " + example.postgresql() + ")"));
      insert =
          Sql.statement(
              "INSERT INTO " + name + " (id, v) VALUES (?, ?)", ColumnTypes.INTEGER, type);
      read = Sql.statement("SELECT v FROM " + name + " WHERE id = ?", ColumnTypes.INTEGER);
      find = Sql.statement("SELECT id FROM " + name + " WHERE v = ?", type);
      list =
          new CompiledStatement(
              "SELECT id FROM "
                  + name
                  + " WHERE v "
                  + (sqlite ? "IN (SELECT value FROM json_each(?))" : "= ANY(?)")
                  + " ORDER BY id",
              List.of(new Parameter(type, Parameter.Form.LIST, 1)),
              false);
      ordered = Sql.statement("SELECT v FROM " + name + " WHERE v IS NOT NULL ORDER BY v");
    }

    void insert(int id, @Nullable T value) {
      long rows =
          executor.update(
              insert,
              binder -> {
                binder.bindInt(1, id);
                type.bindOrNull(binder, 2, value);
              });
      assertThat(rows).isEqualTo(1);
    }

    @Nullable T read(int id) {
      return executor.query(
          read,
          binder -> binder.bindInt(1, id),
          rows -> {
            assertThat(rows.next()).isTrue();
            return type.read(rows.row(), 1);
          });
    }

    @Nullable String json(int id) {
      return executor.query(
          read,
          binder -> binder.bindInt(1, id),
          rows -> {
            assertThat(rows.next()).isTrue();
            return rows.row().readJson(1);
          });
    }

    List<Integer> find(T value) {
      return executor.query(find, binder -> type.bind(binder, 1, value), Table::ids);
    }

    List<T> ordered() {
      return executor.query(
          ordered,
          binder -> {},
          rows -> {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
              values.add(type.read(rows.row(), 1));
            }
            return values;
          });
    }

    void checkList(List<T> values) {
      List<Integer> found =
          executor.query(list, binder -> list.bind(binder, new Object[] {values}), Table::ids);
      assertThat(found)
          .containsAll(java.util.stream.IntStream.range(0, values.size()).boxed().toList());
      if (type.kind() != ColumnKind.BOOLEAN && values.size() > 100 && type.size() == 0) {
        assertThat(found).hasSizeLessThanOrEqualTo(values.size() * 3);
      }
    }

    private static List<Integer> ids(dev.dorm.internal.execute.RowCursor rows)
        throws java.sql.SQLException {
      List<Integer> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.row().readInt(1));
      }
      return ids;
    }
  }
}
