package dev.dorm.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The methods of a binding that move the values of columns between the row, its state and the
 * database.
 */
final class BindingColumns {
  private final ModelDescriptor model;
  private final ColumnTypeBlocks types;
  private final EmbeddedBlocks embedded;

  BindingColumns(ModelDescriptor model, ColumnTypeBlocks types) {
    this.model = model;
    this.types = types;
    this.embedded = new EmbeddedBlocks(model, types);
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods =
        new ArrayList<>(List.of(readAll(), read(), bind(), get(), set(), changed(), remember()));
    methods.addAll(MutableValues.methods(model));
    methods.addAll(embedded.methods(this::different));
    callGetter().ifPresent(methods::add);
    if (model.columns().stream().anyMatch(Blocks::isStateful)) {
      methods.add(
          BindingGenerator.override("keepsColumnsInState")
              .returns(boolean.class)
              .addStatement("return true")
              .build());
    }
    return methods;
  }

  /** The calls of the model's own getters, for the runtime to see whether they load columns. */
  private Optional<MethodSpec> callGetter() {
    MethodSpec.Builder method =
        method("callGetter").addParameter(TypeName.INT, "column").returns(boolean.class);
    method.beginControlFlow("switch (column)");
    boolean some = false;
    int place = 0;
    for (Stored property : model.columns()) {
      Optional<CodeBlock> call =
          Blocks.isPart(property)
              ? Optional.empty()
              : Blocks.ownGetter(property, CodeBlock.of("row"));
      if (call.isPresent()) {
        method.addStatement("case $L -> $L", place, call.get());
        some = true;
      }
      place++;
    }
    method.beginControlFlow("default ->").addStatement("return false").endControlFlow();
    method.endControlFlow().addStatement("return true");
    return some ? Optional.of(method.build()) : Optional.empty();
  }

  private MethodSpec.Builder method(String name) {
    return BindingGenerator.override(name).addParameter(model.type(), "row");
  }

  private MethodSpec readAll() {
    MethodSpec.Builder method =
        method("readAll")
            .addException(RuntimeNames.SQL_EXCEPTION)
            .addParameter(RuntimeNames.ROW_STATE, "state")
            .addParameter(RuntimeNames.ROW_READER, "reader")
            .addParameter(TypeName.INT, "first")
            .addParameter(TypeName.INT, "second")
            .addStatement("State held = (State) state");
    int place = 0;
    for (Stored property : model.columns()) {
      CodeBlock index = place == 0 ? CodeBlock.of("first") : behind("second", place - 1);
      method.addStatement(
          "$L", Blocks.isPart(property) ? embedded.held(property, index) : taken(property, index));
      place++;
      embedded.behind(property).ifPresent(method::addStatement);
    }
    return method.build();
  }

  private static CodeBlock behind(String index, int distance) {
    return distance == 0 ? CodeBlock.of(index) : CodeBlock.of("$L + $L", index, distance);
  }

  private MethodSpec read() {
    return method("read")
        .addException(RuntimeNames.SQL_EXCEPTION)
        .addParameter(RuntimeNames.ROW_STATE, "state")
        .addParameter(TypeName.INT, "column")
        .addParameter(RuntimeNames.ROW_READER, "reader")
        .addParameter(TypeName.INT, "index")
        .addStatement("State held = (State) state")
        .addCode(
            statements(
                property ->
                    Blocks.isPart(property)
                        ? embedded.arriving(property, CodeBlock.of("index"))
                        : taken(property, CodeBlock.of("index"))))
        .build();
  }

  /** Reads a column into the state and the row. */
  private CodeBlock taken(Stored property, CodeBlock index) {
    CodeBlock value =
        property instanceof ColumnProperty column
            ? types.read(column, index)
            : CodeBlock.of(
                "$T.read(reader, $L, link(state, $L))",
                RuntimeNames.REF,
                index,
                Blocks.place(model, property));
    if (Blocks.isStateful(property)) {
      return CodeBlock.of("held.$L = $L", Blocks.id(property), value);
    }
    if (MutableValues.isMutable(property)) {
      return MutableValues.taken(property, types, index);
    }
    return property.access() instanceof Access.Field
        ? CodeBlock.of("held.$L = $L", Blocks.id(property), Blocks.write(property, "row", value))
        : Blocks.write(property, "row", CodeBlock.of("held.$L = $L", Blocks.id(property), value));
  }

  private MethodSpec bind() {
    return method("bind")
        .addException(RuntimeNames.SQL_EXCEPTION)
        .addParameter(TypeName.INT, "column")
        .addParameter(RuntimeNames.VALUE_BINDER, "binder")
        .addParameter(TypeName.INT, "index")
        .addCode(statements(this::bound, "bindKey(row, column, binder, index)"))
        .build();
  }

  private CodeBlock bound(Stored property) {
    TypeName type = Blocks.typeName(property);
    if (type.isPrimitive()
        && !type.equals(TypeName.DOUBLE)
        && !Blocks.isStateful(property)
        && !Blocks.isConverted(property)
        && !Blocks.isPart(property)) {
      return CodeBlock.of(
          "binder.bind$L(index, $L)",
          Blocks.capitalized(type.toString()),
          Blocks.readQuietly(property, "row"));
    }
    return CodeBlock.of(
        "bindValue($L, $L, binder, index)", Blocks.column(model, property.name()), value(property));
  }

  /** The value of a column as the engine sees it: of a foreign key, the key. */
  private CodeBlock value(Stored property) {
    if (Blocks.isStateful(property)) {
      return CodeBlock.of("state(row) instanceof State held ? held.$L : null", property.name());
    }
    if (Blocks.isPart(property)) {
      return embedded.value(property);
    }
    CodeBlock read = Blocks.readQuietly(property, "row");
    return property instanceof ToOneProperty
        ? CodeBlock.of("$T.keyOf($L)", RuntimeNames.REF, read)
        : read;
  }

