package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.MigrationModuleDescriptor;
import dev.dorm.processor.model.MigrationModuleDescriptor.Entry;
import dev.dorm.processor.model.RuntimeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Builds {@code BlogMigrations}: the list of an app's migrations; see decision 0002. */
public final class MigrationModuleGenerator {
  /** The file. */
  public JavaFile generate(MigrationModuleDescriptor module) {
    ClassName name = module.name();
    TypeSpec type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeNames.MIGRATION_MODULE)
            .addJavadoc("The migrations of the app $L.", module.app())
            .addField(
                FieldSpec.builder(
                        name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The one instance.")
                    .initializer("new $T()", name)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Called by ServiceLoader; other code takes {@link #INSTANCE}.")
                    .build())
            .addMethod(
                BindingGenerator.override("app")
                    .returns(String.class)
                    .addStatement("return $S", module.app())
                    .build())
            .addMethod(
                BindingGenerator.override("migrations")
                    .returns(
                        ParameterizedTypeName.get(
                            ClassName.get(List.class), RuntimeNames.MIGRATION_ENTRY))
                    .addStatement("return $T.of(\n$L)", List.class, entries(module.entries()))
                    .build())
            .build();
    return Blocks.file(name, type);
  }

  private static CodeBlock entries(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                CodeBlock.of(
                    "$T.of(new $T(), $S, $L, $L)",
                    RuntimeNames.MIGRATION_ENTRY,
                    entry.type(),
                    entry.name(),
                    names(entry.dependsOn()),
                    names(entry.replaces())))
        .collect(CodeBlock.joining(",\n"));
  }

  private static CodeBlock names(List<String> names) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", ")));
  }
}
