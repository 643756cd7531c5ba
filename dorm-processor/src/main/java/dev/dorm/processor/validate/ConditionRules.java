package dev.dorm.processor.validate;

import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import java.util.Collections;
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

  /** The properties that conditions may speak of. */
  Map<String, Stored> properties() {
    return Collections.unmodifiableMap(properties);
  }

  /** Whether an expression may be NULL. */
  boolean isNullable(Expression expression) {
    if (expression instanceof Expression.Property property) {
      Stored stored = properties.get(property.name());
      return stored != null && stored.column().is(ColumnDescriptor.Option.NULLABLE);
    }
    if (!(expression instanceof Expression.Operation operation)) {
      return false;
    }
    return switch (operation.operator()) {
      case IS_NULL, IS_NOT_NULL, NOT, NE, NOW -> false;
      case COALESCE -> operation.parts().stream().allMatch(this::isNullable);
      case AND, OR, EQ, LT, LTE, GT, GTE, IN, BETWEEN, PLUS, MINUS, TIMES, CONCAT, LENGTH, ABS ->
          operation.parts().stream().anyMatch(this::isNullable);
    };
  }

  void report(String what, String text, Origin origin, ConditionFlaw flaw) {
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
