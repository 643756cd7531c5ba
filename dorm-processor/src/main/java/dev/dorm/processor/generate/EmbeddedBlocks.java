package dev.dorm.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.ColumnDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * How embedded objects are made of the values of their columns, and compared. An object is made
 * when the last of its columns has arrived in the row's state.
 */
final class EmbeddedBlocks {
  private final ModelDescriptor model;
  private final ColumnTypeBlocks types;

  EmbeddedBlocks(ModelDescriptor model, ColumnTypeBlocks types) {
    this.model = model;
    this.types = types;
  }

  /** The field of the state that counts the columns which have arrived. */
  static String arrived(EmbeddedProperty object) {
    return "arrived$" + object.name();
  }

  private static String constant(EmbeddedProperty object) {
    return "EMBEDDED$" + object.name();
  }

  private static String maker(EmbeddedProperty object) {
    return "make$" + object.name();
  }

  /** What is known of the embedded objects; the constants stand before the instance. */
  static List<FieldSpec> constants(ModelDescriptor model) {
    List<FieldSpec> constants = new ArrayList<>();
    for (EmbeddedProperty object : model.embedded()) {
      List<CodeBlock> required = new ArrayList<>();
      for (int i = 0; i < object.parts().size(); i++) {
        if (object.parts().get(i).access() instanceof Access.Part part && part.required()) {
          required.add(CodeBlock.of(", $L", i));
        }
      }
      constants.add(
          FieldSpec.builder(
                  RuntimeNames.EMBEDDED_REFERENCE,
                  constant(object),
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer(
                  "new $T($L, $S, $L, $L$L)",
                  RuntimeNames.EMBEDDED_REFERENCE,
                  constants.size(),
                  object.name(),
                  Blocks.column(model, object.parts().get(0).name()),
                  object.parts().size(),
                  CodeBlock.join(required, ""))
              .build());
    }
    return constants;
  }

  /** The call of the constructor that says which columns are parts. */
  static Optional<CodeBlock> registration(ModelDescriptor model) {
    return model.embedded().isEmpty()
        ? Optional.empty()
        : Optional.of(
            model.embedded().stream()
                .map(object -> CodeBlock.of("$L", constant(object)))
                .collect(CodeBlock.joining(", ", "embeds(", ")")));
  }

  private EmbeddedProperty whole(Stored part) {
    return model.embedded().stream()
        .filter(object -> part instanceof ColumnProperty && object.parts().contains(part))
        .findFirst()
        .orElseThrow();
  }

  /** Reads a part into the state. */
  CodeBlock held(Stored property, CodeBlock index) {
    CodeBlock read;
    if (Blocks.isJson(property)) {
      read = CodeBlock.of("reader.readJson($L)", index);
    } else if (Blocks.isConverted(property)) {
      read = CodeBlock.of("$L.readStored(reader, $L)", types.constant(property), index);
    } else {
      read = types.read((ColumnProperty) property, index);
    }
    return CodeBlock.of("held.$L = $L", Blocks.id(property), read);
  }

  /** The value that the state holds of a part. */
  private CodeBlock fromHeld(ColumnProperty part) {
    CodeBlock held = CodeBlock.of("held.$L", Blocks.id(part));
    if (Blocks.isJson(part)) {
      return CodeBlock.of("parse($L, $L)", types.constant(part), held);
    }
    if (Blocks.isConverted(part)) {
      return CodeBlock.of("$L.fieldOf($L)", types.constant(part), held);
    }
    if (Blocks.isArray(part)) {
      return CodeBlock.of("$T.open($L)", RuntimeNames.ARRAY_TYPE, held);
    }
    return Blocks.isBytes(part) ? CodeBlock.of("copy($L)", held) : held;
  }

  /** What follows the reading of a column: the object, behind its last one. */
  Optional<CodeBlock> behind(Stored property) {
    if (!Blocks.isPart(property)) {
      return Optional.empty();
    }
    EmbeddedProperty object = whole(property);
    boolean last = object.parts().get(object.parts().size() - 1).equals(property);
    return last ? Optional.of(made(object)) : Optional.empty();
  }

  private static CodeBlock made(EmbeddedProperty object) {
    return Blocks.write(object, "row", CodeBlock.of("$L(held)", maker(object)));
  }

  /** Reads a part by itself; the last that arrives makes the object. */
  CodeBlock arriving(Stored property, CodeBlock index) {
    EmbeddedProperty object = whole(property);
    return CodeBlock.of(
        "{\n$>$L;\nif (++held.$L == $L) {\n$>held.$L = 0;\n$L;\n$<}\n$<}",
        held(property, index),
        arrived(object),
        object.parts().size(),
        arrived(object),
        made(object));
  }

  /** The value of a part as the engine sees it. */
  CodeBlock value(Stored property) {
    if (property.access() instanceof Access.Part part && part.required()) {
      CodeBlock holder = Blocks.read(part.holder(), part.property(), CodeBlock.of("row"));
      return CodeBlock.of(
          "$L == null ? null : required($L, $L)",
          holder,
          Blocks.column(model, property.name()),
          Blocks.read(part.own(), part.field(), holder));
    }
    if (isLoose(whole(property)) && property.access() instanceof Access.Part part) {
      CodeBlock holder = Blocks.read(part.holder(), part.property(), CodeBlock.of("row"));
      int column = Blocks.column(model, property.name());
      return Blocks.read(part.own(), part.field(), CodeBlock.of("given($L, $L)", column, holder));
    }
    return Blocks.read(property, "row");
  }

  /** Whether nothing but the object itself would be missed when it is null. */
  private static boolean isLoose(EmbeddedProperty object) {
    return !object.nullable()
        && object.parts().stream()
            .allMatch(part -> part.column().is(ColumnDescriptor.Option.NULLABLE));
  }

  /** Whether a part differs; of an object that may be null or was not loaded, whether any does. */
  CodeBlock differs(Stored property, CodeBlock own) {
    EmbeddedProperty object = whole(property);
    CodeBlock any = CodeBlock.of("differs$$$L(row, held)", object.name());
    return object.nullable()
        ? any
        : CodeBlock.of(
            "state.isLoaded($L) ? $L : $L", Blocks.column(model, property.name()), own, any);
  }

  /** The methods that the embedded objects need. */
  List<MethodSpec> methods(Function<Stored, CodeBlock> different) {
    List<MethodSpec> methods = new ArrayList<>();
    for (EmbeddedProperty object : model.embedded()) {
      methods.add(fromState(object));
      methods.add(maker(object, object.parts()));
      methods.add(
          MethodSpec.methodBuilder("differs$" + object.name())
              .addModifiers(Modifier.PRIVATE)
              .returns(TypeName.BOOLEAN)
              .addParameter(model.type(), "row")
              .addParameter(ClassName.bestGuess("State"), "held")
              .addStatement(
                  "return $L",
                  Stream.concat(presence(object), object.parts().stream().map(different))
                      .collect(CodeBlock.joining("\n|| ")))
              .build());
    }
    if (!methods.isEmpty()) {
      methods.add(embed());
    }
    return methods;
  }

  /** Whether an object came or went: one of nulls differs from none, and the write refuses it. */
  private static Stream<CodeBlock> presence(EmbeddedProperty object) {
    for (Stored each : object.parts()) {
      if (each.access() instanceof Access.Part part && part.required()) {
        return Stream.of(
            CodeBlock.of(
                "($L == null) != (held.$L == null)",
                Blocks.read(part.holder(), part.property(), CodeBlock.of("row")),
                Blocks.id(each)));
      }
    }
    return Stream.empty();
  }

  private MethodSpec fromState(EmbeddedProperty object) {
    return MethodSpec.methodBuilder(maker(object))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Blocks.markedType(object))
        .addParameter(ClassName.bestGuess("State"), "held")
        .addStatement(
            "return $L($L)",
            maker(object),
            object.parts().stream().map(this::fromHeld).collect(CodeBlock.joining(", ")))
        .build();
  }

