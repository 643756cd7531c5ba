package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Builds {@code Author_.Path<R>}: the model's columns at the end of a way from another model. */
final class PathGenerator {
  private static final TypeVariableName ROOT = TypeVariableName.get("R");

  private final ModelDescriptor model;

  PathGenerator(ModelDescriptor model) {
    this.model = model;
  }

  /** The class of the ways to a model. */
  static ClassName pathOf(ClassName model) {
    return GeneratedNames.metamodel(model).nestedClass("Path");
  }

  TypeSpec generate() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Made by generated code.")
            .addParameter(RuntimeNames.NODE, "path")
            .addStatement("super(path)");
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Path")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariable(ROOT)
            .superclass(ParameterizedTypeName.get(RuntimeNames.ENTITY_PATH, ROOT, model.type()))
            .addJavadoc("{@link $T} at the end of a way.", model.type());
    for (Stored property : model.columns()) {
      if (Blocks.isPart(property)) {
        continue;
      }
      TypeName field =
          ParameterizedTypeName.get(
              RuntimeNames.expression(property), MetamodelGenerator.arguments(ROOT, property));
      type.addField(field, property.name(), Modifier.PUBLIC, Modifier.FINAL);
      constructor.addStatement(
          "$L = new $T(path, $L, $L)",
          property.name().equals("path") ? "this.path" : property.name(),
          field,
          Blocks.binding(model.type()),
          property instanceof ToOneProperty
              ? Blocks.place(model, property)
              : Blocks.column(model, property.name()));
    }
    pk(type, constructor);
    for (EmbeddedProperty object : model.embedded()) {
      embedded(object, type, constructor);
    }
    List<MethodSpec> steps = new ArrayList<>();
    for (PropertyDescriptor property : model.properties()) {
      if (property instanceof ToOneProperty relation) {
        steps.add(step(relation.name(), relation.target().type()));
      } else if (!(property instanceof Stored) && !(property instanceof EmbeddedProperty)) {
        relation(property, type, constructor);
        if (Blocks.isReverseOne(property)) {
          steps.add(step(property.name(), MetamodelGenerator.target(property)));
        }
      }
    }
    type.addMethod(constructor.build());
    steps.forEach(type::addMethod);
    return type.build();
  }

  /** Adds the field of the key, whatever its name; one of several columns is asked by its parts. */
  private void pk(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    if (model.hasCompositeKey()) {
      return;
    }
    Stored key = model.key();
    TypeName field =
        ParameterizedTypeName.get(
            RuntimeNames.expression(key), MetamodelGenerator.arguments(ROOT, key));
    type.addField(
        FieldSpec.builder(field, "pk", Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The primary key, whatever its name.")
            .build());
    constructor.addStatement("pk = $L", key.name().equals("path") ? "this.path" : key.name());
  }

  /** Adds the field that holds the columns of an embedded object. */
  private void embedded(
      EmbeddedProperty object, TypeSpec.Builder type, MethodSpec.Builder constructor) {
    TypeName columns =
        ParameterizedTypeName.get(
            pathOf(model.type()).nestedClass(MetamodelNames.pathOf(object)), ROOT);
    type.addType(EmbeddedGenerator.path(model, object));
    type.addField(columns, object.name(), Modifier.PUBLIC, Modifier.FINAL);
    constructor.addStatement(
        "$L = new $T(path)", object.name().equals("path") ? "this.path" : object.name(), columns);
  }

  /** Adds the field of a relation without a column. */
  private void relation(
      PropertyDescriptor property, TypeSpec.Builder type, MethodSpec.Builder constructor) {
    ClassName relation =
        Blocks.isReverseOne(property)
            ? RuntimeNames.REVERSE_ONE_RELATION
            : RuntimeNames.TO_MANY_EXPRESSION;
    TypeName field = ParameterizedTypeName.get(relation, ROOT, MetamodelGenerator.target(property));
    type.addField(field, property.name(), Modifier.PUBLIC, Modifier.FINAL);
    constructor.addStatement(
        "$L = new $T(path, $L, $L)",
        property.name().equals("path") ? "this.path" : property.name(),
        field,
        Blocks.binding(model.type()),
        Blocks.place(model, property));
  }

  private static MethodSpec step(String name, ClassName target) {
    TypeName path = ParameterizedTypeName.get(pathOf(target), ROOT);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The way to {@code $L}.", name)
        .returns(path)
        .addStatement("return new $T($L.step())", path, name)
        .build();
  }
}
