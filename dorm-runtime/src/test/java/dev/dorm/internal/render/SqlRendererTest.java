package dev.dorm.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Dsl;
import dev.dorm.dialect.Dialect;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Delete;
import dev.dorm.internal.ast.DeletePairs;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.InsertPairs;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.ast.UpdateRows;
import dev.dorm.internal.plan.PlannedSelect;
import dev.dorm.internal.plan.QueryPlanner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.RelationPlan;
import dev.dorm.internal.postgresql.PostgresqlDialect;
import dev.dorm.internal.sqlite.SqliteDialect;
import dev.dorm.query.Condition;
import dev.dorm.query.Ordering;
import dev.dorm.query.TextExpression;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements and their text on both databases; every text has as many slots as it has values. */
class SqlRendererTest {
  private static final QueryState<Shelf.Row> BOOKS =
      QueryState.of(Shelf.BOOKS).orderedBy(List.of(), Fragment.NO_VALUES);
  private static final TextExpression<Shelf.Row> AUTHOR_NAME =
      new TextExpression<>(Shelf.AUTHOR.step(), Shelf.AUTHORS, 1);
  private static final TextExpression<Shelf.Row> SEQUEL_TITLE =
      new TextExpression<>(Shelf.SEQUEL.step(), Shelf.BOOKS, 1);

  static Stream<Arguments> conditions() {
    Condition<Shelf.Row> thick = Shelf.PAGES.gt(300);
    return Stream.of(
        both("equal", Shelf.TITLE.eq("x"), "t0.\"title\" = ?"),
        both("not equal, never NULL", Shelf.TITLE.ne("x"), "t0.\"title\" <> ?"),
        each(
            "not equal, NULL differs",
            Shelf.NOTE.ne("x"),
            "t0.\"note\" IS NOT ?",
            "t0.\"note\" IS DISTINCT FROM ?"),
        both("columns compared", Shelf.TITLE.eq(Shelf.NOTE), "t0.\"title\" = t0.\"note\""),
        both("between", Shelf.PAGES.between(1, 2), "t0.\"pages\" BETWEEN ? AND ?"),
        each(
            "arithmetic",
            Shelf.PAGES.plus(1).gt(2),
            "dorm_plus(t0.\"pages\", ?, 32) > ?",
            "(t0.\"pages\" + ?) > ?"),
        each(
            "division",
            Shelf.PAGES.dividedBy(2).eq(3),
            "dorm_divide(t0.\"pages\", ?, 32) = ?",
            "(t0.\"pages\" / nullif(?, 0)) = ?"),
        each(
            "mixed kinds",
            Shelf.PAGES.times(Shelf.ID).lt(9),
            "dorm_times(t0.\"pages\", t0.\"id\", 64) < ?",
            "(t0.\"pages\" * t0.\"id\") < ?"),
        each(
            "text functions nest",
            Shelf.TITLE.trim().upper().left(2).eq("AB"),
            "substr(dorm_upper(trim(t0.\"title\")), 1, ?) = ?",
            "left(upper(btrim(t0.\"title\")), ?) = ?"),
        both(
            "a choice, the values in order",
            Dsl.when(thick, "a").when(Shelf.LENT.isTrue(), Shelf.TITLE).otherwise("b").eq("c"),
            "CASE WHEN t0.\"pages\" > ? THEN ? WHEN t0.\"lent\" = ? THEN t0.\"title\" ELSE ? END = ?"),
        both(
            "the first that is not NULL",
            Dsl.coalesce(Shelf.NOTE, Shelf.TITLE).eq("x"),
            "coalesce(t0.\"note\", t0.\"title\") = ?"),
        both(
            "texts put together",
            Dsl.concat(Shelf.TITLE, " ", Shelf.NOTE).eq("x"),
            "concat(t0.\"title\", ?, t0.\"note\") = ?"),
        each(
            "a constant in front",
            Dsl.value(100).minus(Shelf.PAGES).gt(2),
            "dorm_minus(?, t0.\"pages\", 32) > ?",
            "(? - t0.\"pages\") > ?"),
        both(
            "a condition as a value",
            Dsl.value(Shelf.NOTE.eq("x")).isTrue(),
            "((t0.\"note\" = ?) IS TRUE) = ?"),
        both("boolean", Shelf.LENT.isTrue(), "t0.\"lent\" = ?"),
        both("null", Shelf.NOTE.isNull(), "t0.\"note\" IS NULL"),
        both("not null by not", Shelf.NOTE.isNull().not(), "t0.\"note\" IS NOT NULL"),
        both("not, never unknown", thick.not(), "NOT (t0.\"pages\" > ?)"),
        both("not, maybe unknown", Shelf.NOTE.eq("x").not(), "(t0.\"note\" = ?) IS NOT TRUE"),
        both(
            "and, or, flat",
            thick.and(Shelf.LENT.isTrue()).and(Shelf.TITLE.eq("a").or(Shelf.TITLE.eq("b"))),
            "(t0.\"pages\" > ? AND t0.\"lent\" = ? AND (t0.\"title\" = ? OR t0.\"title\" = ?))"),
        each(
            "in, a few",
            Shelf.PAGES.in(1, 2, 3),
            "t0.\"pages\" IN (?, ?, ?, ?)",
            "t0.\"pages\" = ANY(?)"),
        each(
            "in, many",
            Shelf.PAGES.in(new int[513]),
            "t0.\"pages\" IN (SELECT value FROM json_each(?))",
            "t0.\"pages\" = ANY(?)"),
        each(
            "contains",
            Shelf.TITLE.contains("%"),
            "instr(t0.\"title\", ?) > 0",
            "t0.\"title\" LIKE ? ESCAPE '\\'"),
        each(
            "contains a column",
            Shelf.TITLE.contains(Shelf.NOTE),
            "instr(t0.\"title\", t0.\"note\") > 0",
            "strpos(t0.\"title\", t0.\"note\") > 0"),
        each(
            "begins, whatever the case",
            Shelf.TITLE.istartsWith("x"),
            "instr(dorm_fold(t0.\"title\"), dorm_fold(?)) = 1",
            "lower(upper(t0.\"title\")) LIKE lower(upper(?)) ESCAPE '\\'"),
        each(
            "ends",
            Shelf.TITLE.endsWith("x"),
            "instr(t0.\"title\" || char(0), ? || char(0)) > 0",
            "t0.\"title\" LIKE ? ESCAPE '\\'"),
        each(
            "equal, whatever the case",
            Shelf.TITLE.iexact("x"),
            "dorm_fold(t0.\"title\") = dorm_fold(?)",
            "lower(upper(t0.\"title\")) = lower(upper(?))"),
        both("the key of a relation joins nothing", Shelf.AUTHOR.eqPk(7), "t0.\"author_id\" = ?"));
  }

