package dev.dorm.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Java type as a JSON codec reads it: binary names, type arguments included. */
final class CanonicalType {
  private CanonicalType() {}

  /** The class of a type, without its arguments. */
  static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type.box();
  }

  /** Whether the class does not say the whole type. */
  static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName;
  }

  /** The text, {@code java.util.List<shop.Order$Line>}. */
  static String of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(CanonicalType::of)
          .collect(Collectors.joining(",", of(generic.rawType()) + "<", ">"));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return of(wildcard.upperBounds().get(0));
    }
    if (type instanceof ArrayTypeName array) {
      return "[" + component(array.componentType());
    }
    return type instanceof ClassName name ? name.reflectionName() : type.toString();
  }

  private static String component(TypeName type) {
    if (type instanceof ArrayTypeName) {
      return of(type);
    }
    return type.isPrimitive() ? primitive(type) : "L" + of(raw(type)) + ";";
  }

  private static String primitive(TypeName type) {
    if (type.equals(TypeName.BOOLEAN)) {
      return "Z";
    }
    return type.equals(TypeName.LONG)
        ? "J"
        : type.toString().substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
