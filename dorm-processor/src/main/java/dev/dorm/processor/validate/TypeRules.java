package dev.dorm.processor.validate;

import static dev.dorm.processor.diagnostic.DiagnosticCode.ANNOTATION_MISFIT;
import static dev.dorm.processor.diagnostic.DiagnosticCode.ARRAY_ELEMENT;
import static dev.dorm.processor.diagnostic.DiagnosticCode.BAD_CONVERTER;
import static dev.dorm.processor.diagnostic.DiagnosticCode.BAD_EMBEDDED;
import static dev.dorm.processor.diagnostic.DiagnosticCode.BARE_ENTITY;
import static dev.dorm.processor.diagnostic.DiagnosticCode.CONVERTED_MISFIT;
import static dev.dorm.processor.diagnostic.DiagnosticCode.EMPTY_ENUM;
import static dev.dorm.processor.diagnostic.DiagnosticCode.ENTITY_COLLECTION;
import static dev.dorm.processor.diagnostic.DiagnosticCode.MANY_WITHOUT_KIND;
import static dev.dorm.processor.diagnostic.DiagnosticCode.NO_POLICY;
import static dev.dorm.processor.diagnostic.DiagnosticCode.PRECISION_MISSING;
import static dev.dorm.processor.diagnostic.DiagnosticCode.PRIVATE_TYPE;
import static dev.dorm.processor.diagnostic.DiagnosticCode.TWO_ANNOTATIONS;
import static dev.dorm.processor.diagnostic.DiagnosticCode.UNMAPPED_TYPE;

import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.TargetCandidate;
import dev.dorm.processor.candidate.TargetCandidate.RelationSketch;
import dev.dorm.processor.candidate.TypeCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a field stores, from its type and its annotation, and says where the two do not fit.
 */
final class TypeRules {
  private final ModelCandidate model;
  private final Diagnostics diagnostics;

  TypeRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /** The property with its kind; nothing when it cannot be stored at all. */
  Optional<ResolvedProperty> resolve(PropertyCandidate property) {
    if (property.type().shape() instanceof Shape.Unresolved) {
      return Optional.empty();
    }
    if (property.type().isHidden()) {
      diagnostics.report(PRIVATE_TYPE, property.origin(), "The type of " + property.path());
      return Optional.empty();
    }
    if (property.type().shape() instanceof Shape.Unconvertible wrong) {
      diagnostics.report(
          BAD_CONVERTER,
          wrong.origin(),
          property.path(),
          wrong.converter(),
          wrong.fault(),
          wrong.mend());
      return Optional.empty();
    }
    if (property.type().shape() instanceof Shape.Unembeddable wrong) {
      diagnostics.report(
          BAD_EMBEDDED, wrong.origin(), property.path(), wrong.fault(), wrong.mend());
      return Optional.empty();
    }
    List<FieldAnnotation> annotations = property.annotations();
    if (annotations.size() > 1) {
      diagnostics.report(
          TWO_ANNOTATIONS,
          annotations.get(1).origin(),
          property.path(),
          annotations.get(0).kind().annotation(),
          annotations.get(1).kind().annotation());
    }
    if (!annotations.isEmpty()) {
      FieldAnnotation first = chosen(annotations, property.type().shape());
      if (fits(first.kind(), property.type().shape())) {
        checkEnum(property);
        return Optional.of(new ResolvedProperty(property, first.kind(), Optional.of(first), false));
      }
      if (!isEntity(property.type().shape())) {
        reportMisfit(property, first);
        return inferSilently(property)
            .map(kind -> new ResolvedProperty(property, kind, Optional.empty(), false));
      }
    }
    return infer(property)
        .map(kind -> new ResolvedProperty(property, kind, Optional.empty(), false));
  }

  /** The annotation that counts: the first that fits and declares something. */
  private static FieldAnnotation chosen(List<FieldAnnotation> annotations, Shape shape) {
    return annotations.stream()
        .filter(each -> fits(each.kind(), shape) && each.kind() != FieldKind.REVERSE)
        .findFirst()
        .orElse(annotations.get(0));
  }

