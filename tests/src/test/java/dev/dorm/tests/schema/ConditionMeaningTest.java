package dev.dorm.tests.schema;

import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.query.Condition;
import dev.dorm.tests.contract.DatabaseKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One condition finds the same rows as a filter, in when, as the filter of an aggregate and as the
 * condition of an index; a check refuses none of them, and all others of which it is false.
 */
class ConditionMeaningTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int ROWS = 40;

  @TempDir Path directory;

  private static Map<String, Condition<Sample>> conditions() {
    Map<String, Condition<Sample>> all = new LinkedHashMap<>();
    all.put("eq", Sample_.age.eq(3));
    all.put("ne", Sample_.age.ne(3));
    all.put("ne_null", Sample_.size.ne(3));
    all.put("lt", Sample_.size.lt(3));
    all.put("between", Sample_.size.between(-2, 2));
    all.put("in", Sample_.size.in(List.of(1, -2, 7)));
    all.put("not_in", not(Sample_.size.in(List.of(1, -2, 7))));
    all.put("not", not(Sample_.size.gt(1)));
    all.put("not_not", not(not(Sample_.size.gt(1))));
    all.put("and", Sample_.size.gt(-3).and(Sample_.active.isTrue()).and(Sample_.label.eq("it's")));
    all.put("or", Sample_.size.gt(2).or(not(Sample_.active.isTrue())).or(Sample_.label.isNull()));
    all.put(
        "mixed",
        not(Sample_.size.gt(0).or(Sample_.label.eq("b")))
            .and(Sample_.age.lt(2).or(Sample_.size.eq(Sample_.age))));
    all.put("columns", Sample_.size.gte(Sample_.age));
    all.put("columns_ne", Sample_.size.ne(Sample_.age));
    all.put("null", Sample_.size.isNull());
    all.put("not_null", Sample_.size.isNotNull().and(Sample_.label.isNotNull()));
    all.put("sum", Sample_.age.times(2).plus(Sample_.size).minus(1).gt(4));
    all.put("abs", Sample_.size.abs().eq(2));
    all.put("flag", Sample_.active.isTrue());
    all.put("flag_ne", Sample_.active.isFalse());
    all.put("label", Sample_.label.gt("a"));
    all.put("length", Sample_.label.length().gte(2));
    all.put("concat", Sample_.label.isNotNull().and(concat(Sample_.label, Sample_.name).eq("bb")));
    all.put("coalesce", coalesce(Sample_.size, Sample_.age).eq(1));
    all.put("price", Sample_.price.gte(new BigDecimal("0.05")));
    all.put("price_eq", Sample_.price.eq(new BigDecimal("0.1")));
    all.put("long_price", Sample_.total.lt(new BigDecimal("12345678901234.56")));
    all.put("born", Sample_.born.gt(LocalDate.of(2024, 2, 28)));
    all.put("moment", Sample_.moment.lte(Instant.parse("2024-02-29T12:00:00Z")));
    all.put("colour", Sample_.colour.in(List.of(Sample.Colour.RED, Sample.Colour.BLUE)));
    all.put("weight", Sample_.weight.lt(0.1));
    return all;
  }

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void findsTheSameRowsEverywhere(DatabaseKind kind) throws SQLException {
    Database database = kind.open(directory);
    Dorm.configure(database);
    ModelState sample = Schemas.of("Sample");
    Map<String, CheckState> checks = new LinkedHashMap<>();
    List<Operation> tables = new ArrayList<>();
    tables.add(table(sample, "Sample", "sample", List.of(), List.of()));
    for (ConstraintState constraint : sample.constraints()) {
      CheckState check = (CheckState) constraint;
      checks.put(check.name(), check);
      String name = check.name();
      tables.add(table(sample, "C" + name, "c_" + name, List.of(), List.of(check)));
      IndexState index =
          new IndexState(
              "i_" + name,
              List.of(new IndexState.Part("number", true)),
              true,
              check.condition(),
              List.of());
      tables.add(table(sample, "P" + name, "p_" + name, List.of(index), List.of()));
    }
    Schemas.migrate(database, tables);
    Sample_.objects.bulkCreate(rows(new Random(SEED)));
    Map<String, Condition<Sample>> conditions = conditions();
    assertThat(conditions.keySet()).isEqualTo(checks.keySet());
    for (Map.Entry<String, Condition<Sample>> each : conditions.entrySet()) {
      compare(database, sample, checks.get(each.getKey()), each.getValue());
    }
  }

  private static Operation table(
      ModelState like,
      String model,
      String table,
      List<IndexState> indexes,
      List<ConstraintState> constraints) {
    return new CreateModel(model, table, like.fields(), indexes, constraints);
  }

  private static void compare(
      Database database, ModelState sample, CheckState check, Condition<Sample> condition)
      throws SQLException {
    String what = check.name() + " (seed " + SEED + ")";
    TreeSet<Long> found = numbers(condition);
    TreeSet<Long> others = numbers(not(condition));
    TreeSet<Long> chosen = new TreeSet<>();
    var category = when(condition, 1).otherwise(0);
    for (Sample row : Sample_.objects.annotate(category)) {
      if (row.get(category) == 1) {
        chosen.add(row.getNumber());
      }
    }
    assertThat(chosen).as(what).isEqualTo(found);
    assertThat(Sample_.objects.aggregate(category.sum())).as(what).isEqualTo((long) found.size());

    TreeSet<Long> all = numbers(Condition.empty());
    TreeSet<Long> indexed = new TreeSet<>();
    TreeSet<Long> refused = new TreeSet<>();
    String columns =
        String.join(
            ", ",
            sample
                .columns()
                .filter(field -> !field.primaryKey())
                .map(field -> '"' + field.column() + '"')
                .toList());
    String tail = " (" + columns + ") SELECT " + columns + " FROM sample";
    String twice = "INSERT INTO p_" + check.name() + tail;
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate(twice);
      statement.executeUpdate(twice + " WHERE true ON CONFLICT DO NOTHING");
      ResultSet once =
          statement.executeQuery(
              "SELECT number FROM p_" + check.name() + " GROUP BY number HAVING count(*) = 1");
      while (once.next()) {
        indexed.add(once.getLong(1));
      }
      for (long number : all) {
        if (!run(
            connection, "INSERT INTO c_" + check.name() + tail + " WHERE number = ?", number)) {
          refused.add(number);
        }
      }
      connection.rollback();
    }
    assertThat(indexed).as(what).isEqualTo(found);
    TreeSet<Long> known = new TreeSet<>(others);
    for (Sample row : Sample_.objects.all()) {
      if (hasNull(sample, check, row)) {
        known.remove(row.getNumber());
      }
    }
    assertThat(others).as(what).containsAll(refused);
    assertThat(refused).as(what).containsAll(known);
  }

  private static boolean hasNull(ModelState sample, CheckState check, Sample row) {
    return check.mentions().stream()
        .anyMatch(
            field ->
                sample.column(field).orElseThrow().nullable()
                    && SampleBinding.INSTANCE.get(row, place(sample, field)) == null);
  }

  private static int place(ModelState sample, String field) {
    return sample.columns().map(ColumnField::name).toList().indexOf(field);
  }

  private static boolean run(Connection connection, String sql, long number) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, number);
      statement.executeUpdate();
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException refused) {
      connection.rollback(before);
      return false;
    }
  }

  private static TreeSet<Long> numbers(Condition<Sample> condition) {
    return new TreeSet<>(Sample_.objects.filter(condition).valuesList(Sample_.number).list());
  }

  private static List<Sample> rows(Random random) {
    List<Sample> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Sample row = new Sample();
      row.setNumber(i);
      row.setAge(random.nextInt(6));
      row.setSize(random.nextInt(4) == 0 ? null : random.nextInt(9) - 4);
      row.setActive(random.nextBoolean());
      row.setLabel(pick(random, null, "", "a", "b", "it's", "日本語"));
      row.setName(List.of("", "b", "it's").get(random.nextInt(3)));
      row.setPrice(random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(16), 2));
      row.setTotal(
          random.nextInt(4) == 0
              ? null
              : BigDecimal.valueOf(1234567890123455L + random.nextInt(3), 2));
      row.setBorn(
          random.nextInt(4) == 0 ? null : LocalDate.of(2024, 2, 27).plusDays(random.nextInt(4)));
      row.setMoment(
          random.nextInt(4) == 0
              ? null
              : Instant.parse("2024-02-29T11:59:59.999999Z").plusNanos(1000L * random.nextInt(3)));
      row.setColour(random.nextInt(4) == 0 ? null : Sample.Colour.values()[random.nextInt(3)]);
      row.setWeight(random.nextInt(4) == 0 ? null : random.nextInt(3) / 10.0);
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable String pick(Random random, @Nullable String... values) {
    return values[random.nextInt(values.length)];
  }
}