  private static Arguments both(String name, Condition<Shelf.Row> condition, String sql) {
    return each(name, condition, sql, sql);
  }

  private static Arguments each(
      String name, Condition<Shelf.Row> condition, String sqlite, String postgresql) {
    return Arguments.of(name, condition, sqlite, postgresql);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void rendersConditions(
      String name, Condition<Shelf.Row> condition, String sqlite, String postgresql) {
    QueryState<?> state = BOOKS.and(condition.fragment(), false);
    assertThat(where(state, SqliteDialect.INSTANCE)).isEqualTo(sqlite);
    assertThat(where(state, PostgresqlDialect.INSTANCE)).isEqualTo(postgresql);
  }

  private static String where(QueryState<?> state, Dialect dialect) {
    PlannedSelect planned = QueryPlanner.rows(state);
    RenderedSql sql = new SqlRenderer(dialect).render(planned.select());
    assertThat(sql.parameters()).hasSameSizeAs(planned.values());
    return sql.sql().substring(sql.sql().indexOf(" WHERE ") + 7);
  }

  @Test
  void joinsAWayOnceInnerWhenRequiredAndOuterWhenNot() {
    QueryState<?> state =
        BOOKS
            .and(AUTHOR_NAME.eq("x").fragment(), false)
            .and(AUTHOR_NAME.ne("y").fragment(), false)
            .and(SEQUEL_TITLE.eq("z").fragment(), false);
    assertThat(count(state))
        .isEqualTo(
            "SELECT 1 FROM \"books\" AS t0"
                + " JOIN \"au\"\"thors\" AS t1 ON t1.\"id\" = t0.\"author_id\""
                + " LEFT JOIN \"books\" AS t2 ON t2.\"id\" = t0.\"sequel_id\""
                + " WHERE (t1.\"name\" = ? AND t1.\"name\" <> ? AND t2.\"title\" = ?)");
  }

  private static String count(QueryState<?> state) {
    return render(
        SqliteDialect.INSTANCE,
        QueryPlanner.unordered(state, List.of(new Projection.One())).select());
  }

  @Test
  void selectsRelatedRowsBehindTheRoot() {
    QueryState<?> state = BOOKS.related((JoinPath) Shelf.AUTHOR.step());
    assertThat(render(PostgresqlDialect.INSTANCE, QueryPlanner.rows(state).select()))
        .isEqualTo(
            "SELECT t0.\"id\", t0.\"title\", t0.\"note\", t0.\"pages\", t0.\"lent\","
                + " t0.\"author_id\", t0.\"sequel_id\", t1.\"name\""
                + " FROM \"books\" AS t0"
                + " JOIN \"au\"\"thors\" AS t1 ON t1.\"id\" = t0.\"author_id\"");
  }

  @Test
  void selectsTheKeyOfARelatedRowThatMayBeAbsent() {
    QueryState<?> state = BOOKS.related((JoinPath) Shelf.SEQUEL.step());
    assertThat(render(PostgresqlDialect.INSTANCE, QueryPlanner.rows(state).select()))
        .contains("t0.\"sequel_id\", t1.\"id\", t1.\"title\"");
  }

  @Test
  void updatesRowsThatItLocksInTheOrderOfTheirKeys() {
    RenderedSql update =
        new SqlRenderer(PostgresqlDialect.INSTANCE)
            .render(
                new UpdateRows(
                    Shelf.BOOKS, List.of(Shelf.BOOKS.column(1), Shelf.BOOKS.column(3)), 0));
    assertThat(update.sql())
        .isEqualTo(
            "UPDATE \"books\" AS t0 SET \"title\" = v.c0, \"pages\" = v.c1"
                + " FROM unnest(?, ?, ?) AS v (k, c0, c1) WHERE t0.\"id\" = v.k"
                + " AND (SELECT count(*) FROM (SELECT t1.\"id\" FROM \"books\" AS t1"
                + " WHERE t1.\"id\" = ANY(?) ORDER BY t1.\"id\" FOR NO KEY UPDATE) AS l) >= 0");
    assertThat(update.parameters())
        .extracting(Parameter::type)
        .containsExactly(
            ColumnTypes.LONG, ColumnTypes.varchar(200), ColumnTypes.INTEGER, ColumnTypes.LONG);
  }

  @Test
  void updatesRowsWithKeysOfSeveralColumns() {
    RenderedSql update =
        new SqlRenderer(PostgresqlDialect.INSTANCE)
            .render(new UpdateRows(Shelf.PLACES, List.of(Shelf.PLACES.column(2)), 0));
    assertThat(update.sql())
        .isEqualTo(
            "UPDATE \"places\" AS t0 SET \"note\" = v.c0"
                + " FROM unnest(?, ?, ?) AS v (k, k1, c0)"
                + " WHERE t0.\"room\" = v.k AND t0.\"board\" = v.k1"
                + " AND (SELECT count(*) FROM (SELECT t1.\"room\", t1.\"board\" FROM \"places\" AS t1"
                + " WHERE (t1.\"room\", t1.\"board\") IN (SELECT * FROM unnest(?, ?))"
                + " ORDER BY t1.\"room\", t1.\"board\" FOR NO KEY UPDATE) AS l) >= 0");
    assertThat(update.parameters()).hasSize(3);
  }

  @Test
  void ordersWithNullAsTheLargestValueOnBothDatabases() {
    QueryState<?> state = QueryState.of(Shelf.BOOKS);
    assertThat(order(state, SqliteDialect.INSTANCE))
        .isEqualTo("t0.\"note\" DESC NULLS FIRST, t0.\"title\"");
    assertThat(order(state, PostgresqlDialect.INSTANCE))
        .isEqualTo("t0.\"note\" DESC, t0.\"title\"");
    assertThat(order(state.inReverse(), SqliteDialect.INSTANCE))
        .isEqualTo("t0.\"note\" NULLS LAST, t0.\"title\" DESC");
    Ordering<Shelf.Row> last = Shelf.NOTE.desc().nullsLast();
    assertThat(
            order(
                state.orderedBy(List.of((OrderTerm) last.fragment().node()), Fragment.NO_VALUES),
                PostgresqlDialect.INSTANCE))
        .isEqualTo("t0.\"note\" DESC NULLS LAST");
  }

  private static String order(QueryState<?> state, Dialect dialect) {
    String sql = render(dialect, QueryPlanner.rows(state).select());
    return sql.substring(sql.indexOf(" ORDER BY ") + 10);
  }

  @Test
  void slicesByLimitAndOffset() {
    assertThat(tail(BOOKS.limitedTo(3))).isEqualTo("LIMIT ?");
    assertThat(tail(BOOKS.sliced(10, 20))).isEqualTo("LIMIT ? OFFSET ?");
    assertThat(tail(BOOKS.offsetBy(10))).isEqualTo("LIMIT -1 OFFSET ?");
    assertThat(QueryPlanner.rows(BOOKS.sliced(10, 20).sliced(2, 4)).values())
        .containsExactly(2L, 12L);
  }

  private static String tail(QueryState<?> state) {
    String sql = render(SqliteDialect.INSTANCE, QueryPlanner.rows(state).select());
    return sql.substring(sql.indexOf("t0 ") + 3);
  }

  @Test
  void findsTheRowsOfARelation() {
    assertThat(tail(RelationPlan.of(Shelf.AUTHORS, Shelf.AUTHORS.relation(0)).query(7L)))
        .startsWith("WHERE t0.\"author_id\" = ?");
    assertThat(
            render(
                SqliteDialect.INSTANCE,
                QueryPlanner.rows(RelationPlan.of(Shelf.BOOKS, Shelf.BOOKS.relation(2)).query(7L))
                    .select()))
        .isEqualTo(
            "SELECT t0.\"id\", t0.\"name\" FROM \"au\"\"thors\" AS t0"
                + " JOIN \"books_tags\" AS t1 ON t1.\"tag_id\" = t0.\"id\""
                + " WHERE t1.\"book_id\" = ?");
  }

  @Test
  void asksForKeysInsideAnotherQuery() {
    Fragment inner = BOOKS.and(Shelf.PAGES.gt(1).fragment(), false).limitedTo(3).keys();
    assertThat(render(PostgresqlDialect.INSTANCE, (Statement) inner.node()))
        .isEqualTo("SELECT t0.\"id\" FROM \"books\" AS t0 WHERE t0.\"pages\" > ? LIMIT ?");
    assertThat(inner.values()).containsExactly(1, 3L);
  }

  @Test
  void writesRows() {
    assertThat(
            render(
                SqliteDialect.INSTANCE,
                new Insert(
                    Shelf.AUTHORS,
                    List.of(Shelf.AUTHORS.column(1)),
                    2,
                    List.of(Shelf.AUTHORS.key()))))
        .isEqualTo("INSERT INTO \"au\"\"thors\" (\"name\") VALUES (?), (?) RETURNING \"id\"");
    assertThat(render(SqliteDialect.INSTANCE, new Insert(Shelf.AUTHORS, List.of(), 1, List.of())))
        .isEqualTo("INSERT INTO \"au\"\"thors\" DEFAULT VALUES");
    Assigned assigned = (Assigned) Shelf.PAGES.set(Shelf.PAGES.plus(1)).fragment().node();
    QueryState<?> joined = BOOKS.and(AUTHOR_NAME.eq("x").fragment(), false);
    assertThat(
            render(
                PostgresqlDialect.INSTANCE,
                new Update(
                    Shelf.BOOKS, List.of(assigned), QueryPlanner.withoutJoins(joined).predicate())))
        .isEqualTo(
            "UPDATE \"books\" AS t0 SET \"pages\" = (t0.\"pages\" + ?)"
                + " WHERE t0.\"id\" IN (SELECT t1.\"id\" FROM \"books\" AS t1"
                + " JOIN \"au\"\"thors\" AS t2 ON t2.\"id\" = t1.\"author_id\""
                + " WHERE t2.\"name\" = ?)");
    assertThat(
            render(
                PostgresqlDialect.INSTANCE,
                new Delete(
                    Shelf.BOOKS,
                    QueryPlanner.withoutJoins(BOOKS.and(Shelf.LENT.isTrue().fragment(), true))
                        .predicate())))
        .isEqualTo("DELETE FROM \"books\" AS t0 WHERE NOT (t0.\"lent\" = ?)");
  }

  @Test
  void writesPairs() {
    Junction junction = new Junction("books_tags", "book_id", "tag_id");
    var key = Shelf.AUTHORS.key().type();
    assertThat(render(SqliteDialect.INSTANCE, new InsertPairs(junction, key, key, 2)))
        .isEqualTo(
            "INSERT INTO \"books_tags\" (\"book_id\", \"tag_id\") VALUES (?, ?), (?, ?)"
                + " ON CONFLICT DO NOTHING");
    assertThat(render(SqliteDialect.INSTANCE, new DeletePairs(junction, key, ListSlot.of(key, 2))))
        .isEqualTo(
            "DELETE FROM \"books_tags\" AS t0 WHERE t0.\"book_id\" = ?"
                + " AND t0.\"tag_id\" IN (?, ?)");
  }

  @Test
  void listsOfAnyLengthMakeFewShapes() {
    long shapes =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(length -> ListSlot.of(Shelf.BOOKS.key().type(), length))
            .distinct()
            .count();
    assertThat(shapes).isLessThanOrEqualTo(12);
  }

  private static String render(Dialect dialect, Statement statement) {
    return new SqlRenderer(dialect).render(statement).sql();
  }
}
