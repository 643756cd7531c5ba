package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.OptionsCandidate.Text;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.candidate.SchemaCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.ColumnSchema;
import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.validate.ConditionType.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Defaults, computed columns and comments: what the database does with columns by itself. */
final class SchemaRules {
  private static final String NOW = "now()";

  private final Diagnostics diagnostics;
  private final ConditionRules conditions;
  private final Map<String, PropertyCandidate> candidates;

  SchemaRules(
      Diagnostics diagnostics, ConditionRules conditions, List<ResolvedProperty> properties) {
    this.diagnostics = diagnostics;
    this.conditions = conditions;
    this.candidates =
        properties.stream()
            .map(ResolvedProperty::candidate)
            .collect(Collectors.toMap(PropertyCandidate::name, each -> each, (one, two) -> one));
  }

  /** The properties with what is right of it. */
  List<PropertyDescriptor> apply(List<PropertyDescriptor> properties) {
    List<PropertyDescriptor> applied = new ArrayList<>();
    for (PropertyDescriptor property : properties) {
      PropertyCandidate candidate = candidates.get(property.name());
      applied.add(
          candidate != null && property instanceof Stored stored
              ? apply(stored, candidate)
              : property);
    }
    return applied;
  }

  private PropertyDescriptor apply(Stored property, PropertyCandidate candidate) {
    SchemaCandidate schema = candidate.schema();
    Optional<Expression> standard =
        schema.standard().flatMap(text -> standard(property, candidate, text));
    Optional<Expression> generated =
        schema.generated().flatMap(text -> generated(property, candidate, text));
    String comment = schema.comment().map(text -> comment(candidate.path(), text)).orElse("");
    List<Option> options = new ArrayList<>(property.column().options());
    if (standard.isPresent()) {
      options.add(Option.DEFAULTED);
    }
    if (generated.isPresent()) {
      options.add(Option.COMPUTED);
    }
    ColumnDescriptor former = property.column();
    ColumnDescriptor column =
        new ColumnDescriptor(
            former.name(),
            options,
            former.collation(),
            former.renamedFrom(),
            new ColumnSchema(standard, generated, comment));
    return withColumn(property, column);
  }

  private static PropertyDescriptor withColumn(Stored property, ColumnDescriptor column) {
    if (property instanceof ColumnProperty single) {
      return new ColumnProperty(
          single.name(),
          single.access(),
          single.kind(),
          single.type(),
          single.size(),
          column,
          single.checks());
    }
    ToOneProperty one = (ToOneProperty) property;
    return new ToOneProperty(
        one.name(),
        one.access(),
        one.kind(),
        one.target(),
        one.key(),
        column,
        one.onDelete(),
        one.constraint());
  }

  /** The text of a comment; the reason is reported where there is none. */
  String comment(String path, Text text) {
    String problem =
        text.value().isBlank()
            ? "is blank"
            : text.value().indexOf('\0') < 0 ? "" : "holds the character U+0000";
    if (problem.isEmpty()) {
      return text.value();
    }
    diagnostics.report(
        DiagnosticCode.BAD_COMMENT, text.origin(), path, problem, "remove it, or say something");
    return "";
  }

  private Optional<Expression> standard(Stored property, PropertyCandidate candidate, Text text) {
    ConditionType type = ConditionType.of(property);
    String problem = null;
    String fix = "drop one of them";
    if (property.column().isOfKey()) {
      problem = "stands on the key";
    } else if (candidate.schema().generated().isPresent()) {
      problem = "stands beside @GeneratedColumn";
    } else if (property.column().is(Option.AUTO_NOW) || property.column().is(Option.AUTO_NOW_ADD)) {
      problem = "stands beside autoNow or autoNowAdd, which always give a value";
    } else if (type.category() == Category.OTHER) {
      problem = "stands on a relation, JSON or bytes, which have none";
      fix = "an initialiser";
    } else if (candidate.type().isPrimitive()) {
      problem = "stands on a primitive, which always has a value";
      String boxed = candidate.type().typeName().box().toString();
      fix = boxed.substring(boxed.lastIndexOf('.') + 1) + " " + property.name();
    } else if (property.column().is(Option.NULLABLE)) {
      problem = "stands on a @Nullable field, whose null would not say whether NULL is meant";
      fix = "drop @Nullable, or the default";
    }
    if (problem != null) {
      report(DiagnosticCode.BAD_DEFAULT, candidate, text, problem, fix);
      return Optional.empty();
    }
    return type.category() == Category.MOMENT && text.value().strip().equals(NOW)
        ? Optional.of(Expression.of(Expression.Operator.NOW))
        : value(candidate, type, text);
  }

