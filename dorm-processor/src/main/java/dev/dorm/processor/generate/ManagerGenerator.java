package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.model.ScopeDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Builds {@code AuthorManager}: one method for each way to identify a row, and one for each scope.
 */
public final class ManagerGenerator implements SourceGenerator {
  @Override
  public ClassName name(ClassName model) {
    return GeneratedNames.manager(model);
  }

  @Override
  public JavaFile generate(ModelDescriptor model) {
    ClassName name = name(model.type());
    NameAllocator names = new NameAllocator();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Blocks.visibility(model))
            .superclass(ParameterizedTypeName.get(RuntimeNames.MANAGER, model.type()))
            .addJavadoc("The rows of {@link $T}.", model.type())
            .addMethod(constructor(model));
    if (model.table().manager().isPresent()) {
      type.addMethod(narrowing(model));
    }
    for (Stored property : model.columns()) {
      if (MetamodelNames.identifies(property)) {
        type.addMethod(getter(model, List.of(property), names));
      }
    }
    if (model.hasCompositeKey()) {
      type.addMethod(getter(model, model.keyParts(), names));
    }
    for (IndexDescriptor index : model.indexes()) {
      if (index.identifies()) {
        type.addMethod(getter(model, columns(model, index), names));
      }
    }
    for (ScopeDescriptor scope : model.scopes()) {
      type.addMethod(scope(model, scope));
    }
    return Blocks.file(name, type.build());
  }

  private static MethodSpec constructor(ModelDescriptor model) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addJavadoc("Made by {@link $T}.", GeneratedNames.metamodel(model.type()))
        .addStatement("super($L)", Blocks.binding(model.type()))
        .build();
  }

  private static MethodSpec narrowing(ModelDescriptor model) {
    ParameterizedTypeName query = ParameterizedTypeName.get(RuntimeNames.QUERY_SET, model.type());
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addJavadoc("For a subclass that shows those rows only which a function leaves.")
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Function.class),
                WildcardTypeName.supertypeOf(query),
                WildcardTypeName.subtypeOf(query)),
            "scope")
        .addStatement("super($L, scope)", Blocks.binding(model.type()))
        .build();
  }

  private static List<Stored> columns(ModelDescriptor model, IndexDescriptor index) {
    List<Stored> columns = new ArrayList<>();
    for (String property : index.properties()) {
      columns.add(model.columns().get(Blocks.column(model, property)));
    }
    return columns;
  }

  private static MethodSpec getter(
      ModelDescriptor model, List<Stored> properties, NameAllocator names) {
    String name =
        properties.stream()
            .map(property -> Blocks.words(property.name()))
            .collect(Collectors.joining("And", "getBy", ""));
    String words =
        properties.stream()
            .map(property -> "{@code " + property.name() + "}")
            .collect(Collectors.joining(" and "));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.newName(name))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                properties.size() == 1
                    ? "The row whose $L has a value."
                    : "The row whose $L have these values.",
                words)
            .returns(model.type());
    for (Stored property : properties) {
      method.addParameter(parameter(property), Blocks.id(property));
    }
    CodeBlock conditions =
        properties.stream()
            .map(
                property ->
                    CodeBlock.of(
                        "$T.$L.eq($L)",
                        GeneratedNames.metamodel(model.type()),
                        property.name(),
                        Blocks.id(property)))
            .collect(CodeBlock.joining(", "));
    return method.addStatement("return get($L)", conditions).build();
  }

  private static TypeName parameter(Stored property) {
    if (property instanceof ToOneProperty relation) {
      return relation.target().type();
    }
    PropertyType type = ((ColumnProperty) property).type();
    return type instanceof PropertyType.Scalar scalar ? scalar.type().typeName() : type.typeName();
  }

  private static MethodSpec scope(ModelDescriptor model, ScopeDescriptor scope) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(scope.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The rows that {@code $T.$L} leaves.", model.type(), scope.name())
            .returns(ParameterizedTypeName.get(RuntimeNames.QUERY_SET, model.type()));
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("this")));
    for (ScopeDescriptor.Parameter parameter : scope.parameters()) {
      method.addParameter(parameter.type(), parameter.name());
      arguments.add(CodeBlock.of("$L", parameter.name()));
    }
    return method
        .varargs(scope.isVarargs())
        .addStatement(
            "return $T.$L($L)",
            model.type(),
            scope.name(),
            arguments.stream().collect(CodeBlock.joining(", ")))
        .build();
  }
}
