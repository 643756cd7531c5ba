package dev.dorm.processor.mirror;

import dev.dorm.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One annotation where it stands: its values, written or by default, and their places. A value that
 * does not compile reads as if it were left out, since the compiler reports it.
 */
public final class AnnotationView {
  private final AnnotationMirror mirror;
  private final Origin origin;

  AnnotationView(AnnotationMirror mirror, Origin origin) {
    this.mirror = mirror;
    this.origin = origin;
  }

  /** The annotation's simple name. */
  public String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** Where the annotation stands. */
  public Origin origin() {
    return origin;
  }

  /** The same annotation, read for a class that inherits it. */
  public AnnotationView seenFrom(Element type) {
    return new AnnotationView(mirror, origin.seenFrom(type));
  }

  /** Whether the option is written. */
  public boolean isWritten(String option) {
    return written(option) != null;
  }

  /** A text; empty when it has neither value nor default. */
  public String text(String option) {
    return value(option) instanceof String text ? text : "";
  }

  /** A flag. */
  public boolean flag(String option) {
    return value(option) instanceof Boolean flag && flag;
  }

  /** A number; nothing when it has neither value nor default. */
  public Optional<Number> number(String option) {
    return value(option) instanceof Number number ? Optional.of(number) : Optional.empty();
  }

  /** The name of an enum constant. */
  public Optional<String> constant(String option) {
    return value(option) instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  /** A class; nothing when it does not resolve. */
  public Optional<TypeMirror> type(String option) {
    return value(option) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
  }

  /** Texts, in order. */
  public List<String> texts(String option) {
    return items(option, String.class);
  }

  /** Classes, in order. */
  public List<TypeMirror> types(String option) {
    return items(option, TypeMirror.class);
  }

  /** Annotations within this one, in order. */
  public List<AnnotationView> annotations(String option) {
    List<AnnotationView> views = new ArrayList<>();
    for (AnnotationMirror nested : items(option, AnnotationMirror.class)) {
      views.add(new AnnotationView(nested, origin.at(option, views.size()).annotation(nested)));
    }
    return List.copyOf(views);
  }

  private <T> List<T> items(String option, Class<T> type) {
    List<T> items = new ArrayList<>();
    if (value(option) instanceof List<?> values) {
      for (Object item : values) {
        if (item instanceof AnnotationValue value && type.isInstance(value.getValue())) {
          items.add(type.cast(value.getValue()));
        }
      }
    }
    return List.copyOf(items);
  }

  private @Nullable Object value(String option) {
    AnnotationValue written = written(option);
    AnnotationValue value = written == null ? standard(option) : written;
    return value == null ? null : value.getValue();
  }

  private @Nullable AnnotationValue written(String option) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(option)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private @Nullable AnnotationValue standard(String option) {
    Element type = mirror.getAnnotationType().asElement();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(option)) {
        return method.getDefaultValue();
      }
    }
    return null;
  }
}
