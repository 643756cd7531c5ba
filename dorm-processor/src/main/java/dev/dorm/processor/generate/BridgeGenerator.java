package dev.dorm.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dorm.processor.model.AbstractDescriptor;
import dev.dorm.processor.model.AbstractDescriptor.FieldDescriptor;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.RuntimeNames;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Builds {@code TimestampedBridge}: the way of models in other packages to the fields of an
 * abstract model, and what its class file does not show to every compiler.
 */
public final class BridgeGenerator {
  /** The file. */
  public JavaFile generate(AbstractDescriptor model) {
    ClassName name = GeneratedNames.bridge(model.name().type());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addAnnotation(marker(model))
            .addJavadoc(
                "Reaches the fields of {@link $T} for the bindings of models in other packages.",
                model.name().type())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (FieldDescriptor field : model.fields()) {
      if (!(field.access() instanceof Access.State)) {
        type.addMethod(getter(model, field)).addMethod(setter(model, field));
      }
    }
    return Blocks.file(name, type.build());
  }

  private static AnnotationSpec marker(AbstractDescriptor model) {
    AnnotationSpec.Builder marker =
        AnnotationSpec.builder(RuntimeNames.GENERATED_MODEL)
            .addMember("value", "$T.class", model.name().type())
            .addMember("app", "$S", model.name().app())
            .addMember("isAbstract", "true");
    addNames(marker, "nullable", model.nullable());
    addNames(marker, "properties", model.fields().stream().map(FieldDescriptor::name).toList());
    return marker.build();
  }

  private static void addNames(AnnotationSpec.Builder marker, String option, List<String> names) {
    for (String name : names) {
      marker.addMember(option, "$S", name);
    }
  }

  private static MethodSpec.Builder method(AbstractDescriptor model, FieldDescriptor field) {
    ClassName type = model.name().type();
    List<TypeVariableName> parameters = model.typeParameters();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(field.name())
            .addModifiers(model.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
            .addModifiers(Modifier.STATIC);
    if (parameters.isEmpty()) {
      return method.addParameter(type, "row");
    }
    if (mentions(field.type(), parameters)) {
      return method
          .addTypeVariables(parameters)
          .addParameter(
              ParameterizedTypeName.get(type, parameters.toArray(TypeName[]::new)), "row");
    }
    TypeName[] any = new TypeName[parameters.size()];
    Arrays.fill(any, WildcardTypeName.subtypeOf(Object.class));
    return method.addParameter(ParameterizedTypeName.get(type, any), "row");
  }

  private static boolean mentions(TypeName type, List<TypeVariableName> parameters) {
    return type instanceof TypeVariableName
        || (type instanceof ParameterizedTypeName generic
            && generic.typeArguments().stream().anyMatch(item -> mentions(item, parameters)));
  }

  private static TypeName type(AbstractDescriptor model, FieldDescriptor field) {
    return model.nullable().contains(field.name()) ? Blocks.nullable(field.type()) : field.type();
  }

  private static MethodSpec getter(AbstractDescriptor model, FieldDescriptor field) {
    return method(model, field)
        .addJavadoc("Reads {@code $L}.", field.name())
        .returns(type(model, field))
        .addStatement("return $L", Blocks.read(field.access(), field.name(), CodeBlock.of("row")))
        .build();
  }

  private static MethodSpec setter(AbstractDescriptor model, FieldDescriptor field) {
    return method(model, field)
        .addJavadoc("Writes {@code $L}.", field.name())
        .addParameter(type(model, field), "value")
        .addStatement(Blocks.write(field.access(), field.name(), "row", CodeBlock.of("value")))
        .build();
  }
}
