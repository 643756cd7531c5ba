package dev.dorm.processor.mirror;

import dev.dorm.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations by the name of their type, which need not be on the processor's class path. */
public final class AnnotationReader {
  /** The package of dorm's annotations. */
  public static final String DORM = "dev.dorm.annotation";

  private AnnotationReader() {}

  /** One of dorm's annotations on an element. */
  public static Optional<AnnotationView> find(Element element, String simpleName) {
    return find(element, DORM, simpleName);
  }

  /** An annotation on an element. */
  public static Optional<AnnotationView> find(
      Element element, String packageName, String simpleName) {
    for (AnnotationView view : all(element, packageName)) {
      if (view.name().equals(simpleName)) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  /** Whether one of dorm's annotations is on the element. */
  public static boolean has(Element element, String simpleName) {
    return find(element, simpleName).isPresent();
  }

  /**
   * All annotations on an element whose types are in the package or below it, in the order of the
   * source.
   */
  public static List<AnnotationView> all(Element element, String packageName) {
    List<AnnotationView> views = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror).startsWith(packageName + ".")) {
        views.add(new AnnotationView(mirror, Origin.of(element).annotation(mirror)));
      }
    }
    return List.copyOf(views);
  }

  /** Whether any of the annotations has that simple name, whatever its package. */
  public static boolean anyCalled(List<? extends AnnotationMirror> mirrors, String simpleName) {
    for (AnnotationMirror mirror : mirrors) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName)) {
        return true;
      }
    }
    return false;
  }

  private static String qualifiedName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
