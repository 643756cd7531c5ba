package dev.dorm.tests.differential;

import dev.dorm.query.Expression;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls dorm's public methods by name, as a compiler would choose them: the generator does not know
 * types before it runs.
 */
final class Api {
  private static final Map<List<Object>, Method> CHOSEN = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          int.class, Integer.class,
          long.class, Long.class,
          short.class, Short.class,
          double.class, Double.class,
          boolean.class, Boolean.class);

  private Api() {}

  /** The value of a public field; of a static one the target is the class. */
  static Object field(Object target, String name) {
    try {
      Class<?> type = target instanceof Class<?> given ? given : target.getClass();
      Field field = type.getField(name);
      return field.get(Modifier.isStatic(field.getModifiers()) ? null : target);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(target + " has no field " + name, missing);
    }
  }

  /** Calls a public method; of a static one the target is the class. */
  @SuppressWarnings("unchecked") // the caller knows
  static <T> T call(Object target, String name, Object... arguments) {
    Class<?> type = target instanceof Class<?> given ? given : target.getClass();
    List<Object> key = new ArrayList<>(List.of(type, name));
    for (Object argument : arguments) {
      key.add(argument.getClass());
    }
    Method method = CHOSEN.computeIfAbsent(key, missing -> choose(type, name, arguments));
    try {
      return (T) method.invoke(target, spread(method, arguments));
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(method.toString(), hidden);
    }
  }

  /** An expression of the query's root, whose type the generator saw to. */
  @SuppressWarnings("unchecked") // the generator sees to the types
  static Expression<Object, Object> cast(Object expression) {
    return (Expression<Object, Object>) expression;
  }

  private static Method choose(Class<?> type, String name, Object[] arguments) {
    Method best = null;
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && !method.isBridge() && accepts(method, arguments)) {
        best = best == null || isCloser(method, best) ? method : best;
      }
    }
    if (best == null) {
      throw new IllegalStateException(
          type.getSimpleName() + " has no " + name + " for " + Arrays.toString(arguments));
    }
    best.setAccessible(true); // public methods of classes that are not, inherited by public ones
    return best;
  }

  private static boolean accepts(Method method, Object[] arguments) {
    Class<?>[] parameters = method.getParameterTypes();
    int fixed = method.isVarArgs() ? parameters.length - 1 : parameters.length;
    if (arguments.length < fixed || (!method.isVarArgs() && arguments.length > fixed)) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      Class<?> parameter = i < fixed ? parameters[i] : parameters[fixed].getComponentType();
      if (!BOXES.getOrDefault(parameter, parameter).isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a method's parameters are narrower than another's. */
  private static boolean isCloser(Method method, Method other) {
    if (method.isVarArgs() != other.isVarArgs()) {
      return other.isVarArgs();
    }
    Class<?>[] mine = method.getParameterTypes();
    Class<?>[] theirs = other.getParameterTypes();
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      if (mine[i] != theirs[i]) {
        return mine[i].isPrimitive() || theirs[i].isAssignableFrom(mine[i]);
      }
    }
    return method.getDeclaringClass() != other.getDeclaringClass()
        && other.getDeclaringClass().isAssignableFrom(method.getDeclaringClass());
  }

  private static @Nullable Object[] spread(Method method, Object[] arguments) {
    if (!method.isVarArgs()) {
      return arguments;
    }
    int fixed = method.getParameterCount() - 1;
    Class<?> component = method.getParameterTypes()[fixed].getComponentType();
    Object rest = Array.newInstance(component, arguments.length - fixed);
    for (int i = fixed; i < arguments.length; i++) {
      Array.set(rest, i - fixed, arguments[i]);
    }
    @Nullable Object[] all = Arrays.copyOf(arguments, fixed + 1);
    all[fixed] = rest;
    return all;
  }
}
