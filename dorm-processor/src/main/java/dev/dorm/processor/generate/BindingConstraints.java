package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.ConstraintDescriptor;
import dev.dorm.processor.model.Expression;
import dev.dorm.processor.model.Expression.Operation;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The conditions of checks and unique constraints as Java, for validation. One that speaks of
 * converted values, or of texts with a collation of their own, is left to the database.
 */
final class BindingConstraints {
  private final ModelDescriptor model;

  BindingConstraints(ModelDescriptor model) {
    this.model = model;
  }

  void addTo(TypeSpec.Builder type) {
    List<CodeBlock> all = new ArrayList<>();
    for (ConstraintDescriptor check : model.constraints()) {
      add(all, check.name(), List.of(), check.condition());
    }
    for (IndexDescriptor index : model.indexes()) {
      if (index.unique()) {
        index.where().ifPresent(where -> add(all, index.name(), index.properties(), where));
      }
    }
    if (all.isEmpty()) {
      return;
    }
    TypeName list =
        ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(RuntimeNames.CONSTRAINT_REFERENCE, model.type()));
    type.addMethod(
        BindingGenerator.override("constraints")
            .returns(list)
            .addStatement("return Constraints.ALL")
            .build());
    type.addType(
        TypeSpec.classBuilder("Constraints")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Made when an object is checked for the first time.")
            .addField(
                FieldSpec.builder(list, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(BindingTables.list(all))
                    .build())
            .build());
  }

  private void add(List<CodeBlock> all, String name, List<String> unique, Expression condition) {
    if (condition.properties().stream().allMatch(this::isStoredAsItIs)) {
      all.add(
          CodeBlock.of(
              "new $T<>($S, $L, $L, row -> $L)",
              RuntimeNames.CONSTRAINT_REFERENCE,
              name,
              places(condition.properties()),
              places(unique),
              condition(condition)));
    }
  }

  private boolean isStoredAsItIs(String property) {
    Stored stored = model.columns().get(Blocks.column(model, property));
    return stored.column().collation().isEmpty()
        && !(stored instanceof ColumnProperty column
            && column.type() instanceof PropertyType.Converted);
  }

  private CodeBlock places(List<String> properties) {
    CodeBlock places =
        properties.stream()
            .map(property -> CodeBlock.of("$L", Blocks.column(model, property)))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", List.class, places);
  }

  /** A column that holds a boolean may stand where a condition is. */
  private CodeBlock condition(Expression expression) {
    return expression instanceof Operation
        ? code(expression)
        : CodeBlock.of("$T.holds($L)", RuntimeNames.TRUTH, code(expression));
  }

  private CodeBlock code(Expression expression) {
    if (expression instanceof Expression.Property property) {
      return CodeBlock.of("INSTANCE.get(row, $L)", Blocks.column(model, property.name()));
    }
    if (expression instanceof Expression.Value value) {
      return CodeBlock.of("$T.value($S)", RuntimeNames.TRUTH, value.text());
    }
    Operation operation = (Operation) expression;
    boolean ofConditions =
        switch (operation.operator()) {
          case AND, OR, NOT -> true;
          default -> false;
        };
    CodeBlock parts =
        operation.parts().stream()
            .map(part -> ofConditions ? condition(part) : code(part))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.$L($L)", RuntimeNames.TRUTH, method(operation.operator()), parts);
  }

  private static String method(Expression.Operator operator) {
    return switch (operator) {
      case AND -> "and";
      case OR -> "or";
      case NOT -> "not";
      case EQ -> "eq";
      case NE -> "ne";
      case LT -> "lt";
      case LTE -> "lte";
      case GT -> "gt";
      case GTE -> "gte";
      case IN -> "in";
      case BETWEEN -> "between";
      case IS_NULL -> "isNull";
      case IS_NOT_NULL -> "isNotNull";
      case PLUS -> "plus";
      case MINUS -> "minus";
      case TIMES -> "times";
      case CONCAT -> "concat";
      case COALESCE -> "coalesce";
      case LENGTH -> "length";
      case ABS -> "abs";
      case NOW -> throw new IllegalArgumentException("conditions hold no time");
    };
  }
}
