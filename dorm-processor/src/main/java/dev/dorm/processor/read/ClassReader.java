package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.dorm.processor.candidate.ClassCandidate;
import dev.dorm.processor.candidate.ClassCandidate.Base;
import dev.dorm.processor.candidate.ClassCandidate.Trait;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a model's class. */
final class ClassReader {
  private final TypeInspector inspector;
  private final AccessorsReader accessors;

  ClassReader(TypeInspector inspector) {
    this.inspector = inspector;
    this.accessors = new AccessorsReader(inspector);
  }

  ClassCandidate read(TypeElement type) {
    return new ClassCandidate(
        ClassName.get(type),
        Origin.of(type),
        traits(type),
        type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        base(type),
        accessors.read(type));
  }

  private static List<Trait> traits(TypeElement type) {
    List<Trait> traits = new ArrayList<>();
    if (type.getKind() == ElementKind.CLASS) {
      traits.add(Trait.CLASS);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      traits.add(Trait.ABSTRACT);
    }
    boolean isPublic = true;
    for (@Nullable Element at = type;
        at != null && at.getKind() != ElementKind.PACKAGE;
        at = at.getEnclosingElement()) {
      if (isInner(at)) {
        traits.add(Trait.INNER);
      }
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        traits.add(Trait.PRIVATE);
      }
      isPublic &= at.getModifiers().contains(Modifier.PUBLIC);
    }
    if (isPublic) {
      traits.add(Trait.PUBLIC);
    }
    constructor(type).ifPresent(traits::add);
    return traits;
  }

  private static boolean isInner(Element type) {
    Element around = type.getEnclosingElement();
    return type.getKind() == ElementKind.CLASS
        && around != null
        && around.getKind() != ElementKind.PACKAGE
        && !around.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static Optional<Trait> constructor(TypeElement type) {
    Optional<Boolean> lombok = LombokReader.constructor(type);
    if (lombok.isPresent()) {
      return Optional.of(lombok.get() ? Trait.CONSTRUCTIBLE : Trait.LOMBOK_CONSTRUCTOR);
    }
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()
          && !constructor.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(Trait.CONSTRUCTIBLE);
      }
    }
    return Optional.empty();
  }

  private Base base(TypeElement type) {
    TypeMirror parent = type.getSuperclass();
    DeclaredType entity = inspector.asSuper(type.asType(), RuntimeNames.ENTITY);
    if (entity == null) {
      return isChainUnresolved(type) ? new Base.Unresolved() : new Base.Missing();
    }
    TypeElement parentClass = inspector.classOf(parent);
    if (parentClass == null || inspector.isUnresolved(parent)) {
      return new Base.Unresolved();
    }
    return new Base.OfEntity(
        isOwn(type, entity), inspector.display(parent), wanted(type, parentClass));
  }

  private boolean isChainUnresolved(TypeElement type) {
    for (@Nullable TypeElement at = type; at != null; at = inspector.classOf(at.getSuperclass())) {
      if (at.getSuperclass().getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(TypeElement type, DeclaredType entity) {
    List<? extends TypeMirror> arguments = entity.getTypeArguments();
    if (arguments.isEmpty()) {
      return false;
    }
    return type.getModifiers().contains(Modifier.ABSTRACT)
        ? arguments.get(0).getKind() == TypeKind.TYPEVAR
        : inspector.types().isSameType(arguments.get(0), type.asType());
  }

  /**
   * What should be extended: the same class with the model, or the type parameter of an abstract
   * one, as argument.
   */
  private static String wanted(TypeElement type, TypeElement parent) {
    String own =
        !type.getModifiers().contains(Modifier.ABSTRACT)
            ? type.getSimpleName().toString()
            : type.getTypeParameters().isEmpty()
                ? "M"
                : type.getTypeParameters().get(0).getSimpleName().toString();
    String arguments =
        parent.getTypeParameters().isEmpty()
            ? ""
            : parent.getTypeParameters().stream()
                .map(each -> own)
                .collect(Collectors.joining(", ", "<", ">"));
    return parent.getSimpleName() + arguments;
  }
}