  private MethodSpec get() {
    return method("get")
        .addParameter(TypeName.INT, "column")
        .returns(Blocks.nullable(ClassName.get(Object.class)))
        .addCode(results(this::value, "keyValue(row, column)"))
        .build();
  }

  private MethodSpec set() {
    MethodSpec.Builder method =
        method("set")
            .addParameter(TypeName.INT, "column")
            .addParameter(Blocks.nullable(ClassName.get(Object.class)), "value");
    boolean unchecked =
        model.columns().stream()
            .anyMatch(
                property ->
                    !Blocks.isPart(property)
                        && property instanceof ColumnProperty column
                        && column.type().boxed() instanceof ParameterizedTypeName);
    if (unchecked) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    return method.addCode(statements(this::assigned, "setKey(row, column, value)")).build();
  }

  private CodeBlock assigned(Stored property) {
    if (Blocks.isPart(property)) {
      return CodeBlock.of(
          "throw new $T($S)", IllegalStateException.class, property.name() + " is set by embed");
    }
    if (property instanceof ColumnProperty column) {
      TypeName type = column.type().boxed();
      CodeBlock value =
          type.equals(ClassName.get(Object.class))
              ? CodeBlock.of("value")
              : CodeBlock.of("($T) value", type);
      return Blocks.isStateful(property)
          ? CodeBlock.of("((State) stateOf(row)).$L = $L", property.name(), value)
          : Blocks.write(property, "row", value);
    }
    CodeBlock value = CodeBlock.of("$T.from(value)", RuntimeNames.REF);
    return Blocks.isStateful(property)
        ? CodeBlock.of("((State) stateOf(row)).$L = $L", property.name(), value)
        : Blocks.write(property, "row", value);
  }

  private MethodSpec changed() {
    return method("changed")
        .addParameter(RuntimeNames.ROW_STATE, "state")
        .addParameter(TypeName.INT, "column")
        .returns(TypeName.BOOLEAN)
        .addCode(
            model.columns().stream().allMatch(Blocks::isStateful)
                ? CodeBlock.of("")
                : CodeBlock.of("State held = (State) state;\n"))
        .addCode(results(this::differs, "keyChanged(row, state, column)"))
        .build();
  }

  private CodeBlock differs(Stored property) {
    if (Blocks.isStateful(property)) {
      return CodeBlock.of("false");
    }
    if (Blocks.isPart(property)) {
      return embedded.differs(property, different(property));
    }
    return different(property);
  }

  /** Whether the value of one property differs. */
  private CodeBlock different(Stored property) {
    CodeBlock now = Blocks.readQuietly(property, "row");
    CodeBlock then = CodeBlock.of("held.$L", Blocks.id(property));
    TypeName type = Blocks.typeName(property);
    if (Blocks.isJson(property) || Blocks.isArray(property) || Blocks.isConverted(property)) {
      return CodeBlock.of("$L.changed($L, $L)", types.constant(property), now, then);
    }
    if (property instanceof ToOneProperty) {
      return CodeBlock.of("!$T.sameKey($L, $L)", RuntimeNames.REF, now, then);
    }
    if (type.equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($L, $L) != 0", Double.class, now, then);
    }
    if (type.isPrimitive()) {
      return CodeBlock.of("$L != $L", now, then);
    }
    return CodeBlock.of("differ($L, $L)", now, then);
  }

  private MethodSpec remember() {
    return method("remember")
        .addParameter(RuntimeNames.ROW_STATE, "state")
        .addParameter(TypeName.INT, "column")
        .addStatement("State held = (State) state")
        .addCode(statements(this::kept))
        .build();
  }

  private CodeBlock kept(Stored property) {
    if (Blocks.isStateful(property)) {
      int place = Blocks.column(model, property.name());
      return property instanceof ColumnProperty column
          ? CodeBlock.of("held.$L = ($T) get(row, $L)", column.name(), column.type().boxed(), place)
          : CodeBlock.of(
              "held.$L = $T.from(get(row, $L))", property.name(), RuntimeNames.REF, place);
    }
    return MutableValues.isMutable(property)
        ? MutableValues.kept(property, types)
        : CodeBlock.of("held.$L = $L", Blocks.id(property), Blocks.readQuietly(property, "row"));
  }

  private CodeBlock statements(Function<Stored, CodeBlock> statement) {
    return statements(statement, "");
  }

  /**
   * One statement for each column.
   *
   * @param whole what is done with a key of several columns; empty for nothing
   */
  private CodeBlock statements(Function<Stored, CodeBlock> statement, String whole) {
    return cases(CodeBlock.of("switch (column) {\n"), statement, whole, "}\n");
  }

  private CodeBlock results(Function<Stored, CodeBlock> result, String whole) {
    return cases(CodeBlock.of("return switch (column) {\n"), result, whole, "};\n");
  }

  private CodeBlock cases(
      CodeBlock start, Function<Stored, CodeBlock> body, String whole, String end) {
    CodeBlock.Builder code = CodeBlock.builder().add(start).indent();
    int place = 0;
    for (Stored property : model.columns()) {
      CodeBlock action = body.apply(property);
      boolean isBlock = Blocks.isPart(property) && action.toString().endsWith("}");
      code.add(isBlock ? "case $L -> $L\n" : "case $L -> $L;\n", place++, action);
    }
    boolean composite = !whole.isEmpty() && model.hasCompositeKey();
    code.add("default -> $L;\n", composite ? whole : "throw unknownColumn(column)");
    return code.unindent().add(end).build();
  }
}