  private Optional<Expression> value(PropertyCandidate candidate, ConditionType type, Text text) {
    try {
      ConditionOperand operand = ConditionParser.value(text.value(), Map.of());
      if (operand.value() != null) {
        operand.requireValue(type);
        return Optional.of(operand.expression());
      }
    } catch (ConditionFlaw flaw) {
      if (flaw.code() != DiagnosticCode.CONDITION_UNKNOWN_PROPERTY) {
        conditions.report("@DatabaseDefault", text.value(), text.origin(), flaw);
        return Optional.empty();
      }
    }
    report(
        DiagnosticCode.BAD_DEFAULT,
        candidate,
        text,
        "is no value",
        "a number, true, false, a text in single quotes"
            + (type.category() == Category.MOMENT ? ", or now()" : ""));
    return Optional.empty();
  }

  private Optional<Expression> generated(Stored property, PropertyCandidate candidate, Text text) {
    ConditionOperand operand;
    try {
      operand = ConditionParser.value(text.value(), conditions.properties());
    } catch (ConditionFlaw flaw) {
      conditions.report("@GeneratedColumn", text.value(), text.origin(), flaw);
      return Optional.empty();
    }
    String problem = misuse(property, operand);
    if (problem != null) {
      report(DiagnosticCode.BAD_GENERATED, candidate, text, problem, "another expression, or type");
      return Optional.empty();
    }
    return Optional.of(operand.expression());
  }

  private @Nullable String misuse(Stored property, ConditionOperand operand) {
    ColumnDescriptor column = property.column();
    if (column.isOfKey() || column.is(Option.AUTO_NOW) || column.is(Option.AUTO_NOW_ADD)) {
      return "stands on the key, or beside autoNow or autoNowAdd";
    }
    ConditionType type = operand.type();
    if (type == null) {
      return "is a constant";
    }
    for (String name : operand.expression().properties()) {
      PropertyCandidate used = candidates.get(name);
      if (used != null && used.schema().generated().isPresent()) {
        return "speaks of \"" + name + "\", which is computed itself";
      }
      if (used == null || isCounted(name)) {
        return "speaks of the key, which is not there yet when it is computed";
      }
    }
    if (!fits(property, type)) {
      return "gives " + type.category().words() + ", which " + property.name() + " is not";
    }
    return conditions.isNullable(operand.expression()) && !column.is(Option.NULLABLE)
        ? "may be NULL, and the field is not @Nullable"
        : null;
  }

  private boolean isCounted(String name) {
    Stored used = conditions.properties().get(name);
    return used != null && used.column().is(Option.GENERATED);
  }

  private static boolean fits(Stored property, ConditionType type) {
    ConditionType wanted = ConditionType.of(property);
    ColumnProperty from = type.column();
    ColumnProperty to = wanted.column();
    if (to == null || type.category() == Category.OTHER) {
      return false;
    }
    return switch (type.category()) {
      case CONDITION -> wanted.category() == Category.BOOLEAN;
      case INTEGER ->
          to.kind() == FieldKind.BIG_INTEGER || (from != null && from.kind() == to.kind());
      case DECIMAL -> from != null && from.size().equals(to.size()) && to.kind() == from.kind();
      case ENUM -> from != null && from.type().equals(to.type());
      case FLOAT, TEXT, BOOLEAN, DATE, TIME, MOMENT, DATE_TIME, UUID, OTHER ->
          type.category() == wanted.category();
    };
  }

  private void report(
      DiagnosticCode code, PropertyCandidate candidate, Text text, String problem, String fix) {
    diagnostics.report(
        code,
        text.origin(),
        candidate.path(),
        ConditionToken.printable(text.value()),
        problem,
        fix);
  }
}
