package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.candidate.TypeCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.model.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says what a field's type is to dorm. */
final class TypeClassifier {
  private static final String ANYTHING = "@JsonField, another type, or transient";
  private static final Map<String, String> ADVICE =
      Map.of(
          "java.util.Date", "java.time.Instant",
          "java.sql.Timestamp", "java.time.Instant",
          "java.sql.Date", "java.time.LocalDate",
          "java.sql.Time", "java.time.LocalTime",
          "java.time.ZonedDateTime", "java.time.OffsetDateTime or Instant",
          "java.math.BigInteger", "@DecimalField(maxDigits = …, decimalPlaces = 0) BigDecimal",
          "java.lang.Float", "Double",
          "java.lang.Byte", "Short",
          "java.lang.Character", "@CharField(maxLength = 1) String",
          "java.util.Optional", "the type inside, marked @Nullable");

  private final TypeInspector inspector;
  private final TargetReader targets;

  TypeClassifier(TypeInspector inspector, TargetReader targets) {
    this.inspector = inspector;
    this.targets = targets;
  }

  TypeCandidate classify(TypeMirror type, String packageName) {
    Shape shape = inspector.isUnresolved(type) ? new Shape.Unresolved() : shape(type);
    return new TypeCandidate(
        shape, TypeName.get(type), inspector.display(type), inspector.isHidden(type, packageName));
  }

  private Shape shape(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> new Shape.Scalar(ScalarType.BOOLEAN);
      case SHORT -> new Shape.Scalar(ScalarType.SHORT);
      case INT -> new Shape.Scalar(ScalarType.INTEGER);
      case LONG -> new Shape.Scalar(ScalarType.LONG);
      case DOUBLE -> new Shape.Scalar(ScalarType.DOUBLE);
      case FLOAT -> new Shape.Other("double");
      case BYTE -> new Shape.Other("short");
      case CHAR -> new Shape.Other("@CharField(maxLength = 1) String");
      case ARRAY -> array(((ArrayType) type).getComponentType());
      case DECLARED -> declared((DeclaredType) type);
      default -> new Shape.Other(ANYTHING);
    };
  }

  private Shape array(TypeMirror component) {
    if (component.getKind() == TypeKind.BYTE) {
      return new Shape.Scalar(ScalarType.BYTES);
    }
    if (targets.isModel(component)) {
      return new Shape.EntityCollection(targets.read(component));
    }
    Optional<String> list =
        scalar(component)
            .map(type -> "List<" + ((ClassName) type.boxed()).simpleName() + ">, or @JsonField");
    return new Shape.Other(list.orElse(ANYTHING));
  }

  /** The type of what an array can hold. */
  private static Optional<ScalarType> scalar(TypeMirror type) {
    Optional<ScalarType> found =
        type instanceof DeclaredType declared
            ? ScalarType.ofClass(((TypeElement) declared.asElement()).getQualifiedName())
            : Optional.empty();
    return (type.getKind().isPrimitive()
            ? Arrays.stream(ScalarType.values())
                .filter(each -> each.typeName().equals(TypeName.get(type)))
                .findFirst()
            : found)
        .filter(ScalarType::isElement);
  }

  private Shape declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<ScalarType> scalar = ScalarType.ofClass(element.getQualifiedName());
    if (scalar.isPresent()) {
      return new Shape.Scalar(scalar.get());
    }
    if (inspector.isClass(type, RuntimeNames.REF)) {
      return new Shape.RefShape(targets.argument(type));
    }
    if (inspector.isClass(type, RuntimeNames.MANY)) {
      return new Shape.ManyShape(targets.argument(type));
    }
    if (element.getKind() == ElementKind.ENUM) {
      return new Shape.EnumShape(constants(element));
    }
    if (targets.isModel(type)) {
      return new Shape.BareEntity(targets.read(type));
    }
    return collection(type)
        .or(() -> list(element, type.getTypeArguments()))
        .orElseGet(
            () ->
                new Shape.Other(
                    ADVICE.getOrDefault(element.getQualifiedName().toString(), ANYTHING)));
  }

  private Optional<Shape> list(TypeElement type, List<? extends TypeMirror> arguments) {
    if (!type.getQualifiedName().contentEquals("java.util.List") || arguments.size() != 1) {
      return Optional.empty();
    }
    TypeMirror element = arguments.get(0);
    return Optional.of(
        scalar(element)
            .<Shape>map(Shape.ListShape::new)
            .orElseGet(() -> new Shape.UnstorableList(inspector.display(element))));
  }

  private Optional<Shape> collection(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.size() == 1
            && targets.isModel(arguments.get(0))
            && inspector.isSubtypeOf(type, "java.lang.Iterable")
        ? Optional.of(new Shape.EntityCollection(targets.read(arguments.get(0))))
        : Optional.empty();
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .sorted()
        .toList();
  }
}
