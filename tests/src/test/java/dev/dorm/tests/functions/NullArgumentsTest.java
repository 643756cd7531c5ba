package dev.dorm.tests.functions;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.currentRow;
import static dev.dorm.Dsl.extra;
import static dev.dorm.Dsl.lag;
import static dev.dorm.Dsl.onConflict;
import static dev.dorm.Dsl.orderBy;
import static dev.dorm.Dsl.percentRank;
import static dev.dorm.Dsl.rank;
import static dev.dorm.Dsl.value;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Bind;
import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.DateUnit;
import dev.dorm.Dorm;
import dev.dorm.Dsl;
import dev.dorm.Entity;
import dev.dorm.Extra;
import dev.dorm.FetchMode;
import dev.dorm.Many;
import dev.dorm.Projection;
import dev.dorm.RawQuery;
import dev.dorm.Ref;
import dev.dorm.Router;
import dev.dorm.ValuesQuery;
import dev.dorm.observe.QueryCounter;
import dev.dorm.observe.RepeatedStatements;
import dev.dorm.observe.SlowStatements;
import dev.dorm.query.ArrayExpression;
import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.ColumnSubquery;
import dev.dorm.query.Condition;
import dev.dorm.query.Conflict;
import dev.dorm.query.Criteria;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Expression;
import dev.dorm.query.FrameEnd;
import dev.dorm.query.JsonExpression;
import dev.dorm.query.ListExpression;
import dev.dorm.query.LockWait;
import dev.dorm.query.Ordering;
import dev.dorm.query.Related;
import dev.dorm.query.RelatedList;
import dev.dorm.query.Subquery;
import dev.dorm.query.ToManyExpression;
import dev.dorm.query.UniqueTarget;
import dev.dorm.query.Window;
import dev.dorm.query.Windowed;
import dev.dorm.signal.Signals;
import dev.dorm.tests.fields.Customer_;
import dev.dorm.tests.fields.Sampler;
import dev.dorm.tests.fields.Sampler_;
import dev.dorm.tests.keys.Pledge_;
import dev.dorm.tests.keys.Stock_;
import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionHandle;
import dev.dorm.transaction.TransactionOptions;
import dev.dorm.validation.Errors;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Null in any place of any call of queries, expressions, relations, objects, transactions, signals
 * and settings is refused with a code, and never a {@code NullPointerException} from inside.
 */
final class NullArgumentsTest extends FunctionsTest {
  private NullWalk walk() {
    Map<Class<?>, Object> samples = new LinkedHashMap<>();
    queries(samples);
    values(samples);
    samples.put(Duration.class, Duration.ofSeconds(5));
    samples.put(TransactionOptions.class, TransactionOptions.timeout(Duration.ofSeconds(5)));
    samples.put(Isolation.class, Isolation.SERIALIZABLE);
    samples.put(Path.class, Path.of("none"));
    samples.put(Database.class, database);
    samples.put(UnaryOperator.class, UnaryOperator.identity());
    samples.put(Class.class, Long.class);
    samples.put(Iterable.class, List.of());
    samples.put(List.class, List.of(new Sample()));
    samples.put(Collection.class, List.of(1L));
    return new NullWalk(samples);
  }

  private static void queries(Map<Class<?>, Object> samples) {
    samples.put(Condition.class, Sample_.whole.gt(0));
    samples.put(Expression.class, Sample_.id);
    samples.put(Windowed.class, Sample_.whole);
    samples.put(Column.class, Sample_.name);
    samples.put(UniqueTarget.class, Sample_.id);
    samples.put(Ordering.class, Sample_.whole.asc());
    samples.put(Related.class, Sample_.parent());
    samples.put(EntityPath.class, Sample_.parent());
    samples.put(ToManyExpression.class, Sample_.children);
    samples.put(RelatedList.class, Sample_.children.toList());
    samples.put(Assignment.class, Sample_.name.set("x"));
    samples.put(Criteria.class, by(Sample_.name.set("y")));
    samples.put(Conflict.Action.class, onConflict(Sample_.id).doNothing());
    samples.put(Subquery.class, Sample_.objects.all());
    samples.put(ColumnSubquery.class, Sample_.objects.all().column(Sample_.id));
    samples.put(Window.class, orderBy(Sample_.id.asc()));
    samples.put(FrameEnd.class, currentRow());
    samples.put(Projection.class, Projection.of(Function.identity(), Sample_.id));
    samples.put(DateUnit.class, DateUnit.DAY);
    samples.put(LockWait.class, LockWait.WAIT);
    samples.put(FetchMode.class, FetchMode.PEERS);
    samples.put(ExplainOption.class, ExplainOption.ANALYZE);
    samples.put(Extra.class, extra("x", Long.class));
    samples.put(Bind.class, bind(1));
    samples.put(ListExpression.class, Sample_.id.listed());
    for (Expression<?, ?> column : samples()) {
      samples.put(column.getClass(), column);
    }
  }

  private static List<Expression<?, ?>> samples() {
    return List.of(
        Sample_.id,
        Sample_.small,
        Sample_.whole,
        Sample_.large,
        Sample_.real,
        Sample_.amount,
        Sample_.name,
        Sample_.active,
        Sample_.day,
        Sample_.clock,
        Sample_.local,
        Sample_.moment,
        Sample_.offset,
        Sample_.code,
        Sample_.grade,
        Sample_.parent);
  }

