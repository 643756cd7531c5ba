package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dorm.processor.model.RegistryDescriptor;
import dev.dorm.processor.model.RuntimeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Builds a module's registry: the list of its models' bindings. */
public final class RegistryGenerator {
  /** The version of the seam between generated code and the runtime. */
  private static final int VERSION = 4;

  /** The file. */
  public JavaFile generate(RegistryDescriptor registry) {
    TypeName binding =
        ParameterizedTypeName.get(
            RuntimeNames.MODEL_BINDING, WildcardTypeName.subtypeOf(Object.class));
    CodeBlock bindings =
        registry.bindings().stream()
            .map(name -> CodeBlock.of("$T.INSTANCE", name))
            .collect(CodeBlock.joining(",\n"));
    TypeSpec type =
        TypeSpec.classBuilder(registry.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeNames.MODEL_REGISTRY)
            .addJavadoc("The models of this module, found by ServiceLoader or passed by hand.")
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Made for version $L of the runtime's seam.", VERSION)
                    .addStatement("super($L)", VERSION)
                    .build())
            .addMethod(
                BindingGenerator.override("models")
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), binding))
                    .addStatement("return $T.of(\n$L)", List.class, bindings)
                    .build())
            .build();
    return Blocks.file(registry.name(), type);
  }
}
