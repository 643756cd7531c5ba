package dev.dorm.processor.diagnostic;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Hands reports to the compiler; the only class that touches {@link Messager}. A report on an
 * element that is not compiled now moves to the class that inherits it, the same report is made
 * once, and a warning is left out under {@code @SuppressWarnings("DORM1114")} or
 * {@code @SuppressWarnings("dorm")}.
 */
public final class MessagerReporter {
  private record Place(DiagnosticCode code, Object where) {}

  private final Messager messager;
  private final Predicate<Element> isCompiled;
  private final Set<Place> reported = new HashSet<>();

  /**
   * Makes a reporter.
   *
   * @param messager the compiler's
   * @param isCompiled whether an element comes from a source file of this compilation
   */
  public MessagerReporter(Messager messager, Predicate<Element> isCompiled) {
    this.messager = messager;
    this.isCompiled = isCompiled;
  }

  /** Reports everything that was collected. */
  public void report(Diagnostics diagnostics) {
    for (Diagnostic diagnostic : diagnostics.reports()) {
      report(diagnostic);
    }
  }

  private void report(Diagnostic diagnostic) {
    Origin origin = diagnostic.origin();
    Kind kind = diagnostic.code().kind();
    Object where = kind == Kind.NOTE ? diagnostic.message() : origin; // the same note is made once
    if (!reported.add(new Place(diagnostic.code(), where))) {
      return;
    }
    Element element = origin.element();
    Element viewer = origin.viewer();
    if (element == null) {
      messager.printMessage(kind, diagnostic.message());
    } else if (viewer != null && !isCompiled.test(element)) {
      messager.printMessage(kind, diagnostic.message(), viewer);
    } else if (kind == Kind.ERROR || !isSuppressed(diagnostic.code(), element)) {
      printOrWiden(diagnostic, element);
    }
  }

  /** ECJ fails on some places within annotations, such as an empty array. */
  private void printOrWiden(Diagnostic diagnostic, Element element) {
    try {
      print(diagnostic, element);
    } catch (RuntimeException e) {
      messager.printMessage(diagnostic.code().kind(), diagnostic.message(), element);
    }
  }

  private void print(Diagnostic diagnostic, Element element) {
    Kind kind = diagnostic.code().kind();
    Origin around = diagnostic.origin().around();
    Origin place =
        diagnostic.origin().value() == null && around != null ? around : diagnostic.origin();
    AnnotationMirror annotation = place.annotation();
    AnnotationValue value = place.value();
    if (annotation == null) {
      messager.printMessage(kind, diagnostic.message(), element);
    } else if (value == null) {
      messager.printMessage(kind, diagnostic.message(), element, annotation);
    } else {
      messager.printMessage(kind, diagnostic.message(), element, annotation, value);
    }
  }

  private static boolean isSuppressed(DiagnosticCode code, Element element) {
    for (@Nullable Element at = element; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppression = at.getAnnotation(SuppressWarnings.class);
      if (suppression != null) {
        for (String name : suppression.value()) {
          if (name.equals("dorm") || name.equals("DORM" + code.number())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
