package dev.dorm.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.RuntimeNames;
import javax.lang.model.element.Modifier;

/** Builds the classes whose fields are the columns of an embedded object. */
final class EmbeddedGenerator {
  private static final TypeVariableName ROOT = TypeVariableName.get("R");

  private final ModelDescriptor model;
  private final MetamodelNames names;

  EmbeddedGenerator(ModelDescriptor model, MetamodelNames names) {
    this.model = model;
    this.names = names;
  }

  /** {@code Customer_.AddressColumns}. */
  TypeSpec columns(EmbeddedProperty object) {
    ClassName parent =
        object.nullable() ? RuntimeNames.NULLABLE_EMBEDDED_COLUMNS : RuntimeNames.EMBEDDED_COLUMNS;
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.columnsOf(object))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(parent, model.type(), object.type()))
            .addJavadoc("The columns of {@code $L}.", object.name());
    for (ColumnProperty part : object.parts()) {
      type.addField(column(part));
    }
    return type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                    "super($L, $L)", Blocks.binding(model.type()), model.embedded().indexOf(object))
                .build())
        .addMethod(parts(object))
        .build();
  }

  private FieldSpec column(ColumnProperty part) {
    boolean own = MetamodelNames.hasOwnClass(part);
    TypeName type = own ? names.ownClass(part) : MetamodelGenerator.type(model, part);
    FieldSpec.Builder field = FieldSpec.builder(type, field(part), Modifier.PUBLIC, Modifier.FINAL);
    return own
        ? field.initializer("new $T()", type).build()
        : field
            .initializer(
                "new $T($L, $L)",
                type,
                Blocks.binding(model.type()),
                MetamodelGenerator.place(model, part))
            .build();
  }

  private static String field(ColumnProperty part) {
    return ((Access.Part) part.access()).field();
  }

  private static MethodSpec parts(EmbeddedProperty object) {
    TypeName values = ArrayTypeName.of(Blocks.nullable(ClassName.get(Object.class)));
    CodeBlock all =
        object.parts().stream()
            .map(
                part -> {
                  Access.Part access = (Access.Part) part.access();
                  return Blocks.read(access.own(), access.field(), CodeBlock.of("value"));
                })
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("parts")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(object.type(), "value")
        .returns(values)
        .addStatement("return new $T {$L}", ArrayTypeName.of(ClassName.get(Object.class)), all)
        .build();
  }

  /** {@code Customer_.Path.AddressPath}: the columns at the end of a way. */
  static TypeSpec path(ModelDescriptor model, EmbeddedProperty object) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeNames.NODE, "path$");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(MetamodelNames.pathOf(object))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariable(ROOT)
            .addJavadoc("The columns of {@code $L} at the end of a way.", object.name());
    for (ColumnProperty part : object.parts()) {
      TypeName field =
          ParameterizedTypeName.get(
              RuntimeNames.expression(part), MetamodelGenerator.arguments(ROOT, part));
      type.addField(field, field(part), Modifier.PUBLIC, Modifier.FINAL);
      constructor.addStatement(
          "$L = new $T(path$$, $L, $L)",
          field(part),
          field,
          Blocks.binding(model.type()),
          Blocks.column(model, part.name()));
    }
    return type.addMethod(constructor.build()).build();
  }
}
