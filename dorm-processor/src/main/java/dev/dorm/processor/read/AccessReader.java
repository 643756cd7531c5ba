package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.model.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how generated code reaches a field: directly, by an accessor pair, or through the bridge of
 * an abstract model in another package.
 */
final class AccessReader {
  private final TypeInspector inspector;

  AccessReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  Optional<Access> read(VariableElement field, TypeElement model) {
    TypeElement owner = TypeInspector.ownerOf(field);
    boolean near = inspector.packageOf(owner).equals(inspector.packageOf(model));
    if (!field.getModifiers().contains(Modifier.PRIVATE)) {
      Access.Field access = new Access.Field(ownGetter(field, owner, model, near));
      return Optional.of(reach(access, owner, near || isPublic(field)));
    }
    return accessors(field, owner)
        .map(pair -> reach(pair.access(), owner, near || pair.isPublic()));
  }

  /** A getter that reads a field which generated code reaches by itself. */
  private Optional<String> ownGetter(
      VariableElement field, TypeElement owner, TypeElement model, boolean near) {
    java.util.function.Predicate<ExecutableElement> fits =
        method ->
            isGetter(method, field.asType())
                && method.getThrownTypes().isEmpty()
                && method.getAnnotation(Deprecated.class) == null;
    return declared(model, getters(field), fits)
        .or(() -> declared(owner, getters(field), fits).filter(found -> near || found.isPublic()))
        .map(Found::name)
        .or(() -> LombokReader.getter(field));
  }

  private static Access reach(Access access, TypeElement owner, boolean direct) {
    return direct ? access : new Access.Bridge(ClassName.get(owner), access);
  }

  private static boolean isPublic(javax.lang.model.element.Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC);
  }

  private record Found(String name, boolean isPublic) {}

  private record Pair(Found getter, Found setter) {
    Access access() {
      return new Access.Accessors(getter.name(), setter.name());
    }

    boolean isPublic() {
      return getter.isPublic() && setter.isPublic();
    }
  }

  private Optional<Pair> accessors(VariableElement field, TypeElement owner) {
    Optional<Found> getter =
        declared(owner, getters(field), method -> isGetter(method, field.asType()))
            .or(() -> LombokReader.getter(field).map(name -> new Found(name, true)));
    Optional<Found> setter =
        declared(owner, setters(field), method -> isSetter(method, field.asType()))
            .or(() -> LombokReader.setter(field).map(name -> new Found(name, true)));
    return getter.flatMap(get -> setter.map(set -> new Pair(get, set)));
  }

  private static Optional<Found> declared(
      TypeElement owner, List<String> names, java.util.function.Predicate<ExecutableElement> fits) {
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(fits)
            .toList();
    return names.stream()
        .flatMap(name -> methods.stream().filter(each -> each.getSimpleName().contentEquals(name)))
        .map(each -> new Found(each.getSimpleName().toString(), isPublic(each)))
        .findFirst();
  }

  private boolean isGetter(ExecutableElement method, TypeMirror type) {
    return method.getParameters().isEmpty()
        && inspector.types().isAssignable(method.getReturnType(), type);
  }

  private boolean isSetter(ExecutableElement method, TypeMirror type) {
    return method.getParameters().size() == 1
        && inspector.types().isAssignable(type, method.getParameters().get(0).asType());
  }

  private List<String> getters(VariableElement field) {
    String name = field.getSimpleName().toString();
    String capitalized = LombokReader.capitalized(name);
    List<String> names = new ArrayList<>(List.of("get" + capitalized));
    if (inspector.isBoolean(field.asType())) {
      names.add("is" + capitalized);
    }
    names.add(name);
    return names;
  }

  private static List<String> setters(VariableElement field) {
    String name = field.getSimpleName().toString();
    return Stream.of("set" + LombokReader.capitalized(name), name).toList();
  }
}
