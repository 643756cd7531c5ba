package dev.dorm.processor.diagnostic;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * A mistake that a user can make, with its stable number and the pattern of its message. Constants
 * that share a number are forms of the same mistake.
 */
public enum DiagnosticCode {
  NO_BASE_CLASS(
      1101,
      "%s is annotated @Model but does not extend Entity<%s>. FIX: %s. (Records and plain classes are not"
          + " supported yet.)"),
  TWO_KEYS(
      1102,
      "%1$s declares two primary keys, \"%2$s\", which the database counts up and so is one by itself, and"
          + " \"%3$s\". FIX: keep one of them as the key; or drop \"%2$s\", and let the others be the key."),
  NOT_CONSTRUCTIBLE(
      1103,
      "%1$s needs a constructor without parameters that is not private (dorm does not use reflection)."
          + " FIX: add %1$s() {}%2$s."),
  UNMAPPED_TYPE(1104, "%s: %s has no column type. FIX: %s."),
  NO_ACCESS(
      1105,
      "%s is private and has no accessor dorm can call. FIX: drop private (package-private is enough), or add"
          + " %s()/%s(%s), or Lombok's @Getter @Setter."),
  BARE_ENTITY(
      1106,
      "%1$s has type %2$s; a relation must say whether its row is loaded. FIX: @ForeignKey(onDelete = …)"
          + " Ref<%2$s> %3$s."),
  ENTITY_COLLECTION(
      1107,
      "%s is a %s. FIX: @ManyToMany Many<%3$s> %4$s, or @Reverse(\"%5$s\") Many<%3$s> %4$s for the other side of"
          + " %3$s.%5$s."),
  MANY_WITHOUT_KIND(1108, "%s is Many<%s> but neither @ManyToMany nor @Reverse.%s FIX: %s."),
  REVERSE_OF_NOTHING(1109, "%s: @Reverse(\"%s\"), but %s has no relation of that name.%s FIX: %s."),
  REVERSE_MISFIT(1109, "%s: @Reverse(\"%s\"), but %s. FIX: %s."),
  NO_POLICY(
      1110,
      "%s is a Ref<%s> but does not say what happens when its %2$s is deleted. FIX: @ForeignKey(onDelete ="
          + " CASCADE), or PROTECT, RESTRICT, SET_NULL, SET_DEFAULT, DO_NOTHING. (CASCADE deletes the %3$s rows.)"),
  SET_NULL_ON_NOT_NULL(
      1111, "%s: SET_NULL needs a nullable column. FIX: @Nullable Ref<%s> %s, or PROTECT."),
  TARGET_NOT_A_MODEL(
      1112, "%s refers to %s, which is not a @Model. FIX: annotate %2$s, or use @JsonField."),
  TARGET_WITHOUT_TABLE(
      1112, "%s refers to %s, which is %s and has no table. FIX: refer to a concrete model."),
  NULLABLE_PRIMITIVE(
      1113, "%s is %s marked @Nullable; a primitive cannot be null. FIX: %s, or drop @Nullable."),
  RESERVED_COLUMN(
      1114,
      Kind.WARNING,
      "%s becomes the column \"%s\", a reserved word; dorm quotes it, your raw SQL must too. FIX (optional):"
          + " column = \"%s\"."),
  RESERVED_TABLE(
      1114,
      Kind.WARNING,
      "%s has the table \"%s\", a reserved word; dorm quotes it, your raw SQL must too. FIX (optional): another"
          + " table name."),
  DUPLICATE_COLUMN(
      1114, "%s and %s both map to the column %s. FIX: give one of them another column name."),
  UNKNOWN_NAME(1115, "%s on %s: no such column.%s FIX: one of its columns: %s."),
  PRECISION_MISSING(
      1116,
      "%s is a BigDecimal without precision. FIX: @DecimalField(maxDigits = 12, decimalPlaces = 2)."),
  INNER_CLASS(
      1117,
      "%s is an inner class; the generated mapper cannot create it. FIX: make it static or top-level."),
  VALIDATOR_MISMATCH(1118, "%s: %s checks %s, the field is %s. FIX: drop it, or change the type."),
  ANNOTATION_MISFIT(1119, "%s: @%s needs %s, the field is %s. FIX: %s."),
  WRONG_SELF_TYPE(1120, "%s extends %s. FIX: %s."),
  LOMBOK_EQUALITY(
      1121,
      Kind.WARNING,
      "@%s on %s generates %s over relations. FIX: %s; Entity has equals and hashCode by key."),
  BLANK_NAME(1122, "The %s name of %s is blank. FIX: remove it, or write %s."),
  NOT_NULL_MARKED(
      1123,
      Kind.NOTE,
      "%s is not @NullMarked, so a reference type without @Nullable still means NOT NULL. FIX (optional):"
          + " @NullMarked in %s/package-info.java."),
  MULTI_TABLE_INHERITANCE(
      1124,
      "%s extends %s, a model with a table of its own; dorm does not spread a row over two tables. FIX: make"
          + " %2$s abstract, or refer to it: @OneToOne(onDelete = CASCADE) Ref<%2$s>."),
  RESERVED_PROPERTY(
      1125,
      "%s: a property cannot be called \"%s\", because %s. FIX: another name; column = \"%s\" keeps the column."),
  NAME_TOO_LONG(1126, "The %s name \"%s\" of %s has %d bytes; databases keep 63. FIX: %s."),
  DUPLICATE_TABLE(
      1127, "%s and %s both have the table \"%s\". FIX: give one of them another table name."),
  DUPLICATE_MODEL(
      1128, "%s and %s are both the model %s. FIX: rename one, or put it in another app (@App)."),
  RESERVED_PREFIX(
      1129, "The %s name \"%s\" of %s begins with \"%s\", which belongs to %s. FIX: another name."),
  SYSTEM_COLUMN(
      1129,
      "The column name \"%s\" of %s belongs to PostgreSQL, which gives every table a column of that"
          + " name. FIX: another name."),
  IMPOSSIBLE_SIZE(1130, "%s: %s = %s, but it must be %s. FIX: %s."),
  TOO_MANY_DIGITS(
      1131,
      "%s has %d digits; SQLite keeps decimals exactly up to 18. FIX: maxDigits = 18 or less, or"
          + " -Adorm.databases=postgresql if the module never runs on SQLite."),
  BAD_APP_LABEL(
      1132,
      "The app label %s is not made of lower-case letters, digits and underscores, a letter first. FIX: %s."),
  TWO_ANNOTATIONS(1133, "%s has both @%s and @%s. FIX: keep the one that says what it stores."),
  FINAL_FIELD(
      1134,
      "%s is final, so that dorm cannot set it when a row is read. FIX: drop final, or transient."),
  HIDDEN_PROPERTY(
      1135, "%s.%s hides the inherited property %s.%2$s. FIX: remove one of them, or rename it."),
  FIELD_OF_PLAIN_PARENT(
      1136,
      "%s inherits the field %s, but %s is not a @Model, so that the field would never be stored. FIX: @Model on"
          + " %3$s, or transient."),
  GENERIC_MODEL(
      1137, "%s has a type parameter; only an abstract model may have one. FIX: remove it."),
  PRIVATE_TYPE(1138, "%s is private; the generated code cannot name it. FIX: drop private."),
  ID_NOT_KEY(1139, "%s is called \"id\" but is not the primary key. FIX: %s, or another name."),
  PRIMITIVE_KEY(
      1140, "%s is a primitive key: a new object could not say that it has none yet. FIX: %s %s."),
  NULLABLE_KEY(1141, "%s is the primary key, which cannot be NULL. FIX: drop @Nullable."),
  BAD_CHOICE(1142, "%s: the choice \"%s\" %s. FIX: remove it or correct it."),
  BAD_PATTERN(
      1143, "%s: the pattern of @RegexValidator does not compile: %s. FIX: correct the pattern."),
  VALIDATOR_UNUSABLE(1144, "%s: %s %s. FIX: %s."),
  NAME_TAKEN(
      1145, "dorm generates %s for %s, but that class exists already. FIX: rename the class%s."),
  BAD_INDEX(1146, "%s on %s %s. FIX: %s."),
  DUPLICATE_INDEX(
      1146,
      "%s and %s both have the index or constraint \"%s\". FIX: leave the name out, or change it."),
  BAD_SCOPE(1147, "%s is a @Scope but %s. FIX: static QuerySet<%s> %s(QuerySet<%3$s> query)."),
  BAD_MANAGER(1148, "@Model(manager = %s.class) on %s: %s. FIX: class %1$s extends %s."),
  BOTH_AUTO(
      1149,
      "%s has both autoNow and autoNowAdd. FIX: autoNow is set by the first save too; keep one."),
  BAD_THROUGH(1150, "%s: through = %s.class, but %s. FIX: %s."),
  KEY_POLICY(1151, "%s is the primary key, so that %s cannot change it. FIX: CASCADE or PROTECT."),
  EMPTY_ENUM(
      1152,
      "%s: the enum %s has no constants, so that nothing could be stored. FIX: give it some."),
  UNNAMED_PACKAGE(
      1153,
      "%s is in the unnamed package, so that its app has no label. FIX: move it into a package."),
  BAD_OPTION(1154, "-A%s=%s: %s. FIX: %s."),
  CONTROL_CHARACTER(
      1155, "The %s name of %s has a character that no database takes (%s). FIX: remove it."),
  DUPLICATE_MIGRATION(1160, "%s and %s are both the migration %s. FIX: rename one."),
  BAD_MIGRATION(1161, "%s %s. FIX: %s."),
  UNKNOWN_DEPENDENCY(
      1162,
      "%s depends on %s, but the app %s has no such migration.%s FIX: correct the name, or remove it."),
  MIGRATION_CYCLE(1163, "The migrations of %s depend on one another in a circle: %s. FIX: cut it."),
  MIGRATION_LEAVES(
      1164,
      "The app %s has several last migrations: %s. FIX: mvn dorm:makemigrations"
          + " -Ddorm.merge=true joins them; or let one depend on the others."),
  SPLIT_APP(
      1165,
      "The migrations of the app %s are in two packages, %s and %s. FIX: move them into one."),
  SENSITIVE_MISFIT(
      1166,
      "%s is @Sensitive and %s: @Sensitive hides the values of columns; keys are shown, for they say which row"
          + " is meant. FIX: remove @Sensitive, or put the secret into a column of its own."),
  BAD_VERSION(1190, "%s is the @Version but %s. FIX: %s."),
  TWO_VERSIONS(1191, "%s has two versions, \"%s\" and \"%s\". FIX: keep @Version on one of them."),
  BAD_SYMMETRY(
      1192,
      "%s is symmetrical, but it leads from %s to %s. FIX: drop symmetrical; @Reverse on the other side"
          + " declares it there."),
  ARRAY_ELEMENT(
      1193,
      "%s is a List of %s; arrays hold String, Integer, Long, Short, Double, Boolean, UUID, LocalDate, LocalTime,"
          + " Instant, LocalDateTime and OffsetDateTime. FIX: one of these; or @JsonField, whose lists hold"
          + " anything."),
  NULLABLE_ELEMENT(
      1194,
      "%s is a List of elements that may be null, and arrays hold no null. FIX: drop @Nullable inside; or"
          + " @JsonField, whose lists may hold null."),
  NO_ORDER(
      1195,
      "%s orders by %s, which is %s and has no order that both databases know. FIX: another column."),
  UNIQUE_JSON(
      1196,
      "@%s of %s says that %s is unique, which is JSON: SQLite compares its text, PostgreSQL its value. FIX: a"
          + " field of its own for what must not come twice."),
  CONDITION_UNREADABLE(1180, "%s on %s: \"%s\" %s (at character %d). FIX: %s."),
  CONDITION_UNKNOWN_PROPERTY(1181, "%s on %s: \"%s\" %s (at character %d). FIX: %s."),
  CONDITION_MISFIT(1182, "%s on %s: \"%s\" %s (at character %d). FIX: %s."),
  BAD_DEFAULT(1183, "%s: @DatabaseDefault(\"%s\") %s. FIX: %s."),
  BAD_GENERATED(1184, "%s: @GeneratedColumn(\"%s\") %s. FIX: %s."),
  BAD_COMMENT(1185, "%s: @Comment %s. FIX: %s."),
  COMPOSITE_TARGET(
      1186,
      "%s is a @%s, but the key of %s has several columns, and a relation refers to one. FIX: let %3$s have an"
          + " id, and a @UniqueConstraint over the columns of the key."),
  BAD_KEY_PART(1187, "%s cannot be part of a key of several columns: it %s. FIX: %s."),
  FOREIGN_ACCESSORS(
      1188, "%s implements %s, which are the accessors of another model. FIX: implements %s."),
  UNKNOWN_ACCESSORS(
      1188,
      Kind.NOTE,
      "%1$s implements %2$s, but the accessors of %1$s are called %3$s. FIX: implements %3$s."),
  ABSTRACT_ACCESSORS(
      1188,
      Kind.NOTE,
      "%1$s implements %2$s, but has no table, and so no accessors of its own. FIX: let the models that"
          + " extend it implement theirs."),
  BAD_CONVERTER(1170, "%s: the converter %s %s. FIX: %s."),
  CONVERTED_MISFIT(
      1171, "%s: @%s is for %s, and that is not what %s stores. FIX: @%s, or another converter."),
  CONVERTED_KEY(
      1172,
      "%s is the primary key and has a converter; keys are compared and printed as they are stored. FIX: let"
          + " the key have the stored type, and give the converter to a unique field beside it."),
  BAD_EMBEDDED(1173, "%s cannot be embedded: %s. FIX: %s."),
  BAD_PART(1174, "%s.%s of the embedded %s %s. FIX: %s."),
  OPTIONAL_EMBEDDED(
      1175,
      "%s may be null and all fields of %s may be null too, so that the two could not be told apart. FIX: let"
          + " one field of %2$s be not null, or %1$s."),
  CLASS_EXISTS(
      1198,
      "%s was compiled before, would change now, and this compiler writes over no class that the class path"
          + " holds (ECJ's batch compiler, for one). FIX: empty the output folder, as mvn clean does, and compile"
          + " again; or compile with javac."),
  INTERNAL(
      9999,
      "dorm failed on %s: %s. This is a mistake in dorm, not in your model. FIX: please report it with the lines"
          + " below.%n%s");

  private final int number;
  private final Kind kind;
  private final String pattern;

  DiagnosticCode(int number, String pattern) {
    this(number, Kind.ERROR, pattern);
  }

  DiagnosticCode(int number, Kind kind, String pattern) {
    this.number = number;
    this.kind = kind;
    this.pattern = pattern;
  }

  /** The number that users look up. */
  public int number() {
    return number;
  }

  /** How severe it is. */
  public Kind kind() {
    return kind;
  }

  /** The whole message, code first. */
  public String message(Object... arguments) {
    return "[DORM" + number + "] " + String.format(Locale.ROOT, pattern, arguments);
  }
}
