package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.Access;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.ReverseProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.RuntimeNames;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Builds {@code AuthorFields}: accessors that load a column which was not loaded, and remember one
 * that was set, for a model that implements it. A method that the model has itself is left out.
 */
public final class FieldsGenerator implements SourceGenerator {
  @Override
  public ClassName name(ClassName model) {
    return GeneratedNames.fields(model);
  }

  @Override
  public JavaFile generate(ModelDescriptor model) {
    return new Members(model).file();
  }

  private static final class Members {
    private final ModelDescriptor model;
    private final ClassName type;
    private final CodeBlock binding;
    private final Set<String> taken;
    private final TypeSpec.Builder spec;

    Members(ModelDescriptor model) {
      this.model = model;
      this.type = model.type();
      this.binding = Blocks.binding(type);
      this.taken = new HashSet<>(model.members());
      this.spec =
          TypeSpec.interfaceBuilder(GeneratedNames.fields(type))
              .addModifiers(Blocks.visibility(model))
              .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.BOUND, type))
              .addJavadoc(
                  "The accessors of {@link $T}: a column that was not loaded is loaded when it is"
                      + " read, and saved when it was set.",
                  type);
    }

    JavaFile file() {
      add(binding());
      relations().ifPresent(this::add);
      for (PropertyDescriptor property : model.properties()) {
        if (property instanceof Stored stored) {
          addStored(stored);
        } else if (property instanceof EmbeddedProperty object) {
          addEmbedded(object);
        } else {
          addHolder(property);
        }
      }
      return Blocks.file(GeneratedNames.fields(type), spec.build());
    }

    private MethodSpec binding() {
      return override("$binding")
          .returns(
              model.is(ModelDescriptor.Trait.ENTITY)
                  ? GeneratedNames.binding(type)
                  : ParameterizedTypeName.get(RuntimeNames.MODEL_BINDING, type))
          .addStatement("return $L", binding)
          .build();
    }

    private static MethodSpec.Builder override(String name) {
      return MethodSpec.methodBuilder(name)
          .addAnnotation(Override.class)
          .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
    }

    private Optional<MethodSpec> relations() {
      MethodSpec.Builder method =
          override("$relations").addStatement("$1T self = ($1T) this", type);
      boolean any = false;
      for (PropertyDescriptor property : model.relations()) {
        if (!(property instanceof Stored) && !Blocks.isStateful(property)) {
          any = true;
          method.addStatement(Blocks.write(property, "self", holder(property)));
        }
      }
      return any ? Optional.of(method.build()) : Optional.empty();
    }

    private CodeBlock holder(PropertyDescriptor property) {
      return Blocks.isReverseOne(property)
          ? CodeBlock.of("$T.reverse(self)", RuntimeNames.REF)
          : CodeBlock.of(
              "$T.of(self, $L.relation($L))",
              RuntimeNames.MANY,
              binding,
              Blocks.place(model, property));
    }

    private void addStored(Stored property) {
      if (property instanceof ToOneProperty relation) {
        addStep(relation);
      }
      String name = Blocks.capitalized(property.name());
      TypeName written = Blocks.markedType(property);
      boolean flag = Blocks.typeName(property).equals(TypeName.BOOLEAN);
      String getter = flag ? flagGetter(property.name()) : "get" + name;
      if (isFree(getter, 0)
          && (!Blocks.isStateful(property) || property instanceof ColumnProperty)) {
        add(getter(property, getter, written));
      }
      boolean settable = !property.column().is(Option.COMPUTED);
      if (settable && !Blocks.isStateful(property) && isFree("set" + name, 1)) {
        add(setter(property, "set" + name, written));
        if (property instanceof ToOneProperty relation) {
          add(rowSetter(relation, "set" + name));
        }
      }
    }

    private void addEmbedded(EmbeddedProperty object) {
      String name = Blocks.capitalized(object.name());
      TypeName written = Blocks.markedType(object);
      int first = Blocks.column(model, object.parts().get(0).name());
      if (isFree("get" + name, 0)) {
        add(
            accessor("get" + name)
                .returns(written)
                .addStatement("return $L", Blocks.read(object, loaded(first)))
                .build());
      }
      if (isFree("set" + name, 1)) {
        MethodSpec.Builder setter =
            accessor("set" + name)
                .addParameter(written, "value")
                .addStatement("$1T self = ($1T) this", type)
                .addStatement(Blocks.write(object, "self", CodeBlock.of("value")));
        for (int i = 0; i < object.parts().size(); i++) {
          setter.addStatement("$L.assigned(self, $L)", binding, first + i);
        }
        add(setter.build());
      }
    }

    private static String flagGetter(String name) {
      return "is" + Blocks.capitalized(name);
    }

    private boolean isFree(String method, int parameters) {
      return taken.add(method + "/" + parameters);
    }

    /** Where the class is no entity the compile fails, but for that reason only. */
    private void add(MethodSpec method) {
      spec.addMethod(model.is(ModelDescriptor.Trait.ENTITY) ? method : hollow(method));
    }

    private static MethodSpec hollow(MethodSpec method) {
      return MethodSpec.methodBuilder(method.name())
          .addAnnotations(method.annotations())
          .addModifiers(method.modifiers())
          .addParameters(method.parameters())
          .returns(method.returnType())
          .addStatement("throw new $T()", AssertionError.class)
          .build();
    }

    private static MethodSpec.Builder accessor(String name) {
      return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
    }

    private int column(PropertyDescriptor property) {
      return Blocks.column(model, property.name());
    }

    private MethodSpec getter(Stored property, String name, TypeName written) {
      if (Blocks.isStateful(property)) {
        return accessor(name)
            .addJavadoc("The implied key, which the row's state keeps; it cannot be set.")
            .returns(Blocks.nullable(Blocks.typeName(property).box()))
            .addStatement(
                "return ($T) $L.get(($T) this, $L)",
                Blocks.typeName(property).box(),
                binding,
                type,
                column(property))
            .build();
      }
      return accessor(name)
          .returns(written)
          .addStatement("return $L", Blocks.read(property, loaded(column(property))))
          .build();
    }

    /** The row itself, once the column was loaded. */
    private CodeBlock loaded(int column) {
      return CodeBlock.of("$L.loaded(this, $L)", binding, column);
    }

    private MethodSpec setter(Stored property, String name, TypeName written) {
      MethodSpec.Builder setter = accessor(name).addParameter(written, "value");
      if (property.access() instanceof Access.Field) {
        return setter
            .addStatement(
                "$L.assigning(this, $L).$L = value", binding, column(property), property.name())
            .build();
      }
      return setter // of the model's own, which may throw
          .addStatement("$1T self = ($1T) this", type)
          .addStatement(Blocks.write(property, "self", CodeBlock.of("value")))
          .addStatement("$L.assigned(self, $L)", binding, column(property))
          .build();
    }

    private MethodSpec rowSetter(ToOneProperty relation, String name) {
      boolean nullable = relation.column().is(Option.NULLABLE);
      TypeName row = relation.target().type();
      return accessor(name)
          .addJavadoc(nullable ? "Refers to a row, or to none." : "Refers to a row.")
          .addParameter(nullable ? Blocks.nullable(row) : row, "value")
          .addStatement(
              nullable ? "$L(value == null ? null : $T.of(value))" : "$L($T.of(value))",
              name,
              RuntimeNames.REF)
          .build();
    }

    private void addStep(ToOneProperty relation) {
      if (!isFree(relation.name(), 0) || Blocks.isStateful(relation)) {
        return;
      }
      boolean nullable = relation.column().is(Option.NULLABLE);
      TypeName row = relation.target().type();
      MethodSpec.Builder method =
          accessor(relation.name())
              .addJavadoc(
                  "The row that {@code $L} refers to, loaded when it is not at hand$L.",
                  relation.name(),
                  nullable ? "; null when there is none" : "")
              .returns(nullable ? Blocks.nullable(row) : row);
      method.addStatement(
          "$T reference = $L",
          Blocks.typeName(relation),
          Blocks.read(relation, loaded(column(relation))));
      if (nullable) {
        method.addStatement("return reference == null ? null : reference.get()");
      } else {
        method.addStatement("return $L.given(reference, $L).get()", binding, column(relation));
      }
      add(method.build());
    }

    private void addHolder(PropertyDescriptor property) {
      if (!isFree(property.name(), 0) || Blocks.isStateful(property)) {
        return;
      }
      CodeBlock held = Blocks.read(property, CodeBlock.of("(($T) this)", type));
      MethodSpec.Builder method = accessor(property.name());
      if (property instanceof ReverseProperty reverse && reverse.isOne()) {
        method
            .addJavadoc(
                "The row of {@code $L}, loaded when it is not at hand; null when there is none.",
                property.name())
            .returns(Blocks.nullable(reverse.target().type()))
            .addStatement("return $L.getOrNone().orElse(null)", held);
      } else {
        method
            .addJavadoc("The rows of {@code $L}.", property.name())
            .returns(Blocks.typeName(property))
            .addStatement("return $L", held);
      }
      add(method.build());
    }
  }
}
