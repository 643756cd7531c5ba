package dev.dorm.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Builds {@code Membership_.Pk}, the key of several columns, and how a binding makes it. */
final class KeyGenerator {
  private final ModelDescriptor model;
  private final List<Stored> parts;
  private final ClassName name;

  KeyGenerator(ModelDescriptor model) {
    this.model = model;
    this.parts = model.keyParts();
    this.name = name(model);
  }

  /** The class of the keys of a model. */
  static ClassName name(ModelDescriptor model) {
    return GeneratedNames.metamodel(model.type()).nestedClass("Pk");
  }

  private static TypeName type(Stored part) {
    return part instanceof ToOneProperty relation
        ? relation.key()
        : ((ColumnProperty) part).type().boxed();
  }

  TypeSpec generate() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name.simpleName())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), name))
            .addJavadoc("The key of {@link $T}; ordered by its parts.\n\n", model.type());
    for (Stored part : parts) {
      components.addParameter(type(part), part.name());
      type.addJavadoc(
          "@param $L $L\n",
          part.name(),
          part instanceof ToOneProperty ? "the key of {@code " + part.name() + "}" : "the part");
    }
    return type.recordConstructor(components.build())
        .addMethod(compareTo())
        .addMethod(text())
        .build();
  }

  private MethodSpec compareTo() {
    MethodSpec.Builder method =
        BindingGenerator.override("compareTo").addParameter(name, "other").returns(TypeName.INT);
    for (int i = 0; i < parts.size() - 1; i++) {
      String result = "by" + Blocks.words(parts.get(i).name());
      method.addStatement("int $L = $L", result, compared(parts.get(i)));
      method.beginControlFlow("if ($L != 0)", result).addStatement("return $L", result);
      method.endControlFlow();
    }
    return method.addStatement("return $L", compared(parts.get(parts.size() - 1))).build();
  }

  private static CodeBlock compared(Stored part) {
    return CodeBlock.of("this.$1L.compareTo(other.$1L)", part.name());
  }

  private MethodSpec text() {
    CodeBlock values =
        parts.stream()
            .map(part -> CodeBlock.of("$L", part.name()))
            .collect(CodeBlock.joining(" + \", \" + "));
    return BindingGenerator.override("toString")
        .returns(String.class)
        .addStatement("return \"(\" + $L + \")\"", values)
        .build();
  }

  /** The methods of a binding that make a key of its parts, and give the parts of one. */
  List<MethodSpec> methods() {
    CodeBlock arguments =
        IntStream.range(0, parts.size())
            .mapToObj(i -> CodeBlock.of("($T) parts[$L]", type(parts.get(i)), i))
            .collect(CodeBlock.joining(", "));
    CodeBlock values =
        parts.stream()
            .map(part -> CodeBlock.of("pk.$L()", part.name()))
            .collect(CodeBlock.joining(", "));
    TypeName objects = ArrayTypeName.of(Blocks.nullable(ClassName.get(Object.class)));
    return List.of(
        method("joinKey")
            .addParameter(objects, "parts")
            .returns(Object.class)
            .addStatement("return new $T($L)", name, arguments)
            .build(),
        method("splitKey")
            .addParameter(Object.class, "key")
            .returns(ArrayTypeName.of(Object.class))
            .addStatement("$1T pk = ($1T) key", name)
            .addStatement("return new $T[] {$L}", Object.class, values)
            .build());
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
