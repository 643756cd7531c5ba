package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.TargetCandidate;
import dev.dorm.processor.candidate.TargetCandidate.Kind;
import dev.dorm.processor.candidate.TargetCandidate.RelationSketch;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the class that a relation leads to, as far as the relation has to know it. */
final class TargetReader {
  private static final ClassName UNKNOWN = ClassName.get(Object.class);

  private final TypeInspector inspector;
  private final AppReader apps;

  TargetReader(TypeInspector inspector, AppReader apps) {
    this.inspector = inspector;
    this.apps = apps;
  }

  /** Whether the type is a class annotated as a model. */
  boolean isModel(TypeMirror type) {
    TypeElement element = inspector.classOf(type);
    return element != null && AnnotationReader.has(element, "Model");
  }

  /** The target of {@code Ref<X>} or {@code Many<X>}. */
  TargetCandidate argument(TypeMirror relation) {
    List<? extends TypeMirror> arguments = ((DeclaredType) relation).getTypeArguments();
    return arguments.isEmpty() ? empty(Kind.PLAIN) : read(arguments.get(0));
  }

  TargetCandidate read(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return empty(Kind.VARIABLE);
    }
    if (type.getKind() == TypeKind.ERROR) {
      return empty(Kind.UNRESOLVED);
    }
    TypeElement element = inspector.classOf(type);
    return element == null ? empty(Kind.PLAIN) : read(element);
  }

  private TargetCandidate read(TypeElement type) {
    if (!AnnotationReader.has(type, "Model")) {
      return new TargetCandidate(ClassName.get(type), Kind.PLAIN, "", "", List.of(), List.of());
    }
    Kind kind = type.getModifiers().contains(Modifier.ABSTRACT) ? Kind.ABSTRACT_MODEL : Kind.MODEL;
    return new TargetCandidate(
        ClassName.get(type),
        kind,
        apps.label(type),
        table(type),
        relations(type, type),
        new KeyReader(inspector).types(type));
  }

  /** The name as written, on the class or a parent; empty for the usual one. */
  private String table(TypeElement type) {
    for (@Nullable TypeElement at = type; at != null; at = inspector.classOf(at.getSuperclass())) {
      Optional<AnnotationView> model = AnnotationReader.find(at, "Model");
      if (model.isPresent() && model.get().isWritten("table")) {
        return model.get().text("table");
      }
    }
    return "";
  }

  private static TargetCandidate empty(Kind kind) {
    return new TargetCandidate(UNKNOWN, kind, "", "", List.of(), List.of());
  }

  private List<RelationSketch> relations(TypeElement type, TypeElement viewer) {
    List<RelationSketch> sketches = new ArrayList<>();
    TypeElement parent = inspector.classOf(type.getSuperclass());
    if (parent != null) {
      sketches.addAll(relations(parent, viewer));
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      sketch(field, viewer).ifPresent(sketches::add);
    }
    return sketches;
  }

  private Optional<RelationSketch> sketch(VariableElement field, TypeElement viewer) {
    for (AnnotationView view : AnnotationReader.all(field, AnnotationReader.DORM)) {
      FieldKind kind = FieldKind.ofAnnotation(view.name()).orElse(FieldKind.TEXT);
      if (kind.isRelation() && field.asType() instanceof DeclaredType type) {
        return Optional.of(
            new RelationSketch(
                field.getSimpleName().toString(),
                kind,
                targetName(type, viewer),
                view.text("column"),
                view.flag("symmetrical")));
      }
    }
    return Optional.empty();
  }

  /** A relation to the type parameter of an abstract model leads to the model that inherits it. */
  private ClassName targetName(DeclaredType type, TypeElement viewer) {
    if (type.getTypeArguments().isEmpty()) {
      return UNKNOWN;
    }
    TypeMirror argument = type.getTypeArguments().get(0);
    @Nullable TypeElement element =
        argument.getKind() == TypeKind.TYPEVAR ? viewer : inspector.classOf(argument);
    return element == null ? UNKNOWN : ClassName.get(element);
  }
}
