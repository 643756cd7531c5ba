package dev.dorm.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Values that can change in place, so that the state cannot hold the same object: of bytes it holds
 * and of lists a copy, of JSON the text, of what has a converter the stored form.
 */
final class MutableValues {
  private static final TypeVariableName ANY = TypeVariableName.get("T");

  private MutableValues() {}

  static boolean isMutable(Stored property) {
    return Blocks.isJson(property)
        || Blocks.isBytes(property)
        || Blocks.isArray(property)
        || Blocks.isConverted(property);
  }

  /** Reads a column into the row and its state. */
  static CodeBlock taken(Stored property, ColumnTypeBlocks types, CodeBlock index) {
    if (Blocks.isConverted(property)) {
      String type = types.constant(property);
      CodeBlock stored =
          CodeBlock.of("held.$L = $L.readStored(reader, $L)", Blocks.id(property), type, index);
      return Blocks.write(property, "row", CodeBlock.of("$L.fieldOf($L)", type, stored));
    }
    if (Blocks.isJson(property)) {
      CodeBlock text = CodeBlock.of("held.$L = reader.readJson($L)", Blocks.id(property), index);
      return Blocks.write(
          property, "row", CodeBlock.of("parse($L, $L)", types.constant(property), text));
    }
    if (Blocks.isArray(property)) {
      CodeBlock list =
          CodeBlock.of(
              "$T.open(held.$L = $L.read(reader, $L))",
              RuntimeNames.ARRAY_TYPE,
              Blocks.id(property),
              types.constant(property),
              index);
      return Blocks.write(property, "row", list);
    }
    CodeBlock copied =
        CodeBlock.of("copy(held.$L = reader.readBytes($L))", Blocks.id(property), index);
    return Blocks.write(property, "row", copied);
  }

  /** Copies a value into the state. */
  static CodeBlock kept(Stored property, ColumnTypeBlocks types) {
    CodeBlock value = Blocks.readQuietly(property, "row");
    if (Blocks.isConverted(property)) {
      return CodeBlock.of(
          "held.$L = $L.storedOf($L)", Blocks.id(property), types.constant(property), value);
    }
    if (Blocks.isArray(property)) {
      return CodeBlock.of(
          "held.$L = $T.copy($L)", Blocks.id(property), RuntimeNames.ARRAY_TYPE, value);
    }
    return Blocks.isJson(property)
        ? CodeBlock.of(
            "held.$L = format($L, $L)", Blocks.id(property), types.constant(property), value)
        : CodeBlock.of("held.$L = copy($L)", Blocks.id(property), value);
  }

  /** The methods that the columns of a model need. */
  static List<MethodSpec> methods(ModelDescriptor model) {
    List<MethodSpec> methods = new ArrayList<>();
    if (model.columns().stream().anyMatch(Blocks::isBytes)) {
      methods.add(copy());
    }
    if (model.columns().stream().anyMatch(Blocks::isJson)) {
      methods.add(parse());
      methods.add(format());
    }
    return methods;
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  private static MethodSpec copy() {
    TypeName bytes = Blocks.nullable(ArrayTypeName.of(TypeName.BYTE));
    return method("copy")
        .addParameter(bytes, "bytes")
        .returns(bytes)
        .addStatement("return bytes == null ? null : bytes.clone()")
        .build();
  }

  private static MethodSpec parse() {
    return method("parse")
        .addTypeVariable(ANY)
        .addParameter(ParameterizedTypeName.get(RuntimeNames.JSON_TYPE, ANY), "type")
        .addParameter(Blocks.nullable(ClassName.get(String.class)), "text")
        .returns(Blocks.nullable(ANY))
        .addStatement("return text == null ? null : type.parse(text)")
        .build();
  }

  private static MethodSpec format() {
    return method("format")
        .addTypeVariable(ANY)
        .addParameter(ParameterizedTypeName.get(RuntimeNames.JSON_TYPE, ANY), "type")
        .addParameter(Blocks.nullable(ANY), "value")
        .returns(Blocks.nullable(ClassName.get(String.class)))
        .addStatement("return value == null ? null : type.format(value)")
        .build();
  }
}
