package dev.dorm.tests.functions;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.extra;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Bind;
import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.DateUnit;
import dev.dorm.Dorm;
import dev.dorm.Entity;
import dev.dorm.Extra;
import dev.dorm.FetchMode;
import dev.dorm.Many;
import dev.dorm.Projection;
import dev.dorm.RawQuery;
import dev.dorm.ValuesQuery;
import dev.dorm.exception.DormException;
import dev.dorm.generated.ModelRegistry;
import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import dev.dorm.query.Conflict;
import dev.dorm.query.Criteria;
import dev.dorm.query.EntityPath;
import dev.dorm.query.ExplainOption;
import dev.dorm.query.Expression;
import dev.dorm.query.ForeignKeyExpression;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.LocalDateExpression;
import dev.dorm.query.LocalDateTimeExpression;
import dev.dorm.query.LockWait;
import dev.dorm.query.Ordering;
import dev.dorm.query.Related;
import dev.dorm.query.RelatedList;
import dev.dorm.query.Subquery;
import dev.dorm.query.ToManyExpression;
import dev.dorm.transaction.TransactionOptions;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Null in any place of any call of queries, relations, objects and transactions is refused with a
 * code, and never a {@code NullPointerException} from inside.
 */
final class NullArgumentsTest extends FunctionsTest {
  /** Java's own, and what generated code and the engine call. */
  private static final Set<String> NOT_OURS = Set.of("equals", "forEach", "fill", "attach");

  /** Where null is dropped, as from the lists of lookups. */
  private static final Set<String> DROPPED = Set.of("inBulk", "ainBulk");

  private final List<String> accepted = new ArrayList<>();
  private int calls;

  @BeforeEach
  void begin() {
    accepted.clear();
    calls = 0;
  }

  private Map<Class<?>, Object> samples(Sample row) {
    Map<Class<?>, Object> samples = new HashMap<>();
    samples.put(Condition.class, Sample_.whole.gt(0));
    samples.put(Expression.class, Sample_.id);
    samples.put(Column.class, Sample_.name);
    samples.put(Ordering.class, Sample_.whole.asc());
    samples.put(Related.class, Sample_.parent());
    samples.put(EntityPath.class, Sample_.parent());
    samples.put(ToManyExpression.class, Sample_.children);
    samples.put(RelatedList.class, Sample_.children.toList());
    samples.put(Assignment.class, Sample_.name.set("x"));
    samples.put(Criteria.class, by(Sample_.name.set("y")));
    samples.put(Conflict.Action.class, onConflict(Sample_.id).doNothing());
    samples.put(Subquery.class, Sample_.objects.all());
    samples.put(LocalDateExpression.class, Sample_.day);
    samples.put(InstantExpression.class, Sample_.moment);
    samples.put(LocalDateTimeExpression.class, Sample_.local);
    samples.put(ForeignKeyExpression.class, Sample_.parent);
    samples.put(Projection.class, Projection.of(Function.identity(), Sample_.id));
    samples.put(DateUnit.class, DateUnit.DAY);
    samples.put(LockWait.class, LockWait.WAIT);
    samples.put(FetchMode.class, FetchMode.PEERS);
    samples.put(ExplainOption.class, ExplainOption.ANALYZE);
    samples.put(Extra.class, extra("x", Long.class));
    samples.put(Bind.class, bind(1));
    samples.put(Duration.class, Duration.ofSeconds(5));
    samples.put(TransactionOptions.class, TransactionOptions.timeout(Duration.ofSeconds(5)));
    samples.put(String.class, "text");
    samples.put(Path.class, Path.of("none"));
    samples.put(Database.class, database);
    samples.put(UnaryOperator.class, UnaryOperator.identity());
    samples.put(List.class, List.of(new Sample()));
    samples.put(Collection.class, List.of(1L));
    samples.put(Object.class, row);
    samples.put(Entity.class, row);
    return samples;
  }

