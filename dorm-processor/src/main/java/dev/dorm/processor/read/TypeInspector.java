package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Questions about types that are answered by {@link Types} and by qualified names, never by a
 * type's text.
 */
final class TypeInspector {
  private final Types types;
  private final Elements elements;

  TypeInspector(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  Types types() {
    return types;
  }

  /** The class that declares a field. */
  static TypeElement ownerOf(VariableElement field) {
    return (TypeElement) Objects.requireNonNull(field.getEnclosingElement(), "owner");
  }

  /** The class of a declared type; null for anything else, unresolved types included. */
  @Nullable TypeElement classOf(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED ? (TypeElement) types.asElement(type) : null;
  }

  boolean isClass(TypeMirror type, ClassName name) {
    TypeElement element = classOf(type);
    return element != null && element.getQualifiedName().contentEquals(name.canonicalName());
  }

  boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || isClass(type, ClassName.get(Boolean.class));
  }

  /** The type itself or the supertype that is the class, as seen from it. */
  @Nullable DeclaredType asSuper(TypeMirror type, ClassName name) {
    if (isClass(type, name)) {
      return (DeclaredType) type;
    }
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror parent : types.directSupertypes(type)) {
        DeclaredType found = asSuper(parent, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  boolean isUnresolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isUnresolved(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(this::isUnresolved);
  }

  boolean isSubtypeOf(TypeMirror type, String className) {
    TypeElement parent = elements.getTypeElement(className);
    return parent != null && types.isSubtype(types.erasure(type), types.erasure(parent.asType()));
  }

  String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /** Whether code in the package cannot name the type. */
  boolean isHidden(TypeMirror type, String packageName) {
    if (type instanceof ArrayType array) {
      return isHidden(array.getComponentType(), packageName);
    }
    TypeElement element = classOf(type);
    return element != null
        && (isHidden(element, packageName)
            || ((DeclaredType) type)
                .getTypeArguments().stream().anyMatch(item -> isHidden(item, packageName)));
  }

  private boolean isHidden(@Nullable Element element, String packageName) {
    if (element == null || element.getKind() == ElementKind.PACKAGE) {
      return false;
    }
    boolean hidden =
        element.getModifiers().contains(Modifier.PRIVATE)
            || (!element.getModifiers().contains(Modifier.PUBLIC)
                && !isMemberOfInterface(element)
                && !packageOf(element).equals(packageName));
    return hidden || isHidden(element.getEnclosingElement(), packageName);
  }

  static boolean isMemberOfInterface(Element element) {
    Element around = element.getEnclosingElement();
    return around != null && around.getKind().isInterface();
  }

  /** Whether code in the package can create an object without arguments. */
  boolean isConstructible(TypeElement type, String packageName) {
    if (type.getModifiers().contains(Modifier.ABSTRACT) || isHidden(type, packageName)) {
      return false;
    }
    boolean near = packageOf(type).equals(packageName);
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()
          && (constructor.getModifiers().contains(Modifier.PUBLIC)
              || (near && !constructor.getModifiers().contains(Modifier.PRIVATE)))) {
        return true;
      }
    }
    return false;
  }

  /** The type in the user's words: simple names, no annotations. */
  String display(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return display(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(this::display)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return types.asElement(type).getSimpleName().toString();
    }
    return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "?";
  }
}
