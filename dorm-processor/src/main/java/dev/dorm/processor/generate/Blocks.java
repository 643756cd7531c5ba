package dev.dorm.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
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
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.model.ScalarType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Small pieces of code that several generators need. */
final class Blocks {
  private static final CodeBlock OWN = CodeBlock.of("own");

  private Blocks() {}

  /** A source file. */
  static JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  /** {@code public} for a public model, nothing else. */
  static Modifier[] visibility(ModelDescriptor model, Modifier... others) {
    if (!model.is(ModelDescriptor.Trait.PUBLIC)) {
      return others;
    }
    Modifier[] modifiers = new Modifier[others.length + 1];
    modifiers[0] = Modifier.PUBLIC;
    System.arraycopy(others, 0, modifiers, 1, others.length);
    return modifiers;
  }

  /** {@code AuthorBinding.INSTANCE}. */
  static CodeBlock binding(ClassName model) {
    return CodeBlock.of("$T.INSTANCE", GeneratedNames.binding(model));
  }

  /** The value of a property of a row. */
  static CodeBlock read(PropertyDescriptor property, String row) {
    return read(property, CodeBlock.of("$L", row));
  }

  /** The value of a property of a row. */
  static CodeBlock read(PropertyDescriptor property, CodeBlock row) {
    return read(property.access(), property.name(), row);
  }

  /** What a property of a row holds, read so that no getter loads anything; in a binding. */
  static CodeBlock readQuietly(PropertyDescriptor property, String row) {
    return origin(property.access()) instanceof Access.Accessors
        ? CodeBlock.of("quietly($L, own -> $L)", row, read(property.access(), property.name(), OWN))
        : read(property, row);
  }

  private static Access origin(Access access) {
    if (access instanceof Access.Part part) {
      return origin(part.holder());
    }
    return access instanceof Access.Bridge bridge ? bridge.origin() : access;
  }

  /** The call of a getter that the model has of its own. */
  static Optional<CodeBlock> ownGetter(PropertyDescriptor property, CodeBlock row) {
    Access access = property.access();
    Access origin = origin(access);
    if (origin instanceof Access.Field field) {
      return field.getter().map(name -> CodeBlock.of("$L.$L()", row, name));
    }
    return origin instanceof Access.Accessors
        ? Optional.of(read(access, property.name(), row))
        : Optional.empty();
  }

  /** What a way of reaching a field reads. */
  static CodeBlock read(Access access, String name, CodeBlock row) {
    if (access instanceof Access.Bridge bridge) {
      return CodeBlock.of("$T.$L($L)", GeneratedNames.bridge(bridge.owner()), name, row);
    }
    if (access instanceof Access.Part part) {
      CodeBlock holder = read(part.holder(), part.property(), row);
      return CodeBlock.of("$L == null ? null : $L", holder, read(part.own(), part.field(), holder));
    }
    if (access instanceof Access.Accessors accessors) {
      return CodeBlock.of("$L.$L()", row, accessors.getter());
    }
    return CodeBlock.of("$L.$L", row, name);
  }

  /** The name of a property in generated code: that of a part of an object has a point in it. */
  static String id(PropertyDescriptor property) {
    return property.name().replace('.', '_');
  }

  /** {@code address.street} becomes {@code AddressStreet}. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("\\.", -1)) {
      words.append(capitalized(word));
    }
    return words.toString();
  }

  static boolean isPart(PropertyDescriptor property) {
    return property.access() instanceof Access.Part;
  }

  /** The writing of a property of a row, a statement's expression. */
  static CodeBlock write(PropertyDescriptor property, String row, CodeBlock value) {
    return write(property.access(), property.name(), row, value);
  }

