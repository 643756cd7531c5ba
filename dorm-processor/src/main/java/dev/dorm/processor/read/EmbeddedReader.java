package dev.dorm.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.TypeCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the type of a field whose object is kept in several columns. */
final class EmbeddedReader {
  /** From here on javac shows the type annotations of class files. */
  private static final int SHOWS_ANNOTATIONS = 22;

  private final TypeInspector inspector;
  private final Predicate<Element> isCompiled;

  EmbeddedReader(TypeInspector inspector, Predicate<Element> isCompiled) {
    this.inspector = inspector;
    this.isCompiled = isCompiled;
  }

  /** The type of a field that is embedded; nothing for others. */
  Optional<TypeCandidate> read(
      VariableElement field, TypeMirror type, TypeElement model, PropertyReader properties) {
    if (inspector.isUnresolved(type)) {
      return Optional.empty();
    }
    return AnnotationReader.find(field, "Embedded")
        .map(view -> shape(type, model, view.seenFrom(model), properties))
        .map(
            shape ->
                new TypeCandidate(
                    shape,
                    TypeName.get(type),
                    inspector.display(type),
                    inspector.isHidden(type, inspector.packageOf(model))));
  }

  private Shape shape(
      TypeMirror type, TypeElement model, AnnotationView view, PropertyReader properties) {
    TypeElement element = inspector.classOf(type);
    String name = inspector.display(type);
    boolean isRecord = element != null && element.getKind() == ElementKind.RECORD;
    if (element == null
        || (!isRecord && element.getKind() != ElementKind.CLASS)
        || element.getQualifiedName().toString().startsWith("java.")
        || AnnotationReader.has(element, "Model")) {
      return unusable(
          view, name + " is no record and no class of fields", "record " + name + "(…)");
    }
    if (!element.getTypeParameters().isEmpty()) {
      return unusable(view, name + " has type parameters", "a type without them");
    }
    if (!isRecord && !isObject(element.getSuperclass())) {
      return unusable(
          view,
          name
              + " extends "
              + inspector.display(element.getSuperclass())
              + ", whose fields would be lost",
          "declare all fields in " + element.getSimpleName());
    }
    if (!isRecord && !canBeMade(element, model)) {
      return unusable(
          view,
          name + " has no constructor without parameters that the generated code can call",
          "a static class that is not abstract, with "
              + element.getSimpleName()
              + "(), or a record");
    }
    List<VariableElement> fields = fields(element);
    if (!isCompiled.test(element) && !isPlain(fields)) {
      return unusable(
          view,
          name + " comes from a class file, and this compiler does not see there what may be null",
          "compile it with the model, or with JDK 22 or later");
    }
    List<PropertyCandidate> parts = new ArrayList<>();
    for (VariableElement part : fields) {
      parts.add(properties.readPart(part, model, isRecord));
    }
    return parts.isEmpty()
        ? unusable(view, name + " has no fields", "give it some")
        : new Shape.Embedded(isRecord, view.text("prefix"), parts);
  }

  private static Shape unusable(AnnotationView view, String fault, String mend) {
    return new Shape.Unembeddable(fault, mend, view.origin());
  }

  private static boolean isObject(TypeMirror type) {
    return type.toString().equals("java.lang.Object");
  }

  private boolean canBeMade(TypeElement type, TypeElement model) {
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC)
            && !TypeInspector.isMemberOfInterface(type);
    return !inner && inspector.isConstructible(type, inspector.packageOf(model));
  }

  /** The fields in the order of the source; of a record, in that of its components. */
  private static List<VariableElement> fields(TypeElement type) {
    List<String> components =
        type.getRecordComponents().stream().map(each -> each.getSimpleName().toString()).toList();
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .sorted(
            Comparator.comparingInt(field -> components.indexOf(field.getSimpleName().toString())))
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .toList();
  }

  /** Whether it does not matter what a class file hides. */
  private static boolean isPlain(List<VariableElement> fields) {
    return Runtime.version().feature() >= SHOWS_ANNOTATIONS
        || fields.stream().allMatch(field -> field.asType().getKind().isPrimitive());
  }
}
