package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.PropertyCandidate.Nullness;
import dev.dorm.processor.candidate.TargetCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.FieldKind;
import java.util.Optional;

/**
 * A property with the kind that was found for it.
 *
 * @param candidate the property as written
 * @param kind what it stores
 * @param annotation the annotation that counts, if there is one that fits
 * @param isKey whether it is the primary key
 */
record ResolvedProperty(
    PropertyCandidate candidate,
    FieldKind kind,
    Optional<FieldAnnotation> annotation,
    boolean isKey) {

  String name() {
    return candidate.name();
  }

  String path() {
    return candidate.path();
  }

  boolean isStored() {
    return kind != FieldKind.MANY_TO_MANY
        && kind != FieldKind.REVERSE
        && kind != FieldKind.EMBEDDED;
  }

  boolean isNullable() {
    return candidate.nullness() == Nullness.NULLABLE && !candidate.type().isPrimitive() && !isKey;
  }

  ResolvedProperty asKey(FieldKind keyKind) {
    return new ResolvedProperty(candidate, keyKind, annotation, true);
  }

  /**
   * The narrowest place for an option: where it is written, else its annotation, else the field.
   */
  Origin at(String option) {
    return annotation.map(each -> each.origin().at(option)).orElse(candidate.origin());
  }

  /** The class that a relation leads to. */
  Optional<TargetCandidate> target() {
    return target(candidate.type().shape());
  }

  static Optional<TargetCandidate> target(Shape shape) {
    if (shape instanceof Shape.RefShape ref) {
      return Optional.of(ref.target());
    }
    return shape instanceof Shape.ManyShape many ? Optional.of(many.target()) : Optional.empty();
  }
}
