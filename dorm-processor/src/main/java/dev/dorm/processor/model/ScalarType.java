package dev.dorm.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A Java type whose values are single values of a column. */
public enum ScalarType {
  SHORT(TypeName.SHORT),
  INTEGER(TypeName.INT),
  LONG(TypeName.LONG),
  DOUBLE(TypeName.DOUBLE),
  BOOLEAN(TypeName.BOOLEAN),
  STRING(ClassName.get(String.class)),
  DECIMAL(ClassName.get(BigDecimal.class)),
  DATE(ClassName.get(LocalDate.class)),
  TIME(ClassName.get(LocalTime.class)),
  INSTANT(ClassName.get(Instant.class)),
  OFFSET_DATE_TIME(ClassName.get(OffsetDateTime.class)),
  LOCAL_DATE_TIME(ClassName.get(LocalDateTime.class)),
  UUID(ClassName.get(java.util.UUID.class)),
  BYTES(ArrayTypeName.of(TypeName.BYTE));

  @SuppressWarnings("ImmutableEnumChecker") // JavaPoet's names are immutable, but do not say so
  private final TypeName typeName;

  ScalarType(TypeName typeName) {
    this.typeName = typeName;
  }

  /** The type as written where NULL is not allowed: primitive where there is one. */
  public TypeName typeName() {
    return typeName;
  }

  /** The type of its objects. */
  public TypeName boxed() {
    return typeName.box();
  }

  /** Whether a primitive of this type exists. */
  public boolean hasPrimitive() {
    return typeName.isPrimitive();
  }

  /** Whether an array can hold such values. */
  public boolean isElement() {
    return this != DECIMAL && this != BYTES;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return this == SHORT || this == INTEGER || this == LONG || this == DOUBLE || this == DECIMAL;
  }

  /** The type with the qualified name of its class, boxed. */
  public static Optional<ScalarType> ofClass(CharSequence qualifiedName) {
    for (ScalarType type : values()) {
      if (type.boxed() instanceof ClassName name
          && name.canonicalName().contentEquals(qualifiedName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