  private static Object sample(Class<?> type, Map<Class<?>, Object> samples) {
    if (type.isArray()) {
      Object one = Array.newInstance(type.getComponentType(), 1);
      Array.set(one, 0, sample(type.getComponentType(), samples));
      return one;
    }
    if (type == int.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    Object known = samples.get(type);
    if (known != null) {
      return known;
    }
    if (type == ModelRegistry.class) {
      return Dorm.registries().get(0);
    }
    assertThat(type.isInterface()).as("a value of " + type).isTrue();
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
  }

  private static List<@Nullable Object> nulls(Class<?> type, Map<Class<?>, Object> samples) {
    List<@Nullable Object> nulls = new ArrayList<>();
    nulls.add(null);
    if (type.isArray() && !type.getComponentType().isPrimitive()) {
      nulls.add(Array.newInstance(type.getComponentType(), 1));
      Object two = Array.newInstance(type.getComponentType(), 2);
      Array.set(two, 0, sample(type.getComponentType(), samples));
      nulls.add(two);
    } else if (type == List.class || type == Collection.class) {
      nulls.add(Collections.singletonList(null));
    }
    return nulls;
  }

  /** Calls each method of a class with null in each place; of no target: the static ones. */
  private void check(@Nullable Object target, Class<?> type, Sample row) {
    Map<Class<?>, Object> samples = samples(row);
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() != Object.class
          && !method.isBridge()
          && !method.isSynthetic()
          && Modifier.isStatic(method.getModifiers()) == (target == null)
          && !NOT_OURS.contains(method.getName())) {
        check(target, method, samples);
      }
    }
  }

  private void check(@Nullable Object target, Method method, Map<Class<?>, Object> samples) {
    Class<?>[] types = method.getParameterTypes();
    for (int place = 0; place < types.length; place++) {
      List<@Nullable Object> nulls =
          types[place].isPrimitive()
                  || method.getAnnotatedParameterTypes()[place].isAnnotationPresent(Nullable.class)
              ? List.of()
              : nulls(types[place], samples);
      for (Object absent : DROPPED.contains(method.getName()) ? nulls.subList(0, 1) : nulls) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
          arguments[i] = i == place ? absent : sample(types[i], samples);
        }
        call(target, method, arguments, place, absent);
      }
    }
  }

  private void call(
      @Nullable Object target,
      Method method,
      @Nullable Object[] arguments,
      int place,
      @Nullable Object absent) {
    calls++;
    Throwable failure = failure(target, method, arguments);
    boolean refused = failure instanceof DormException refusal && refusal.code().equals("DORM3010");
    if (!refused) {
      List<String> types = Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList();
      accepted.add(
          method.getDeclaringClass().getSimpleName()
              + "."
              + method.getName()
              + types
              + (absent == null ? ", null at " : ", an element of ")
              + place
              + ": "
              + failure);
    }
  }

  private static @Nullable Throwable failure(
      @Nullable Object target, Method method, @Nullable Object[] arguments) {
    try {
      method.setAccessible(true); // of classes that are not public themselves
      Object result = method.invoke(target, arguments);
      if (result instanceof CompletableFuture<?> future) {
        future.join();
      }
      return null;
    } catch (InvocationTargetException | CompletionException thrown) {
      return thrown.getCause();
    } catch (IllegalAccessException thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  @Test
  void nullIsRefusedEverywhere() {
    Sample row = new Sample();
    row.save();
    check(Sample_.objects, Sample_.objects.getClass(), row);
    check(Sample_.objects.valuesList(Sample_.id), ValuesQuery.class, row);
    check(Sample_.objects.values(Sample_.id), ValuesQuery.class, row);
    check(Sample_.objects.union(Sample_.objects), CombinedQuerySet.class, row);
    check(Sample_.objects.raw("SELECT * FROM samples"), RawQuery.class, row);
    check(row.children(), Many.class, row);
    check(row, Entity.class, row);
    check(null, Dorm.class, row);
    check(database, Database.class, row);
    check(null, Database.class, row);
    assertThat(accepted).as(accepted.size() + " of " + calls).isEmpty();
    assertThat(calls).isGreaterThan(900);
  }
}
