package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.PropertyCandidate.Trait;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.FieldKind;
import java.util.List;

/** What is asked of the property that counts how often a row was written. */
final class VersionRules {
  private final ModelCandidate model;
  private final Diagnostics diagnostics;

  VersionRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  void check(List<ResolvedProperty> properties) {
    for (PropertyCandidate property : model.properties()) {
      if (property.is(Trait.VERSION) && !property.isStored()) {
        report(property, "is not stored", "drop static and transient");
      }
    }
    List<ResolvedProperty> versions =
        properties.stream().filter(each -> each.candidate().is(Trait.VERSION)).toList();
    versions.forEach(this::check);
    versions.stream()
        .skip(1)
        .forEach(
            other ->
                diagnostics.report(
                    DiagnosticCode.TWO_VERSIONS,
                    other.candidate().origin(),
                    model.display(),
                    versions.get(0).name(),
                    other.name()));
  }

  private void check(ResolvedProperty version) {
    PropertyCandidate property = version.candidate();
    boolean counts = version.kind() == FieldKind.INTEGER || version.kind() == FieldKind.BIG_INTEGER;
    if (version.isKey()) {
      report(property, "is the primary key", "a field of its own: @Version long version");
    } else if (!counts || !property.type().isPrimitive()) {
      report(
          property,
          "is a " + property.type().display() + ", which dorm cannot count up",
          "@Version long " + property.name());
    } else if (version.annotation().filter(each -> each.column().unique()).isPresent()) {
      report(property, "is unique, although rows of one age share it", "drop unique = true");
    }
  }

  private void report(PropertyCandidate property, String fault, String fix) {
    diagnostics.report(DiagnosticCode.BAD_VERSION, property.origin(), property.path(), fault, fix);
  }
}
