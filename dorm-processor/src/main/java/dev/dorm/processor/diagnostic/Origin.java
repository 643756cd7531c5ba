package dev.dorm.processor.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A place in a user's source: an element, one of its annotations, a value of that annotation. Equal
 * origins are the same place. Immutable.
 */
public final class Origin {
  private final @Nullable Element element;
  private final @Nullable AnnotationMirror annotation;
  private final @Nullable AnnotationValue value;
  private final String path;
  private final @Nullable Element viewer;
  private final @Nullable Origin around;

  private Origin(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      String path,
      @Nullable Element viewer,
      @Nullable Origin around) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
    this.path = path;
    this.viewer = viewer;
    this.around = around;
  }

  /** A class, a field or a method. */
  public static Origin of(Element element) {
    return new Origin(element, null, null, "", null, null);
  }

  /** No place in any source, but an option of the command line or the like. */
  public static Origin outside(String name) {
    return new Origin(null, null, null, name, null, null);
  }

  /** An annotation of this element, or one that is the value of an annotation. */
  public Origin annotation(AnnotationMirror mirror) {
    return new Origin(
        element, mirror, null, path + "@" + name(mirror), viewer, value == null ? null : this);
  }

  /** A value of this annotation when it is written, else the annotation. */
  public Origin at(String option) {
    AnnotationValue found = find(option);
    return found == null
        ? this
        : new Origin(element, annotation, found, path + "." + option, viewer, around);
  }

  /** An item of an array value of this annotation; the value itself when it has no such item. */
  public Origin at(String option, int index) {
    AnnotationValue found = find(option);
    if (found != null && found.getValue() instanceof List<?> items && index < items.size()) {
      AnnotationValue item = (AnnotationValue) items.get(index);
      return new Origin(
          element, annotation, item, path + "." + option + "[" + index + "]", viewer, around);
    }
    return at(option);
  }

  /**
   * The same place, read for a class that inherits it; reports move there when this place is not
   * compiled now.
   */
  public Origin seenFrom(Element type) {
    return new Origin(
        element, annotation, value, path, type, around == null ? null : around.seenFrom(type));
  }

  /** The element itself, which generated files name as their origin. */
  public @Nullable Element element() {
    return element;
  }

  @Nullable AnnotationMirror annotation() {
    return annotation;
  }

  @Nullable AnnotationValue value() {
    return value;
  }

  /** The value that this annotation is, for places within another annotation. */
  @Nullable Origin around() {
    return around;
  }

  @Nullable Element viewer() {
    return viewer;
  }

  private @Nullable AnnotationValue find(String option) {
    if (annotation != null) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          annotation.getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(option)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }

  private static String name(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin that
        && Objects.equals(element, that.element)
        && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(element, path);
  }

  @Override
  public String toString() {
    return element + path;
  }
}