  private static void values(Map<Class<?>, Object> samples) {
    samples.put(short.class, (short) 1);
    samples.put(int.class, 1);
    samples.put(long.class, 1L);
    samples.put(double.class, 1.0);
    samples.put(boolean.class, true);
    samples.put(Short.class, (short) 1);
    samples.put(Integer.class, 1);
    samples.put(Long.class, 1L);
    samples.put(Double.class, 1.0);
    samples.put(Boolean.class, true);
    samples.put(BigDecimal.class, BigDecimal.ONE);
    samples.put(String.class, "text");
    samples.put(LocalDate.class, LocalDate.EPOCH);
    samples.put(LocalTime.class, LocalTime.NOON);
    samples.put(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay());
    samples.put(Instant.class, Instant.EPOCH);
    samples.put(OffsetDateTime.class, OffsetDateTime.parse("1970-01-01T00:00:00Z"));
    samples.put(UUID.class, new UUID(0, 0));
    samples.put(Period.class, Period.ofDays(1));
    samples.put(Enum.class, Grade.FAIR);
    samples.put(byte[].class, new byte[] {1});
    samples.put(Object.class, 1L);
  }

  @Test
  void ofQueriesAndObjects() {
    Sample row = new Sample();
    row.save();
    NullWalk walk = walk().with(Object.class, row).with(Entity.class, row);
    walk.check(Sample_.objects, Sample_.objects.getClass())
        .check(Sample_.objects.valuesList(Sample_.id), ValuesQuery.class)
        .check(Sample_.objects.values(Sample_.id), ValuesQuery.class)
        .check(Sample_.objects.union(Sample_.objects), CombinedQuerySet.class)
        .check(Sample_.objects.raw("SELECT * FROM samples"), RawQuery.class)
        .check(row.children(), Many.class)
        .check(row, Entity.class)
        .check(null, Ref.class)
        .check(Sample_.objects.select(Sample_.id, Sample_.name).list().get(0))
        .check(database.raw("SELECT 1 AS one"))
        .check(null, Projection.class);
    assertThat(database.raw("SELECT 1 AS one").as(walk::check).list()).containsExactly(walk);
    walk.assertRefused(900);
  }

  @Test
  void ofTheWords() {
    walk().check(null, Dsl.class).assertRefused(150);
  }

  @Test
  void ofExpressions() {
    NullWalk walk = walk();
    for (Expression<?, ?> column : samples()) {
      walk.check(column);
    }
    walk.check(Sample_.note)
        .check(Sample_.maybe)
        .check(Sample_.whole.sum())
        .check(value(1))
        .check(value(1L))
        .check(value(1.0))
        .check(value(BigDecimal.ONE))
        .check(value("x"))
        .check(Sample_.id.as("x"))
        .check(Sampler_.bytes)
        .check(Sampler_.money)
        .check(Sampler_.bigs)
        .check(Sampler_.bigs.at(0));
    for (Column<Sampler> column : Sampler_.columns()) {
      if (!(column instanceof ArrayExpression || column instanceof JsonExpression)) {
        walk.check(column);
      }
    }
    walk.with(Object.class, "key")
        .check(Sample_.settings)
        .check(Sampler_.json)
        .check(Sample_.settings.at("x"))
        .assertRefused(1_000);
  }

  @Test
  void ofConditionsOrdersAndRelations() {
    walk()
        .check(Sample_.whole.gt(0))
        .check(null, Condition.class)
        .check(Sample_.id.asc())
        .check(Sample_.columns())
        .check(Sample_.children)
        .check(Sample_.parent())
        .check(Customer_.address)
        .check(Customer_.delivery)
        .check(Customer_.profile)
        .check(Pledge_.guild)
        .check(Pledge_.owner)
        .check(Pledge_.pk)
        .check(Stock_.pk)
        .assertRefused(50);
  }

  @Test
  void ofChoicesWindowsAndConflicts() {
    walk()
        .with(Object.class, 1)
        .with(Expression.class, Sample_.whole)
        .check(when(Sample_.active.eq(true), 1))
        .check(orderBy(Sample_.id.asc()))
        .check(rank())
        .check(percentRank())
        .check(lag(Sample_.whole))
        .check(onConflict(Sample_.id))
        .assertRefused(15);
  }

  @Test
  void ofSettingsSignalsAndObservers() {
    NullWalk walk = walk();
    database
        .aatomic(
            block -> {
              walk.check(block, TransactionHandle.class);
              return CompletableFuture.completedFuture(block.toString());
            })
        .join();
    walk.check(null, Dorm.class)
        .check(database, Database.class)
        .check(null, Database.class)
        .check(null, TransactionOptions.class)
        .check(TransactionOptions.DEFAULT)
        .check(null, Router.class)
        .check(Router.replicas("one"), Router.class)
        .check(Signals.preSave)
        .check(Signals.postDelete)
        .check(Signals.m2mChanged)
        .check(null, QueryCounter.class)
        .check(QueryCounter.of(database::recordStatements))
        .check(null, SlowStatements.class)
        .check(SlowStatements.over(Duration.ofSeconds(1)))
        .check(RepeatedStatements.from(2))
        .check(new Errors())
        .assertRefused(50);
  }
}