  private static boolean fits(FieldKind kind, Shape shape) {
    return switch (kind) {
      case FOREIGN_KEY, ONE_TO_ONE -> shape instanceof Shape.RefShape;
      case MANY_TO_MANY -> shape instanceof Shape.ManyShape;
      case REVERSE -> shape instanceof Shape.ManyShape || shape instanceof Shape.RefShape;
      case EMBEDDED -> shape instanceof Shape.Embedded;
      case ENUM -> shape instanceof Shape.EnumShape;
      case ARRAY -> shape instanceof Shape.ListShape;
      case JSON -> !isRelation(shape) && !isEntity(shape) && !(shape instanceof Shape.Converted);
      default ->
          (shape instanceof Shape.Scalar scalar && kind.accepts(scalar.type()))
              || (shape instanceof Shape.Converted converted
                  && !kind.isAuto()
                  && kind.accepts(converted.stored()));
    };
  }

  private static boolean isRelation(Shape shape) {
    return shape instanceof Shape.RefShape || shape instanceof Shape.ManyShape;
  }

  private static boolean isEntity(Shape shape) {
    return shape instanceof Shape.BareEntity || shape instanceof Shape.EntityCollection;
  }

  private void reportMisfit(PropertyCandidate property, FieldAnnotation annotation) {
    if (property.type().shape() instanceof Shape.Converted converted) {
      diagnostics.report(
          CONVERTED_MISFIT,
          annotation.origin(),
          property.path(),
          annotation.kind().annotation(),
          annotation.kind().needs(),
          converted.name(),
          FieldKind.ofType(converted.stored()).annotation());
      return;
    }
    if (annotation.kind() == FieldKind.ARRAY
        && property.type().shape() instanceof Shape.UnstorableList list) {
      diagnostics.report(ARRAY_ELEMENT, property.origin(), property.path(), list.element());
      return;
    }
    diagnostics.report(
        ANNOTATION_MISFIT,
        annotation.origin(),
        property.path(),
        annotation.kind().annotation(),
        annotation.kind().needs(),
        property.type().display(),
        mend(property, annotation.kind()));
  }

  private static String mend(PropertyCandidate property, FieldKind kind) {
    Optional<TargetCandidate> target = ResolvedProperty.target(property.type().shape());
    if (target.isEmpty()) {
      return "drop the annotation";
    }
    String other = "<" + target.get().simpleName() + "> " + property.name();
    if (property.type().shape() instanceof Shape.RefShape) {
      return (kind == FieldKind.MANY_TO_MANY ? "Many" + other + ", or " : "")
          + "@ForeignKey(onDelete = …) in its place";
    }
    return (kind.isToOne() ? "Ref" + other + ", or " : "")
        + "@ManyToMany or @Reverse(\"…\") in its place";
  }

  private void checkEnum(PropertyCandidate property) {
    if (property.type().shape() instanceof Shape.EnumShape shape && shape.constants().isEmpty()) {
      diagnostics.report(EMPTY_ENUM, property.origin(), property.path(), property.type().display());
    }
  }

  private static Optional<FieldKind> inferSilently(PropertyCandidate property) {
    Shape shape = property.type().shape();
    if (shape instanceof Shape.Scalar scalar) {
      return Optional.of(FieldKind.ofType(scalar.type()));
    }
    if (shape instanceof Shape.Converted converted) {
      return Optional.of(FieldKind.ofType(converted.stored()));
    }
    if (shape instanceof Shape.RefShape) {
      return Optional.of(FieldKind.FOREIGN_KEY);
    }
    if (shape instanceof Shape.ListShape) {
      return Optional.of(FieldKind.ARRAY);
    }
    return shape instanceof Shape.EnumShape ? Optional.of(FieldKind.ENUM) : Optional.empty();
  }

