package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.ReverseProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Builds {@code Author_}: columns, ways to related rows, relations, {@code objects}, {@code Path}.
 */
public final class MetamodelGenerator implements SourceGenerator {
  @Override
  public ClassName name(ClassName model) {
    return GeneratedNames.metamodel(model);
  }

  @Override
  public JavaFile generate(ModelDescriptor model) {
    ClassName name = name(model.type());
    MetamodelNames names = new MetamodelNames(model);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Blocks.visibility(model, Modifier.FINAL))
            .addJavadoc("The columns, relations and rows of {@link $T}.", model.type());
    for (PropertyDescriptor property : model.properties()) {
      type.addField(field(model, property, names));
    }
    for (IndexDescriptor index : model.indexes()) {
      if (index.identifies()) {
        type.addField(group(model, index, names));
      }
    }
    type.addField(pk(model, names)).addField(objects(model));
    if (model.table().manager().isPresent()) {
      type.addField(allObjects(model));
    }
    type.addField(columnList(model, names));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(columns(model, names));
    for (PropertyDescriptor property : model.properties()) {
      if (property instanceof ToOneProperty relation) {
        type.addMethod(step(model, relation.name(), relation.target().type()));
      } else if (Blocks.isReverseOne(property)) {
        type.addMethod(step(model, property.name(), target(property)));
      }
    }
    for (Stored property : model.columns()) {
      if (MetamodelNames.hasOwnClass(property)) {
        type.addType(ownClass(model, property, names));
      }
    }
    EmbeddedGenerator embedded = new EmbeddedGenerator(model, names);
    for (EmbeddedProperty object : model.embedded()) {
      type.addType(embedded.columns(object));
    }
    if (model.hasCompositeKey()) {
      type.addType(new KeyGenerator(model).generate());
    }
    type.addType(new PathGenerator(model).generate());
    type.addType(exception(model, "No such {@link $T}.", RuntimeNames.DOES_NOT_EXIST));
    type.addType(
        exception(model, "More than one {@link $T}.", RuntimeNames.MULTIPLE_OBJECTS_RETURNED));
    return Blocks.file(name, type.build());
  }

  private static FieldSpec field(
      ModelDescriptor model, PropertyDescriptor property, MetamodelNames names) {
    FieldSpec field;
    if (property instanceof EmbeddedProperty object) {
      ClassName columns = names.columnsOf(object);
      return constant(columns, property.name())
          .addJavadoc("The columns of {@code $L}.", property.name())
          .initializer("new $T()", columns)
          .build();
    }
    if (property instanceof Stored stored && MetamodelNames.hasOwnClass(stored)) {
      ClassName own = names.ownClass(stored);
      field = constant(own, property.name()).initializer("new $T()", own).build();
    } else {
      TypeName type = type(model, property);
      field =
          constant(type, property.name())
              .initializer(
                  "new $T($L, $L)", type, Blocks.binding(model.type()), place(model, property))
              .build();
    }
    return documented(field, property);
  }

  private static FieldSpec documented(FieldSpec field, PropertyDescriptor property) {
    if (property instanceof ToOneProperty) {
      return field.toBuilder()
          .addJavadoc(
              "The key of {@code $1L}; its columns are reached by {@link #$1L()}.", property.name())
          .build();
    }
    if (!(property instanceof Stored stored) || !stored.column().isOfKey()) {
      return field;
    }
    String words = stored.column().is(Option.KEY) ? "The key." : "A part of the key.";
    return field.toBuilder().addJavadoc(words).build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  /** The place that the runtime's constructors ask for: a column's, or a relation's. */
  static int place(ModelDescriptor model, PropertyDescriptor property) {
    return property instanceof PropertyDescriptor.ColumnProperty
        ? Blocks.column(model, property.name())
        : Blocks.place(model, property);
  }

  /** The runtime's type of the property, {@code StringColumn<Author>}. */
  static TypeName type(ModelDescriptor model, PropertyDescriptor property) {
    if (property instanceof Stored stored) {
      ClassName plain = RuntimeNames.column(stored);
      ClassName column =
          MetamodelNames.identifies(stored)
              ? RuntimeNames.identifying(stored).orElse(plain)
              : plain;
      return ParameterizedTypeName.get(column, arguments(model.type(), stored));
    }
    ClassName relation =
        Blocks.isReverseOne(property)
            ? RuntimeNames.REVERSE_ONE_RELATION
            : RuntimeNames.TO_MANY_RELATION;
    return ParameterizedTypeName.get(relation, model.type(), target(property));
  }

  /** The other model of a relation without a column. */
  static ClassName target(PropertyDescriptor property) {
    return property instanceof ToManyProperty relation
        ? relation.target().type()
        : ((ReverseProperty) property).target().type();
  }

  /** The type arguments of a column or an expression, the root first. */
  static TypeName[] arguments(TypeName root, Stored property) {
    List<TypeName> arguments = new ArrayList<>(List.of(root));
    if (property instanceof ToOneProperty relation) {
      arguments.add(relation.target().type());
    } else if (property instanceof PropertyDescriptor.ColumnProperty column
        && column.type() instanceof PropertyType.ArrayType array) {
      arguments.add(array.element().boxed());
    } else if (property instanceof PropertyDescriptor.ColumnProperty column
        && !(column.type() instanceof PropertyType.Scalar)) {
      arguments.add(column.type().boxed());
    }
    return arguments.toArray(TypeName[]::new);
  }

  private static FieldSpec group(
      ModelDescriptor model, IndexDescriptor index, MetamodelNames names) {
    CodeBlock places =
        index.properties().stream()
            .map(property -> CodeBlock.of("$L", Blocks.column(model, property)))
            .collect(CodeBlock.joining(", "));
    TypeName group = ParameterizedTypeName.get(RuntimeNames.UNIQUE_GROUP, model.type());
    return constant(group, names.group(index))
        .addJavadoc("What is unique together: {@code $L}.", String.join(", ", index.properties()))
        .initializer("new $T($L, $L)", group, Blocks.binding(model.type()), places)
        .build();
  }

  private static FieldSpec pk(ModelDescriptor model, MetamodelNames names) {
    if (model.hasCompositeKey()) {
      TypeName all =
          ParameterizedTypeName.get(
              RuntimeNames.COMPOSITE_KEY, model.type(), KeyGenerator.name(model));
      return constant(all, "pk")
          .addJavadoc("The primary key, all of its columns.")
          .initializer("new $T($L)", all, Blocks.binding(model.type()))
          .build();
    }
    Stored key = model.key();
    TypeName type = MetamodelNames.hasOwnClass(key) ? names.ownClass(key) : type(model, key);
    return constant(type, "pk")
        .addJavadoc("The primary key, whatever its name.")
        .initializer("$L", key.name())
        .build();
  }

  private static FieldSpec objects(ModelDescriptor model) {
    ClassName manager = model.table().manager().orElse(GeneratedNames.manager(model.type()));
    return constant(manager, "objects")
        .addJavadoc("All rows of {@link $T}.", model.type())
        .initializer("new $T()", manager)
        .build();
  }

  private static FieldSpec allObjects(ModelDescriptor model) {
    ClassName manager = GeneratedNames.manager(model.type());
    return constant(manager, "allObjects")
        .addJavadoc("All rows of {@link $T}, whatever its own manager leaves out.", model.type())
        .initializer("new $T()", manager)
        .build();
  }

  private static TypeName columnsType(ModelDescriptor model) {
    return ParameterizedTypeName.get(RuntimeNames.COLUMNS, model.type());
  }

  private static FieldSpec columnList(ModelDescriptor model, MetamodelNames names) {
    CodeBlock all =
        model.columns().stream()
            .map(property -> CodeBlock.of("$L", property.name()))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(
            columnsType(model), names.columns(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($L)", columnsType(model), all)
        .build();
  }

  private static MethodSpec columns(ModelDescriptor model, MetamodelNames names) {
    return MethodSpec.methodBuilder("columns")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The columns in the model's order.")
        .returns(columnsType(model))
        .addStatement("return $L", names.columns())
        .build();
  }

  private static MethodSpec step(ModelDescriptor model, String name, ClassName target) {
    TypeName path = ParameterizedTypeName.get(PathGenerator.pathOf(target), model.type());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The way to {@code $L}.", name)
        .returns(path)
        .addStatement("return new $T($L.step())", path, name)
        .build();
  }

  private static TypeSpec ownClass(ModelDescriptor model, Stored property, MetamodelNames names) {
    boolean key = property.column().is(Option.KEY);
    boolean single =
        key && !(property instanceof ToOneProperty); // KeyColumn.in takes rows of M, not of T
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.ownClass(property))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(type(model, property))
            .addSuperinterface(
                ParameterizedTypeName.get(
                    single ? RuntimeNames.KEY_COLUMN : RuntimeNames.UNIQUE_COLUMN, model.type()));
    if (key) {
      type.addJavadoc("The primary key.");
    } else {
      type.addJavadoc("The unique column {@code $L}.", property.name());
    }
    return type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L, $L)", Blocks.binding(model.type()), place(model, property))
                .build())
        .build();
  }

  /** One of the model's own exceptions. */
  private static TypeSpec exception(ModelDescriptor model, String what, ClassName base) {
    return TypeSpec.classBuilder(base.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(what, model.type())
        .superclass(base)
        .addField(
            FieldSpec.builder(
                    TypeName.LONG,
                    "serialVersionUID",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("1L")
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "message")
                .addStatement("super(message, null)")
                .build())
        .build();
  }
}
