package dev.dorm.processor.model;

import java.util.Optional;

/** What a property stores, with the annotation that says so. */
public enum FieldKind {
  AUTO("AutoField", "an Integer"),
  BIG_AUTO("BigAutoField", "a Long"),
  SMALL_INTEGER("SmallIntegerField", "a short"),
  INTEGER("IntegerField", "an int"),
  BIG_INTEGER("BigIntegerField", "a long"),
  FLOAT("FloatField", "a double"),
  DECIMAL("DecimalField", "a BigDecimal"),
  BOOLEAN("BooleanField", "a boolean"),
  CHAR("CharField", "a String"),
  TEXT("TextField", "a String"),
  EMAIL("EmailField", "a String"),
  URL("UrlField", "a String"),
  SLUG("SlugField", "a String"),
  DATE("DateField", "a LocalDate"),
  TIME("TimeField", "a LocalTime"),
  DATE_TIME("DateTimeField", "an Instant, OffsetDateTime or LocalDateTime"),
  UUID("UuidField", "a UUID"),
  BINARY("BinaryField", "a byte[]"),
  JSON("JsonField", "a type that JSON can hold"),
  ARRAY("ArrayField", "a List of single values"),
  ENUM("EnumField", "an enum"),
  EMBEDDED("Embedded", "a record or a class of its own"),
  FOREIGN_KEY("ForeignKey", "a Ref"),
  ONE_TO_ONE("OneToOne", "a Ref"),
  MANY_TO_MANY("ManyToMany", "a Many"),
  REVERSE("Reverse", "a Many or a Ref");

  private final String annotation;
  private final String needs;

  FieldKind(String annotation, String needs) {
    this.annotation = annotation;
    this.needs = needs;
  }

  /** The simple name of the annotation. */
  public String annotation() {
    return annotation;
  }

  /** The Java types it is for, in words. */
  public String needs() {
    return needs;
  }

  /** Whether values of the type can be stored so. */
  public boolean accepts(ScalarType type) {
    return switch (this) {
      case AUTO -> type == ScalarType.INTEGER;
      case BIG_AUTO -> type == ScalarType.LONG;
      case CHAR, TEXT, EMAIL, URL, SLUG -> type == ScalarType.STRING;
      case SMALL_INTEGER,
          INTEGER,
          BIG_INTEGER,
          FLOAT,
          DECIMAL,
          BOOLEAN,
          DATE,
          TIME,
          DATE_TIME,
          UUID,
          BINARY ->
          ofType(type) == this;
      case JSON, ARRAY, ENUM, EMBEDDED, FOREIGN_KEY, ONE_TO_ONE, MANY_TO_MANY, REVERSE -> false;
    };
  }

  /** Whether the database counts its values up. */
  public boolean isAuto() {
    return this == AUTO || this == BIG_AUTO;
  }

  /** Whether it is a text of limited length. */
  public boolean isLimitedText() {
    return this == CHAR || this == EMAIL || this == URL || this == SLUG;
  }

  /** Whether it is a foreign key column. */
  public boolean isToOne() {
    return this == FOREIGN_KEY || this == ONE_TO_ONE;
  }

  /** Whether it is a relation, declared here or elsewhere. */
  public boolean isRelation() {
    return isToOne() || this == MANY_TO_MANY || this == REVERSE;
  }

  /** The kind that an annotation of dorm declares. */
  public static Optional<FieldKind> ofAnnotation(String simpleName) {
    for (FieldKind kind : values()) {
      if (kind.annotation.equals(simpleName)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind of a column of this type that has no annotation. */
  public static FieldKind ofType(ScalarType type) {
    return switch (type) {
      case SHORT -> SMALL_INTEGER;
      case INTEGER -> INTEGER;
      case LONG -> BIG_INTEGER;
      case DOUBLE -> FLOAT;
      case BOOLEAN -> BOOLEAN;
      case STRING -> TEXT;
      case DECIMAL -> DECIMAL;
      case DATE -> DATE;
      case TIME -> TIME;
      case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME -> DATE_TIME;
      case UUID -> UUID;
      case BYTES -> BINARY;
    };
  }
}
