package dev.dorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.TargetCandidate;
import dev.dorm.processor.candidate.TargetCandidate.Kind;
import dev.dorm.processor.candidate.TargetCandidate.RelationSketch;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.FieldKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is asked of relations: where they lead, what happens on deletion, whether the other side
 * knows them.
 */
final class RelationRules {
  private final ModelCandidate model;
  private final Diagnostics diagnostics;

  RelationRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /** Whether the relation can be generated. */
  boolean check(ResolvedProperty property) {
    TargetCandidate target = property.target().orElseThrow();
    if (target.isUnresolved() || (target.kind() == Kind.VARIABLE && !model.isAbstract())) {
      return false;
    }
    if (target.kind() == Kind.PLAIN) {
      diagnostics.report(
          DiagnosticCode.TARGET_NOT_A_MODEL,
          property.candidate().origin(),
          property.path(),
          target.simpleName());
      return false;
    }
    if (target.kind() == Kind.ABSTRACT_MODEL) {
      diagnostics.report(
          DiagnosticCode.TARGET_WITHOUT_TABLE,
          property.candidate().origin(),
          property.path(),
          target.simpleName(),
          "abstract");
      return false;
    }
    if (target.key().size() > 1 && property.kind() != FieldKind.REVERSE) {
      refuseComposite(property, target.simpleName());
      return false;
    }
    property.annotation().ifPresent(annotation -> checkOptions(property, target, annotation));
    return true;
  }

  /** Refuses a relation that would refer to a key of several columns. */
  void refuseComposite(ResolvedProperty property, String target) {
    diagnostics.report(
        DiagnosticCode.COMPOSITE_TARGET,
        property.candidate().origin(),
        property.path(),
        property.kind().annotation(),
        target);
  }

  private void checkOptions(
      ResolvedProperty property, TargetCandidate target, FieldAnnotation annotation) {
    String policy = annotation.relation().onDelete().orElse("");
    boolean changes = policy.equals("SET_NULL") || policy.equals("SET_DEFAULT");
    if (changes && property.isKey()) {
      diagnostics.report(
          DiagnosticCode.KEY_POLICY, property.at("onDelete"), property.path(), policy);
    } else if (policy.equals("SET_NULL") && !property.isNullable()) {
      diagnostics.report(
          DiagnosticCode.SET_NULL_ON_NOT_NULL,
          property.at("onDelete"),
          property.path(),
          target.simpleName(),
          property.name());
    }
    if (annotation.relation().symmetrical() && !target.name().equals(model.type().name())) {
      diagnostics.report(
          DiagnosticCode.BAD_SYMMETRY,
          property.at("symmetrical"),
          property.path(),
          model.display(),
          target.simpleName());
    }
    annotation.relation().through().ifPresent(through -> checkThrough(property, target, through));
  }

  private void checkThrough(
      ResolvedProperty property, TargetCandidate target, TargetCandidate through) {
    if (through.isUnresolved()) {
      return;
    }
    ClassName own = model.type().name();
    int wanted = target.name().equals(own) ? 2 : 1;
    String fault = "";
    if (through.kind() != Kind.MODEL) {
      fault = through.simpleName() + " is no model with a table";
    } else if (keysTo(through, own) != wanted) {
      fault = count(through, own, wanted);
    } else if (keysTo(through, target.name()) != wanted) {
      fault = count(through, target.name(), wanted);
    }
    if (!fault.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.BAD_THROUGH,
          property.at("through"),
          property.path(),
          through.simpleName(),
          fault,
          "a model with a @ForeignKey to both sides");
    }
  }

  private static String count(TargetCandidate through, ClassName type, int wanted) {
    return "%s has %d foreign keys to %s instead of %d"
        .formatted(through.simpleName(), keysTo(through, type), type.simpleName(), wanted);
  }

  private static long keysTo(TargetCandidate through, ClassName type) {
    return through.relations().stream()
        .filter(relation -> relation.kind().isToOne() && relation.target().equals(type))
        .count();
  }

  /** The relation on the other side that a reverse property names; nothing after a report. */
  Optional<RelationSketch> reversed(ResolvedProperty property) {
    TargetCandidate target = property.target().orElseThrow();
    String name = property.annotation().map(each -> each.relation().reverseOf()).orElse("");
    Optional<RelationSketch> relation = target.relation(name);
    if (relation.isEmpty()) {
      reportUnknown(property, target, name);
      return Optional.empty();
    }
    String fault = fault(property, target, relation.get());
    if (fault.isEmpty()) {
      return relation;
    }
    diagnostics.report(
        DiagnosticCode.REVERSE_MISFIT,
        property.at("value"),
        property.path(),
        name,
        fault,
        fix(property, target, relation.get()));
    return Optional.empty();
  }

  private void reportUnknown(ResolvedProperty property, TargetCandidate target, String name) {
    List<String> known =
        target.relations().stream()
            .filter(relation -> relation.kind() != FieldKind.REVERSE)
            .filter(relation -> relation.target().equals(model.type().name()))
            .map(RelationSketch::property)
            .toList();
    Optional<String> nearest = Suggestions.nearest(name, known);
    String others =
        known.stream()
            .filter(other -> !other.equals(nearest.orElse("")))
            .map(other -> "\"" + other + "\"")
            .collect(Collectors.joining(", "));
    String hint = nearest.map(near -> " Did you mean \"" + near + "\"?").orElse("");
    if (!others.isEmpty()) {
      hint +=
          " ("
              + target.simpleName()
              + (nearest.isPresent() ? " also has " : " has ")
              + others
              + ".)";
    }
    String fix =
        known.isEmpty()
            ? "@ForeignKey(onDelete = …) Ref<%s> %s in %s first"
                .formatted(model.type().name().simpleName(), name, target.simpleName())
            : nearest.map(near -> "@Reverse(\"" + near + "\")").orElse("name one of them");
    diagnostics.report(
        DiagnosticCode.REVERSE_OF_NOTHING,
        property.at("value"),
        property.path(),
        name,
        target.simpleName(),
        hint,
        fix);
  }

  private String fault(ResolvedProperty property, TargetCandidate target, RelationSketch relation) {
    String path = target.simpleName() + "." + relation.property();
    boolean single = property.candidate().type().shape() instanceof Shape.RefShape;
    if (relation.kind() == FieldKind.REVERSE) {
      return path + " is a @Reverse itself";
    }
    if (relation.symmetrical()) {
      return path + " is symmetrical, so that it is its own other side";
    }
    if (!relation.target().equals(model.type().name())) {
      return path + " refers to " + relation.target().simpleName();
    }
    if (single && relation.kind() != FieldKind.ONE_TO_ONE) {
      return path + " is a @" + relation.kind().annotation() + ", so that there may be several";
    }
    return !single && relation.kind() == FieldKind.ONE_TO_ONE
        ? path + " is a @OneToOne, so that there is one at most"
        : "";
  }

  private String fix(ResolvedProperty property, TargetCandidate target, RelationSketch relation) {
    if (relation.symmetrical()) {
      return "drop " + property.name() + ", or symmetrical there";
    }
    if (relation.kind() == FieldKind.REVERSE || !relation.target().equals(model.type().name())) {
      return "name a relation that refers to " + model.type().name().simpleName();
    }
    String type = relation.kind() == FieldKind.ONE_TO_ONE ? "Ref<" : "Many<";
    return type + target.simpleName() + "> " + property.name();
  }
}
