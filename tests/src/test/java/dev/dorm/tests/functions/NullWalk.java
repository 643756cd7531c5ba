package dev.dorm.tests.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Dorm;
import dev.dorm.exception.DormException;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelRegistry;
import dev.dorm.generated.Node;
import dev.dorm.generated.RowReader;
import dev.dorm.query.Expression;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls each method of a class with null in each place, and keeps those that do not refuse it with
 * the code of null arguments.
 */
final class NullWalk {
  /** Java's own, and what generated code and the engine call. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "equals",
          "forEach",
          "fill",
          "attach",
          "keyOf",
          "sameKey",
          "reverse",
          "listensTo",
          "send",
          "onStatement",
          "onPlan",
          "wantsPlan",
          "attached");

  /** What only generated code and the engine have. */
  private static final Set<Class<?>> ENGINE =
      Set.of(Fragment.class, Node.class, ColumnType.class, ColumnReference.class, RowReader.class);

  /** Where nulls among the elements are left out, as from the lists of lookups. */
  private static final Set<String> DROPPED = Set.of("inBulk", "ainBulk", "in", "inPks");

  /** Of null; and in an array, as a step into JSON, and in SQL, where it has no type. */
  private static final Set<String> CODES = Set.of("DORM3010", "DORM3221", "DORM3113", "DORM3064");

  private final Map<Class<?>, Object> samples;
  private final List<String> accepted = new ArrayList<>();
  private int calls;

  /** A walk with arguments of these types where there is no null. */
  NullWalk(Map<Class<?>, Object> samples) {
    this.samples = new LinkedHashMap<>(samples);
  }

  /** The same walk with another argument of a type from here on. */
  NullWalk with(Class<?> type, Object sample) {
    samples.put(type, sample);
    return this;
  }

  /** Calls the methods of an object. */
  NullWalk check(Object target) {
    return check(target, target.getClass());
  }

  /** Calls the methods of a class; of no target: the static ones. */
  NullWalk check(@Nullable Object target, Class<?> type) {
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() != Object.class
          && !method.isBridge()
          && !method.isSynthetic()
          && Modifier.isStatic(method.getModifiers()) == (target == null)
          && !NOT_OURS.contains(method.getName())
          && Collections.disjoint(ENGINE, List.of(method.getParameterTypes()))) {
        check(target, method);
      }
    }
    return this;
  }

  /** Asserts that all was refused. */
  void assertRefused(int leastCalls) {
    assertThat(String.join("\n", accepted)).as(accepted.size() + " of " + calls).isEmpty();
    assertThat(calls).isGreaterThan(leastCalls);
  }

  private void check(@Nullable Object target, Method method) {
    Class<?>[] types = method.getParameterTypes();
    for (int place = 0; place < types.length; place++) {
      for (Object absent : nulls(method, place)) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
          arguments[i] = i == place ? absent : sample(types[i]);
        }
        call(target, method, arguments, place, absent);
      }
    }
  }

  private List<@Nullable Object> nulls(Method method, int place) {
    Class<?> type = method.getParameterTypes()[place];
    AnnotatedType annotated = method.getAnnotatedParameterTypes()[place];
    List<@Nullable Object> nulls = new ArrayList<>();
    if (type.isPrimitive() || annotated.isAnnotationPresent(Nullable.class)) {
      return nulls;
    }
    nulls.add(null);
    if (type.isArray()) {
      Class<?> element = type.getComponentType();
      if (!element.isPrimitive() && !dropped(method, element)) {
        nulls.add(Array.newInstance(element, 1));
        Object two = Array.newInstance(element, 2);
        Array.set(two, 0, sample(element));
        nulls.add(two);
      }
    } else if ((type == List.class || type == Collection.class || type == Iterable.class)
        && !dropped(method, Object.class)) {
      nulls.add(Collections.singletonList(null));
    }
    return nulls;
  }

  private static boolean dropped(Method method, Class<?> element) {
    return DROPPED.contains(method.getName()) && !Expression.class.isAssignableFrom(element);
  }

  private Object sample(Class<?> type) {
    if (type.isArray() && !samples.containsKey(type)) {
      Object one = Array.newInstance(type.getComponentType(), 1);
      Array.set(one, 0, sample(type.getComponentType()));
      return one;
    }
    Object known = samples.get(type);
    if (known != null) {
      return known;
    }
    if (type == ModelRegistry.class) {
      return Dorm.registries().get(0);
    }
    for (Object sample : samples.values()) {
      if (type.isInstance(sample)) {
        return sample;
      }
    }
    assertThat(type.isInterface()).as("a value of " + type).isTrue();
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
  }

  private void call(
      @Nullable Object target,
      Method method,
      @Nullable Object[] arguments,
      int place,
      @Nullable Object absent) {
    calls++;
    Throwable failure = failure(target, method, arguments);
    boolean refused = failure instanceof DormException refusal && CODES.contains(refusal.code());
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
}
