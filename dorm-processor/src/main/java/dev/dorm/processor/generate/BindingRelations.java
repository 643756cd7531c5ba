package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ReverseProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The methods of a binding that lead to related rows. */
final class BindingRelations {
  private final ModelDescriptor model;

  BindingRelations(ModelDescriptor model) {
    this.model = model;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!model.relations().isEmpty()) {
      methods.add(target());
    }
    holder("reference", RuntimeNames.REFERENCE, BindingRelations::isOne).ifPresent(methods::add);
    holder("members", RuntimeNames.MEMBERS, property -> !isOne(property)).ifPresent(methods::add);
    if (model.relations().stream().anyMatch(BindingRelations::isThrough)) {
      methods.add(through());
    }
    return methods;
  }

  private static boolean isThrough(PropertyDescriptor property) {
    return property instanceof ToManyProperty relation && relation.through().isPresent();
  }

  private MethodSpec through() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (relation) {\n$>");
    for (PropertyDescriptor property : model.relations()) {
      if (property instanceof ToManyProperty relation && relation.through().isPresent()) {
        code.add(
            "case $L -> $L;\n",
            Blocks.place(model, property),
            Blocks.binding(relation.through().get().type()));
      }
    }
    return BindingGenerator.override("through")
        .returns(Blocks.nullable(BindingGenerator.ofAnything(RuntimeNames.MODEL_BINDING)))
        .addParameter(TypeName.INT, "relation")
        .addCode(code.add("default -> null;\n$<};\n").build())
        .build();
  }

  private MethodSpec target() {
    return BindingGenerator.override("target")
        .returns(BindingGenerator.ofAnything(RuntimeNames.MODEL_BINDING))
        .addParameter(TypeName.INT, "relation")
        .addCode(cases(property -> true, property -> Blocks.binding(target(property))))
        .build();
  }

  private Optional<MethodSpec> holder(
      String name, ClassName type, Predicate<PropertyDescriptor> isHeld) {
    if (model.relations().stream().noneMatch(isHeld)) {
      return Optional.empty();
    }
    return Optional.of(
        BindingGenerator.override(name)
            .returns(Blocks.nullable(BindingGenerator.ofAnything(type)))
            .addParameter(model.type(), "row")
            .addParameter(TypeName.INT, "relation")
            .addCode(cases(isHeld, this::held))
            .build());
  }

  private CodeBlock held(PropertyDescriptor property) {
    return Blocks.isStateful(property) ? CodeBlock.of("null") : Blocks.readQuietly(property, "row");
  }

  private CodeBlock cases(
      Predicate<PropertyDescriptor> isMeant, Function<PropertyDescriptor, CodeBlock> result) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (relation) {\n$>");
    for (PropertyDescriptor property : model.relations()) {
      if (isMeant.test(property)) {
        code.add("case $L -> $L;\n", Blocks.place(model, property), result.apply(property));
      }
    }
    return code.add("default -> throw unknownRelation(relation);\n$<};\n").build();
  }

  private static boolean isOne(PropertyDescriptor property) {
    return property instanceof ToOneProperty || Blocks.isReverseOne(property);
  }

  private static ClassName target(PropertyDescriptor property) {
    if (property instanceof ToOneProperty relation) {
      return relation.target().type();
    }
    return property instanceof ToManyProperty relation
        ? relation.target().type()
        : ((ReverseProperty) property).target().type();
  }
}