  /** What a way of reaching a field writes. */
  static CodeBlock write(Access access, String name, String row, CodeBlock value) {
    if (access instanceof Access.Bridge bridge) {
      return CodeBlock.of("$T.$L($L, $L)", GeneratedNames.bridge(bridge.owner()), name, row, value);
    }
    if (access instanceof Access.Accessors accessors) {
      return CodeBlock.of("$L.$L($L)", row, accessors.setter(), value);
    }
    return CodeBlock.of("$L.$L = $L", row, name, value);
  }

  static boolean isStateful(PropertyDescriptor property) {
    return property.access() instanceof Access.State;
  }

  /** Whether it is a field of the row that holds JSON. */
  static boolean isJson(PropertyDescriptor property) {
    return property instanceof ColumnProperty column
        && !isStateful(property)
        && column.type() instanceof PropertyType.JsonType;
  }

  /** Whether it is a field of the row that a converter stores. */
  static boolean isConverted(PropertyDescriptor property) {
    return property instanceof ColumnProperty column
        && !isStateful(property)
        && column.type() instanceof PropertyType.Converted;
  }

  /** Whether it is a field of the row that holds a list. */
  static boolean isArray(PropertyDescriptor property) {
    return property instanceof ColumnProperty column
        && !isStateful(property)
        && column.type() instanceof PropertyType.ArrayType;
  }

  /** Whether it is a field of the row that holds bytes. */
  static boolean isBytes(PropertyDescriptor property) {
    return holds(property, ScalarType.BYTES);
  }

  /** Whether it is a field of the row that holds exact decimals. */
  static boolean isDecimal(PropertyDescriptor property) {
    return holds(property, ScalarType.DECIMAL);
  }

  private static boolean holds(PropertyDescriptor property, ScalarType type) {
    return property instanceof ColumnProperty column
        && !isStateful(property)
        && column.type() instanceof PropertyType.Scalar scalar
        && scalar.type() == type;
  }

  /** Whether it is the other side of a one-to-one key. */
  static boolean isReverseOne(PropertyDescriptor property) {
    return property instanceof ReverseProperty reverse && reverse.isOne();
  }

  /** The property's type as written in the model. */
  static TypeName typeName(PropertyDescriptor property) {
    if (property instanceof ColumnProperty column) {
      return column.type().typeName();
    }
    if (property instanceof ToOneProperty relation) {
      return ParameterizedTypeName.get(RuntimeNames.REF, relation.target().type());
    }
    if (property instanceof ToManyProperty relation) {
      return ParameterizedTypeName.get(RuntimeNames.MANY, relation.target().type());
    }
    if (property instanceof EmbeddedProperty embedded) {
      return embedded.type();
    }
    ReverseProperty reverse = (ReverseProperty) property;
    return ParameterizedTypeName.get(
        reverse.isOne() ? RuntimeNames.REF : RuntimeNames.MANY, reverse.target().type());
  }

  /** The type, marked nullable. */
  static TypeName nullable(TypeName type) {
    return type.isPrimitive()
        ? type
        : type.annotated(AnnotationSpec.builder(RuntimeNames.NULLABLE).build());
  }

  /** The property's type, marked where its column allows NULL. */
  static TypeName markedType(PropertyDescriptor property) {
    TypeName type = typeName(property);
    if (property instanceof EmbeddedProperty embedded) {
      return embedded.nullable() ? nullable(type) : type;
    }
    return property instanceof Stored stored && stored.column().is(Option.NULLABLE)
        ? nullable(type)
        : type;
  }

  /** {@code firstName} becomes {@code FirstName}. */
  static String capitalized(String name) {
    return Character.toTitleCase(name.charAt(0)) + name.substring(1);
  }

  /** The place of a relation among the model's relations. */
  static int place(ModelDescriptor model, PropertyDescriptor relation) {
    return model.relations().indexOf(relation);
  }

  /** The place of a property's column among the model's columns. */
  static int column(ModelDescriptor model, String property) {
    List<Stored> columns = model.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(property)) {
        return i;
      }
    }
    throw new IllegalArgumentException(property);
  }
}
