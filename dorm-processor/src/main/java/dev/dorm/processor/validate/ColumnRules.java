package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.FieldAnnotation.SizeOptions;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.PropertyCandidate.Nullness;
import dev.dorm.processor.candidate.PropertyCandidate.Trait;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.SizeDescriptor;
import java.util.Optional;

/** What is asked of a single column: that it can be reached and set, its nullness, its size. */
final class ColumnRules {
  private static final int LONGEST_TEXT = 10_485_760;
  private static final int MOST_DIGITS = 1000;
  private static final int SQLITE_DIGITS = 18;

  private final Diagnostics diagnostics;
  private final boolean onSqlite;

  /**
   * Makes the rules.
   *
   * @param onSqlite whether the module's models may run on SQLite
   */
  ColumnRules(Diagnostics diagnostics, boolean onSqlite) {
    this.diagnostics = diagnostics;
    this.onSqlite = onSqlite;
  }

  void check(ResolvedProperty property) {
    PropertyCandidate candidate = property.candidate();
    checkAccess(candidate);
    checkNullness(candidate, property.kind());
    if (candidate.is(Trait.SENSITIVE) && (property.isKey() || property.kind().isRelation())) {
      reportSensitive(candidate, property.isKey() ? "the primary key" : "a relation");
    }
    property
        .annotation()
        .filter(each -> each.column().autoNow() && each.column().autoNowAdd())
        .ifPresent(
            each ->
                diagnostics.report(
                    DiagnosticCode.BOTH_AUTO, each.origin().at("autoNowAdd"), property.path()));
  }

  /** A field that is no column but has the annotation of one. */
  void checkUnstored(PropertyCandidate candidate) {
    if (candidate.is(Trait.SENSITIVE)) {
      reportSensitive(candidate, candidate.is(Trait.STATIC) ? "static" : "transient");
    }
    for (FieldAnnotation annotation : candidate.annotations()) {
      diagnostics.report(
          DiagnosticCode.ANNOTATION_MISFIT,
          annotation.origin(),
          candidate.path(),
          annotation.kind().annotation(),
          "a field that is stored",
          candidate.is(Trait.STATIC) ? "static" : "transient",
          "drop one of the two");
    }
  }

  private void reportSensitive(PropertyCandidate candidate, String what) {
    diagnostics.report(DiagnosticCode.SENSITIVE_MISFIT, candidate.origin(), candidate.path(), what);
  }

  private void checkAccess(PropertyCandidate candidate) {
    if (candidate.is(Trait.FINAL)) {
      diagnostics.report(DiagnosticCode.FINAL_FIELD, candidate.origin(), candidate.path());
    } else if (candidate.access().isEmpty()) {
      String name =
          Character.toTitleCase(candidate.name().charAt(0)) + candidate.name().substring(1);
      diagnostics.report(
          DiagnosticCode.NO_ACCESS,
          candidate.origin(),
          candidate.path(),
          "get" + name,
          "set" + name,
          candidate.type().display());
    }
  }

  private void checkNullness(PropertyCandidate candidate, FieldKind kind) {
    String display = candidate.type().display();
    if (candidate.nullness() == Nullness.NULLABLE && candidate.type().isPrimitive()) {
      diagnostics.report(
          DiagnosticCode.NULLABLE_PRIMITIVE,
          candidate.origin(),
          candidate.path(),
          (display.equals("int") ? "an " : "a ") + display,
          "@Nullable " + simple(candidate) + " " + candidate.name());
    } else if (candidate.nullness() == Nullness.NULLABLE_ELEMENTS
        && candidate.type().shape() instanceof Shape.ListShape) {
      if (kind == FieldKind.ARRAY) {
        diagnostics.report(DiagnosticCode.NULLABLE_ELEMENT, candidate.origin(), candidate.path());
      }
    } else if (candidate.nullness() == Nullness.NULLABLE_ELEMENTS
        && candidate.type().shape() instanceof Shape.Scalar) {
      diagnostics.report(
          DiagnosticCode.NULLABLE_PRIMITIVE,
          candidate.origin(),
          candidate.path(),
          "a " + display + " with its elements",
          display.replace("[]", " @Nullable []") + " " + candidate.name());
    }
  }

  private static String simple(PropertyCandidate candidate) {
    String boxed = candidate.type().typeName().box().toString();
    return boxed.substring(boxed.lastIndexOf('.') + 1);
  }

  /** The size, mended where it is impossible. */
  SizeDescriptor size(ResolvedProperty property) {
    if (property.kind().isLimitedText()) {
      return property
          .annotation()
          .map(annotation -> length(property, annotation.size()))
          .orElse(SizeDescriptor.length(255));
    }
    if (property.kind() == FieldKind.DECIMAL) {
      return property
          .annotation()
          .map(annotation -> decimal(property, annotation.size()))
          .orElse(SizeDescriptor.decimal(12, 2));
    }
    return SizeDescriptor.NONE;
  }

  private SizeDescriptor length(ResolvedProperty property, SizeOptions size) {
    int length = size.maxLength().orElse(255);
    if (length < 1) {
      report(
          property, "maxLength", length, "at least 1", "maxLength = 100, or what the text needs");
    } else if (length > LONGEST_TEXT) {
      report(property, "maxLength", length, "at most " + LONGEST_TEXT, "@TextField");
    }
    return SizeDescriptor.length(Math.max(1, length));
  }

  private SizeDescriptor decimal(ResolvedProperty property, SizeOptions size) {
    int digits = size.maxDigits().orElse(12);
    int places = size.decimalPlaces().orElse(0);
    if (digits < 1) {
      report(property, "maxDigits", digits, "at least 1", "maxDigits = 12");
    } else if (digits > MOST_DIGITS) {
      report(property, "maxDigits", digits, "at most " + MOST_DIGITS, "maxDigits = 18");
    } else if (onSqlite && digits > SQLITE_DIGITS) {
      diagnostics.report(
          DiagnosticCode.TOO_MANY_DIGITS, property.at("maxDigits"), property.path(), digits);
    }
    if (places < 0) {
      report(property, "decimalPlaces", places, "at least 0", "decimalPlaces = 2");
    } else if (places > Math.max(1, digits)) {
      report(
          property,
          "decimalPlaces",
          places,
          "at most maxDigits, which is " + digits,
          "maxDigits = " + (digits + places));
    }
    int precision = Math.max(1, digits);
    return SizeDescriptor.decimal(precision, Math.min(Math.max(0, places), precision));
  }

  private void report(
      ResolvedProperty property, String option, int value, String bound, String fix) {
    diagnostics.report(
        DiagnosticCode.IMPOSSIBLE_SIZE,
        property.at(option),
        property.path(),
        option,
        value,
        bound,
        fix);
  }

  /** The column's options that say how time is set; nothing for other kinds. */
  static Optional<FieldAnnotation> timed(ResolvedProperty property) {
    return property
        .annotation()
        .filter(each -> each.column().autoNow() || each.column().autoNowAdd());
  }
}