  private MethodSpec maker(EmbeddedProperty object, List<ColumnProperty> parts) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(maker(object))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Blocks.markedType(object));
    List<CodeBlock> names = new ArrayList<>();
    for (ColumnProperty part : parts) {
      String name = ((Access.Part) part.access()).field();
      method.addParameter(Blocks.nullable(part.type().typeName()), name);
      names.add(CodeBlock.of("$L", name));
    }
    CodeBlock all = CodeBlock.join(names, ", ");
    if (object.nullable()) {
      method
          .beginControlFlow(
              parts.size() == 1 ? "if (!$L.isPresent((Object) $L))" : "if (!$L.isPresent($L))",
              constant(object),
              all)
          .addStatement("return null")
          .endControlFlow();
    }
    if (object.isRecord()) {
      return method.addStatement("return new $T($L)", object.type(), all).build();
    }
    method.addStatement("$1T made$$ = new $1T()", object.type());
    for (ColumnProperty part : parts) {
      Access.Part access = (Access.Part) part.access();
      method.addStatement(
          "$L",
          Blocks.write(access.own(), access.field(), "made$", CodeBlock.of("$L", access.field())));
    }
    return method.addStatement("return made$$").build();
  }

  private MethodSpec embed() {
    CodeBlock.Builder code = CodeBlock.builder().add("switch (place) {\n$>");
    boolean unchecked = false;
    int place = 0;
    for (EmbeddedProperty object : model.embedded()) {
      List<CodeBlock> values = new ArrayList<>();
      for (ColumnProperty part : object.parts()) {
        TypeName type = part.type().boxed();
        unchecked |= type instanceof ParameterizedTypeName;
        values.add(
            type.equals(ClassName.get(Object.class))
                ? CodeBlock.of("parts[$L]", values.size())
                : CodeBlock.of("($T) parts[$L]", type, values.size()));
      }
      CodeBlock made = CodeBlock.of("$L($L)", maker(object), CodeBlock.join(values, ", "));
      code.add("case $L -> $L;\n", place++, Blocks.write(object, "row", made));
    }
    code.add("default -> super.embed(row, place, parts);\n$<}\n");
    MethodSpec.Builder method =
        BindingGenerator.override("embed")
            .addParameter(model.type(), "row")
            .addParameter(TypeName.INT, "place")
            .addParameter(ArrayTypeName.of(Blocks.nullable(ClassName.get(Object.class))), "parts")
            .addCode(code.build());
    if (unchecked) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    return method.build();
  }
}
