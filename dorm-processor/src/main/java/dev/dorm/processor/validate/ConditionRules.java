package dev.dorm.processor.validate;

import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a model: whether they can be read, and fit the types of its properties. */
final class ConditionRules {
  private final String model;
  private final Diagnostics diagnostics;
  private final Map<String, Stored> properties = new LinkedHashMap<>();

  ConditionRules(String model, Diagnostics diagnostics, List<PropertyDescriptor> properties) {
    this.model = model;
    this.diagnostics = diagnostics;
    for (PropertyDescriptor property : properties) {
      if (property instanceof Stored stored) {
        this.properties.put(stored.name(), stored);
      }
    }
  }

  /**
   * The condition that a text is; nothing when it was reported.
   *
   * @param what the annotation, for messages
   */
  Optional<Expression> condition(String what, String text, Origin origin) {
    try {
      return Optional.of(ConditionParser.condition(text, properties));
    } catch (ConditionFlaw flaw) {
      report(what, text, origin, flaw);
      return Optional.empty();
    }
  }

  private void report(String what, String text, Origin origin, ConditionFlaw flaw) {
    diagnostics.report(
        flaw.code(),
        origin,
        what,
        model,
        ConditionToken.printable(text),
        flaw.problem(),
        flaw.at(),
        flaw.fix());
  }
}
