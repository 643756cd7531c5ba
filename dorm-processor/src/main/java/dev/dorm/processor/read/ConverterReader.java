package dev.dorm.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.candidate.TypeCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.model.ScalarType;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads how a field with a converter is stored. */
final class ConverterReader {
  private final TypeInspector inspector;

  ConverterReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  /** The type of a field that has a converter; nothing for others. */
  Optional<TypeCandidate> read(VariableElement field, TypeMirror type, TypeElement model) {
    if (inspector.isUnresolved(type)) {
      return Optional.empty();
    }
    return AnnotationReader.find(field, "Convert")
        .map(view -> view.seenFrom(model))
        .map(
            view ->
                view.type("converter")
                    .filter(converter -> !inspector.isUnresolved(converter))
                    .map(converter -> shape(converter, type, model, view))
                    .orElseGet(Shape.Unresolved::new))
        .map(
            shape ->
                new TypeCandidate(
                    shape,
                    TypeName.get(type),
                    inspector.display(type),
                    inspector.isHidden(type, inspector.packageOf(model))));
  }

  private Shape shape(TypeMirror converter, TypeMirror type, TypeElement model, AnnotationView at) {
    String name = inspector.display(converter);
    Origin origin = at.origin().at("converter");
    TypeElement element = inspector.classOf(converter);
    DeclaredType parent = inspector.asSuper(converter, RuntimeNames.CONVERTER);
    TypeMirror boxed = boxed(type);
    String wanted = "class " + name + " implements Converter<" + inspector.display(boxed) + ", ";
    if (element == null || parent == null || parent.getTypeArguments().size() != 2) {
      return new Shape.Unconvertible(name, "is no Converter", wanted + "String>", origin);
    }
    TypeMirror field = parent.getTypeArguments().get(0);
    TypeMirror stored = parent.getTypeArguments().get(1);
    Optional<ScalarType> scalar = scalar(stored);
    if (!inspector.types().isSameType(field, boxed)) {
      return new Shape.Unconvertible(
          name,
          "converts " + inspector.display(field) + ", and the field is " + inspector.display(type),
          wanted + inspector.display(stored) + ">",
          origin);
    }
    if (scalar.isEmpty()) {
      return new Shape.Unconvertible(
          name,
          "stores " + inspector.display(stored) + ", which has no column type",
          wanted + "String>, or another type with a column",
          origin);
    }
    if (!element.getTypeParameters().isEmpty()
        || !inspector.isConstructible(element, inspector.packageOf(model))) {
      return new Shape.Unconvertible(
          name,
          "has no constructor without parameters that the generated code can call",
          "a class that is not abstract and has no type parameters, with " + name + "()",
          origin);
    }
    return new Shape.Converted(TypeName.get(converter), name, scalar.get());
  }

  private Optional<ScalarType> scalar(TypeMirror stored) {
    if (stored instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? Optional.of(ScalarType.BYTES)
          : Optional.empty();
    }
    TypeElement element = inspector.classOf(stored);
    return element == null ? Optional.empty() : ScalarType.ofClass(element.getQualifiedName());
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? inspector.types().boxedClass((PrimitiveType) type).asType()
        : type;
  }
}
