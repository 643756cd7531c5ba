package dev.dorm.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.RuntimeNames;
import javax.lang.model.element.Modifier;

/**
 * Builds {@code AuthorBinding}: how rows are read, bound, compared and remembered. It is public for
 * a model that is not, because the registry of the module is in another package.
 */
public final class BindingGenerator implements SourceGenerator {
  @Override
  public ClassName name(ClassName model) {
    return GeneratedNames.binding(model);
  }

  @Override
  public JavaFile generate(ModelDescriptor model) {
    ClassName name = name(model.type());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addAnnotation(marker(model))
            .addJavadoc("Reads, binds and compares the rows of {@link $T}.", model.type());
    if (!model.is(ModelDescriptor.Trait.PUBLIC)) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "all").build());
    }
    if (!model.is(ModelDescriptor.Trait.ENTITY)) {
      return Blocks.file(name, shell(type, model).build());
    }
    type.superclass(ParameterizedTypeName.get(RuntimeNames.ENTITY_BINDING, model.type()));
    ColumnTypeBlocks types = new ColumnTypeBlocks(model);
    types.constants().forEach(type::addField);
    EmbeddedBlocks.constants(model).forEach(type::addField);
    type.addField(
        FieldSpec.builder(name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The one instance.")
            .initializer("new $T()", name)
            .build());
    type.addMethod(new BindingTables(model, types).constructor());
    addIdentity(type, model);
    new BindingColumns(model, types).methods().forEach(type::addMethod);
    if (model.hasCompositeKey()) {
      new KeyGenerator(model).methods().forEach(type::addMethod);
    }
    new BindingRelations(model).methods().forEach(type::addMethod);
    type.addMethod(exception(model, "doesNotExist", "DoesNotExist"));
    type.addMethod(exception(model, "multipleObjectsReturned", "MultipleObjectsReturned"));
    new BindingChecks(model).addTo(type);
    type.addType(new StateGenerator(model).generate());
    return Blocks.file(name, type.build());
  }

  private static AnnotationSpec marker(ModelDescriptor model) {
    return AnnotationSpec.builder(RuntimeNames.GENERATED_MODEL)
        .addMember("value", "$T.class", model.type())
        .addMember("app", "$S", model.name().app())
        .build();
  }

  /** For a class that is no entity: the compile fails, but for that reason only. */
  private static TypeSpec.Builder shell(TypeSpec.Builder type, ModelDescriptor model) {
    return type.addField(
            FieldSpec.builder(
                    ParameterizedTypeName.get(RuntimeNames.MODEL_BINDING, model.type()),
                    "INSTANCE",
                    Modifier.PUBLIC,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("null")
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private static void addIdentity(TypeSpec.Builder type, ModelDescriptor model) {
    if (!model.table().database().isEmpty()) {
      type.addMethod(
          override("database")
              .returns(String.class)
              .addStatement("return $S", model.table().database())
              .build());
    }
    type.addMethod(
        override("type")
            .returns(ParameterizedTypeName.get(ClassName.get(Class.class), model.type()))
            .addStatement("return $T.class", model.type())
            .build());
    MethodSpec.Builder create = override("newObject").returns(model.type());
    if (model.is(ModelDescriptor.Trait.CONSTRUCTIBLE)) {
      create.addStatement("return new $T()", model.type());
    } else {
      create.addStatement("throw new $T()", AssertionError.class);
    }
    type.addMethod(create.build());
    type.addMethod(
        override("newState")
            .returns(RuntimeNames.ROW_STATE)
            .addStatement("return new State()")
            .build());
  }

  /** A method that makes one of the model's own exceptions. */
  private static MethodSpec exception(ModelDescriptor model, String name, String simpleName) {
    ClassName type = GeneratedNames.metamodel(model.type()).nestedClass(simpleName);
    return override(name)
        .addParameter(String.class, "message")
        .returns(type)
        .addStatement("return new $T(message)", type)
        .build();
  }

  /** A method that the runtime's class declares. */
  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** {@code ModelBinding<?>}. */
  static ParameterizedTypeName ofAnything(ClassName type) {
    return ParameterizedTypeName.get(type, WildcardTypeName.subtypeOf(Object.class));
  }
}
