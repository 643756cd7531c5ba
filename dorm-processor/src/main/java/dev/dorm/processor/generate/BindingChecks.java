package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.CheckDescriptor;
import dev.dorm.processor.model.CheckDescriptor.Validator;
import dev.dorm.processor.model.ConstraintDescriptor;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What validation asks of a model's columns beyond their types. */
final class BindingChecks {
  private final ModelDescriptor model;

  BindingChecks(ModelDescriptor model) {
    this.model = model;
  }

  void addTo(TypeSpec.Builder type) {
    List<CodeBlock> checks = checks();
    if (!checks.isEmpty()) {
      TypeName list =
          ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.COLUMN_CHECKS);
      type.addMethod(
          BindingGenerator.override("checks")
              .returns(list)
              .addStatement("return Checks.ALL")
              .build());
      type.addType(
          TypeSpec.classBuilder("Checks")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("Made when an object is checked for the first time.")
              .addField(
                  FieldSpec.builder(list, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                      .initializer(BindingTables.list(checks))
                      .build())
              .build());
    }
    List<CodeBlock> groups = groups();
    if (!groups.isEmpty()) {
      type.addMethod(uniqueTogether(groups));
    }
    if (!model.constraints().isEmpty()) {
      type.addMethod(conditions());
    }
    new BindingConstraints(model).addTo(type);
  }

  private MethodSpec conditions() {
    List<CodeBlock> entries = new ArrayList<>();
    for (ConstraintDescriptor constraint : model.constraints()) {
      CodeBlock places =
          constraint.condition().properties().stream()
              .map(property -> CodeBlock.of("$L", Blocks.column(model, property)))
              .collect(CodeBlock.joining(", "));
      entries.add(
          CodeBlock.of(
              "$T.entry($S, $T.of($L))", Map.class, constraint.name(), List.class, places));
    }
    TypeName places =
        ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Integer.class));
    return BindingGenerator.override("conditions")
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), places))
        .addStatement(
            "return $T.ofEntries($>$>\n$L$<$<)", Map.class, CodeBlock.join(entries, ",\n"))
        .build();
  }

  private static MethodSpec uniqueTogether(List<CodeBlock> groups) {
    TypeName places =
        ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Integer.class));
    return BindingGenerator.override("uniqueTogether")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), places))
        .addStatement("return $T.of($L)", List.class, CodeBlock.join(groups, ", "))
        .build();
  }

  private List<CodeBlock> groups() {
    List<CodeBlock> groups = new ArrayList<>();
    if (model.hasCompositeKey()) {
      CodeBlock places =
          model.keyParts().stream()
              .map(part -> CodeBlock.of("$L", Blocks.column(model, part.name())))
              .collect(CodeBlock.joining(", "));
      groups.add(CodeBlock.of("$T.of($L)", List.class, places));
    }
    for (IndexDescriptor index : model.indexes()) {
      if (index.identifies()) {
        List<CodeBlock> places = new ArrayList<>();
        for (String property : index.properties()) {
          places.add(CodeBlock.of("$L", Blocks.column(model, property)));
        }
        groups.add(CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(places, ", ")));
      }
    }
    return groups;
  }

  private List<CodeBlock> checks() {
    List<CodeBlock> checks = new ArrayList<>();
    for (PropertyDescriptor property : model.columns()) {
      if (property instanceof ColumnProperty column) {
        CodeBlock rules = rules(column);
        if (!rules.isEmpty()) {
          checks.add(
              CodeBlock.of(
                  "$T.of($L)$L",
                  RuntimeNames.COLUMN_CHECKS,
                  Blocks.column(model, column.name()),
                  rules));
        }
      }
    }
    return checks;
  }

  private static CodeBlock rules(ColumnProperty column) {
    CheckDescriptor check = column.checks();
    CodeBlock.Builder rules = CodeBlock.builder();
    if (check.blank() && (column.kind().isLimitedText() || column.kind() == FieldKind.TEXT)) {
      rules.add(".blank()");
    }
    if (!check.choices().isEmpty()) {
      List<CodeBlock> choices = new ArrayList<>();
      for (String choice : check.choices()) {
        choices.add(CodeBlock.of("$S", choice));
      }
      rules.add(".choices($L)", CodeBlock.join(choices, ", "));
    }
    if (column.type() instanceof PropertyType.Scalar) {
      addKind(column.kind(), rules);
    }
    for (Validator validator : check.validators()) {
      rules.add(".with($L)", validator(validator));
    }
    return rules.build();
  }

  private static void addKind(FieldKind kind, CodeBlock.Builder rules) {
    if (kind == FieldKind.EMAIL || kind == FieldKind.URL || kind == FieldKind.SLUG) {
      String word = kind.annotation().replace("Field", "Validator");
      rules.add(".with(new $T())", RuntimeNames.validator(word));
    }
  }

  private static CodeBlock validator(Validator validator) {
    if (validator instanceof Validator.OfClass custom) {
      return CodeBlock.of("new $T()", custom.type());
    }
    if (validator instanceof Validator.Bound bound) {
      ClassName type = RuntimeNames.validator(bound.name());
      return bound.name().contains("Length")
          ? CodeBlock.of("new $T($L)", type, (int) bound.value())
          : CodeBlock.of("new $T($L)", type, bound.value());
    }
    Validator.Pattern pattern = (Validator.Pattern) validator;
    return CodeBlock.of(
        "new $T($S, $S)",
        RuntimeNames.validator("RegexValidator"),
        pattern.pattern(),
        pattern.message());
  }
}