  private Optional<FieldKind> infer(PropertyCandidate property) {
    Shape shape = property.type().shape();
    if (shape instanceof Shape.Scalar scalar) {
      return Optional.of(scalar(property, scalar.type()));
    }
    if (shape instanceof Shape.Converted converted) {
      return Optional.of(scalar(property, converted.stored()));
    }
    if (shape instanceof Shape.EnumShape) {
      checkEnum(property);
      return Optional.of(FieldKind.ENUM);
    }
    if (shape instanceof Shape.ListShape) {
      return Optional.of(FieldKind.ARRAY);
    }
    if (shape instanceof Shape.RefShape ref) {
      return Optional.of(reference(property, ref.target()));
    }
    if (shape instanceof Shape.ManyShape many) {
      return many(property, many.target());
    }
    reportUnstorable(property, shape);
    return Optional.empty();
  }

  private FieldKind scalar(PropertyCandidate property, ScalarType type) {
    if (type == ScalarType.DECIMAL) {
      diagnostics.report(PRECISION_MISSING, property.origin(), property.path());
    }
    return FieldKind.ofType(type);
  }

  private FieldKind reference(PropertyCandidate property, TargetCandidate target) {
    if (target.kind() == TargetCandidate.Kind.MODEL) {
      diagnostics.report(
          NO_POLICY,
          property.origin(),
          property.path(),
          target.simpleName(),
          property.owner().simpleName());
    }
    return FieldKind.FOREIGN_KEY;
  }

  private Optional<FieldKind> many(PropertyCandidate property, TargetCandidate target) {
    if (target.kind() != TargetCandidate.Kind.MODEL) {
      return Optional.of(FieldKind.MANY_TO_MANY);
    }
    Optional<RelationSketch> back =
        target.relations().stream()
            .filter(relation -> relation.kind() != FieldKind.REVERSE)
            .filter(relation -> relation.target().equals(model.type().name()))
            .findFirst();
    String declaration = "Many<" + target.simpleName() + "> " + property.name();
    diagnostics.report(
        MANY_WITHOUT_KIND,
        property.origin(),
        property.path(),
        target.simpleName(),
        back.map(relation -> hint(target, relation)).orElse(""),
        back.map(relation -> "@Reverse(\"" + relation.property() + "\") ").orElse("@ManyToMany ")
            + declaration);
    return back.isPresent() ? Optional.empty() : Optional.of(FieldKind.MANY_TO_MANY);
  }

  private String hint(TargetCandidate target, RelationSketch relation) {
    String type = relation.kind() == FieldKind.MANY_TO_MANY ? "Many" : "Ref";
    return " %s has a %s<%s> named \"%s\"."
        .formatted(
            target.simpleName(), type, model.type().name().simpleName(), relation.property());
  }

  private void reportUnstorable(PropertyCandidate property, Shape shape) {
    if (shape instanceof Shape.BareEntity entity) {
      diagnostics.report(
          BARE_ENTITY,
          property.origin(),
          property.path(),
          entity.target().simpleName(),
          property.name());
    } else if (shape instanceof Shape.EntityCollection collection) {
      diagnostics.report(
          ENTITY_COLLECTION,
          property.origin(),
          property.path(),
          property.type().display(),
          collection.target().simpleName(),
          property.name(),
          collection.target().relations().stream()
              .filter(relation -> relation.target().equals(model.type().name()))
              .map(RelationSketch::property)
              .findFirst()
              .orElse(lowerFirst(model.type().name().simpleName())));
    } else if (shape instanceof Shape.UnstorableList list) {
      diagnostics.report(ARRAY_ELEMENT, property.origin(), property.path(), list.element());
    } else if (shape instanceof Shape.Other other) {
      diagnostics.report(
          UNMAPPED_TYPE,
          property.origin(),
          property.path(),
          qualified(property.type()),
          other.advice());
    }
  }

  private static String qualified(TypeCandidate type) {
    return type.typeName().toString();
  }

  private static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
