package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.PropertyCandidate.Nullness;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a model's key: the property that says so, or the properties, else the one called {@code
 * id}, else an implied one.
 */
final class KeyRules {
  private static final String ID = "id";

  private final ModelCandidate model;
  private final Diagnostics diagnostics;

  KeyRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /** The properties, the key marked; none is marked when the key is implied. */
  List<ResolvedProperty> resolve(List<ResolvedProperty> properties) {
    List<ResolvedProperty> declared = properties.stream().filter(KeyRules::isDeclared).toList();
    ResolvedProperty first = declared.isEmpty() ? null : declared.get(0);
    if (declared.size() > 1 && canBeTogether(declared)) {
      return properties.stream().map(each -> part(each, declared)).toList();
    }
    List<ResolvedProperty> resolved = new ArrayList<>();
    for (ResolvedProperty property : properties) {
      if (property.equals(first)) {
        resolved.add(checked(property.asKey(property.kind())));
      } else if (property.name().equals(ID) && !declared.contains(property)) {
        (first == null ? id(property) : Optional.of(notKey(property))).ifPresent(resolved::add);
      } else {
        resolved.add(property);
      }
    }
    return List.copyOf(resolved);
  }

  private ResolvedProperty part(ResolvedProperty property, List<ResolvedProperty> parts) {
    if (parts.contains(property)) {
      return checked(property.asKey(property.kind()));
    }
    return property.name().equals(ID) ? notKey(property) : property;
  }

  /** Whether some columns can be a key together; what is wrong with one is reported. */
  private boolean canBeTogether(List<ResolvedProperty> parts) {
    Optional<ResolvedProperty> counted =
        parts.stream().filter(part -> part.kind().isAuto()).findFirst();
    if (counted.isPresent()) {
      parts.stream()
          .filter(part -> !part.equals(counted.get()))
          .forEach(other -> reportTwo(counted.get(), other));
      return false;
    }
    return parts.stream().filter(part -> !isPart(part)).count() == 0;
  }

  private boolean isPart(ResolvedProperty part) {
    String problem = "";
    String fix = "leave it out of the key";
    FieldAnnotation.ColumnOptions options = part.annotation().orElseThrow().column();
    if (part.kind() == FieldKind.ONE_TO_ONE || options.unique()) {
      problem = "is unique by itself, so that it identifies a row alone";
      fix =
          part.kind() == FieldKind.ONE_TO_ONE
              ? "@ForeignKey, or primaryKey = true on it alone"
              : "drop unique = true, or keep primaryKey = true on it alone";
    } else if (part.kind() == FieldKind.FLOAT || part.kind() == FieldKind.DECIMAL) {
      problem = "is a number whose equal values are written in several ways";
    } else if (part.candidate().is(PropertyCandidate.Trait.VERSION)) {
      problem = "changes with every write";
    } else if (options.autoNow() || options.autoNowAdd()) {
      problem = "is set to the current time by dorm";
    } else if (part.isNullable()) {
      return true; // reported with the other keys
    }
    if (!problem.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.BAD_KEY_PART, part.at("primaryKey"), part.path(), problem, fix);
    }
    return problem.isEmpty();
  }

  private static boolean isDeclared(ResolvedProperty property) {
    return property.kind().isAuto()
        || property.annotation().filter(each -> each.column().primaryKey()).isPresent();
  }

  private void reportTwo(ResolvedProperty first, ResolvedProperty second) {
    diagnostics.report(
        DiagnosticCode.TWO_KEYS,
        second.at("primaryKey"),
        model.display(),
        first.name(),
        second.name());
  }

  private ResolvedProperty notKey(ResolvedProperty property) {
    diagnostics.report(
        DiagnosticCode.ID_NOT_KEY,
        property.candidate().origin(),
        property.path(),
        "primaryKey = true");
    return property;
  }

  /**
   * A property called {@code id} in a model that declares no key; nothing when it cannot be the
   * key.
   */
  private Optional<ResolvedProperty> id(ResolvedProperty property) {
    if (!property.isStored() || !canBeKey(property.kind())) {
      notKey(property);
      return Optional.empty();
    }
    if (property.kind().isToOne() || property.annotation().isPresent()) {
      notKey(property);
      return Optional.of(property.asKey(property.kind()));
    }
    FieldKind kind = automatic(property);
    if (property.candidate().type().isPrimitive()) {
      diagnostics.report(
          DiagnosticCode.PRIMITIVE_KEY,
          property.candidate().origin(),
          property.path(),
          boxedName(property),
          property.name());
    }
    return Optional.of(checked(property.asKey(kind)));
  }

  private static FieldKind automatic(ResolvedProperty property) {
    return switch (property.kind()) {
      case BIG_INTEGER -> FieldKind.BIG_AUTO;
      case INTEGER -> FieldKind.AUTO;
      default -> property.kind();
    };
  }

  private static boolean canBeKey(FieldKind kind) {
    return switch (kind) {
      case BOOLEAN, JSON, ARRAY, BINARY -> false;
      default -> true;
    };
  }

  private static String boxedName(ResolvedProperty property) {
    return property.candidate().type().shape() instanceof Shape.Scalar scalar
            && scalar.type() != ScalarType.INTEGER
        ? capitalized(property.candidate().type().display())
        : "Integer";
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private ResolvedProperty checked(ResolvedProperty key) {
    if (key.candidate().type().shape() instanceof Shape.Converted) {
      diagnostics.report(DiagnosticCode.CONVERTED_KEY, key.candidate().origin(), key.path());
    }
    if (key.kind().isAuto()
        && key.candidate().type().isPrimitive()
        && key.annotation().isPresent()) {
      diagnostics.report(
          DiagnosticCode.PRIMITIVE_KEY,
          key.candidate().origin(),
          key.path(),
          boxedName(key),
          key.name());
    }
    if (!key.kind().isAuto() && key.candidate().nullness() == Nullness.NULLABLE) {
      diagnostics.report(DiagnosticCode.NULLABLE_KEY, key.candidate().origin(), key.path());
    }
    return key;
  }
}
