package dev.dorm.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Knows which classes and packages come from source files of this compilation. Not thread-safe. */
final class CompiledSources {
  private final Set<String> names = new HashSet<>();

  void add(RoundEnvironment round) {
    for (Element element : round.getRootElements()) {
      names.add(name(element));
    }
  }

  /** Whether a class of that name is among the sources. */
  boolean contains(String qualifiedName) {
    return names.contains(qualifiedName);
  }

  /** Whether the element is written in one of the sources. */
  boolean contains(Element element) {
    @Nullable Element at = element;
    while (at != null
        && at.getKind() != ElementKind.PACKAGE
        && at.getEnclosingElement() != null
        && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      at = at.getEnclosingElement();
    }
    return at != null && names.contains(name(at));
  }

  private static String name(Element element) {
    if (element instanceof TypeElement type) {
      return type.getQualifiedName().toString();
    }
    return element instanceof PackageElement found
        ? found.getQualifiedName().toString()
        : element.getSimpleName().toString();
  }
}
