package dev.dorm.tests.differential;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What dorm asks of a value. */
enum Lookup {
  EQ("eq", Right.ONE),
  NE("ne", Right.ONE),
  GT("gt", Right.ONE),
  GTE("gte", Right.ONE),
  LT("lt", Right.ONE),
  LTE("lte", Right.ONE),
  BETWEEN("between", Right.TWO),
  IN("in", Right.LIST),
  CONTAINS("contains", Right.ONE),
  STARTS_WITH("startsWith", Right.ONE),
  ENDS_WITH("endsWith", Right.ONE),
  ICONTAINS("icontains", Right.ONE),
  ISTARTS_WITH("istartsWith", Right.ONE),
  IENDS_WITH("iendsWith", Right.ONE),
  IEXACT("iexact", Right.ONE),
  REGEX("regex", Right.ONE),
  IREGEX("iregex", Right.ONE),
  IS_TRUE("isTrue", Right.NONE),
  IS_FALSE("isFalse", Right.NONE),
  EQ_PK("eqPk", Right.ONE),
  IN_PKS("inPks", Right.LIST),
  IS_NULL("isNull", Right.NONE),
  IS_NOT_NULL("isNotNull", Right.NONE);

  /** What stands on the right. */
  enum Right {
    NONE,
    ONE,
    TWO,
    LIST
  }

  private static final Set<Lookup> TEXT =
      Set.of(CONTAINS, STARTS_WITH, ENDS_WITH, ICONTAINS, ISTARTS_WITH, IENDS_WITH, IEXACT);
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
  private static final Set<Lookup> ANY = Set.of(EQ, NE, IN);
  private static final Set<Lookup> ORDER = Set.of(GT, GTE, LT, LTE, BETWEEN);

  private final String method;
  private final Right right;

  Lookup(String method, Right right) {
    this.method = method;
    this.right = right;
  }

  String method() {
    return method;
  }

  Right right() {
    return right;
  }

  boolean isOfText() {
    return TEXT.contains(this);
  }

  /** Whether a pattern stands on the right. */
  boolean isRegex() {
    return this == REGEX || this == IREGEX;
  }

  /** Whether another value of the row may stand on the right. */
  boolean takesExpression(Kind kind) {
    return right == Right.ONE && this != EQ_PK && kind != Kind.KEY && !isRegex();
  }

  boolean fits(Value left) {
    Kind kind = left.kind();
    if (this == IS_NULL || this == IS_NOT_NULL) {
      return left.isNullable();
    }
    if (ANY.contains(this)) {
      // Lists of booleans have two values at the most, so that dorm offers no such method by
      // itself; the method of all values takes them.
      return true;
    }
    if (ORDER.contains(this)) {
      return kind.isComparable();
    }
    if (isOfText() || isRegex()) {
      return kind == Kind.TEXT;
    }
    if (this == EQ_PK || this == IN_PKS) {
      return kind == Kind.KEY;
    }
    return kind == Kind.BOOL;
  }

  /** Whether it is true; the right sides are there. */
  boolean isTrue(@Nullable Object left, List<? extends @Nullable Object> right) {
    if (this == IS_NULL || this == IS_NOT_NULL) {
      return (left == null) == (this == IS_NULL);
    }
    if (this == NE) {
      Object other = right.get(0);
      return left == null || other == null ? left != other : Kind.compare(left, other) != 0;
    }
    if (left == null || right.contains(null)) {
      return false;
    }
    if (right.isEmpty()) {
      return left.equals(this == IS_TRUE);
    }
    Object other = right.get(0);
    if (other instanceof Collection<?> list) {
      return list.stream().anyMatch(each -> Kind.compare(left, each) == 0);
    }
    if (isOfText()) {
      return isMatch((String) left, String.valueOf(other));
    }
    if (isRegex()) {
      int flags = this == IREGEX ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
      String pattern = String.valueOf(other).replace("$", "\\z");
      return PATTERNS
          .computeIfAbsent(flags + pattern, key -> Pattern.compile(pattern, flags))
          .matcher((String) left)
          .find();
    }
    int compared = Kind.compare(left, java.util.Objects.requireNonNull(other));
    return switch (this) {
      case EQ, EQ_PK -> compared == 0;
      case GT -> compared > 0;
      case GTE -> compared >= 0;
      case LT -> compared < 0;
      case LTE -> compared <= 0;
      case BETWEEN ->
          compared >= 0 && Kind.compare(left, java.util.Objects.requireNonNull(right.get(1))) <= 0;
      case NE, IN, IN_PKS, CONTAINS, STARTS_WITH, ENDS_WITH, ICONTAINS, ISTARTS_WITH -> throw odd();
      case IENDS_WITH, IEXACT, IS_TRUE, IS_FALSE, IS_NULL, IS_NOT_NULL, REGEX, IREGEX ->
          throw odd();
    };
  }

  private boolean isMatch(String text, String part) {
    return switch (this) {
      case CONTAINS -> text.contains(part);
      case STARTS_WITH -> text.startsWith(part);
      case ENDS_WITH -> text.endsWith(part);
      case ICONTAINS -> fold(text).contains(fold(part));
      case ISTARTS_WITH -> fold(text).startsWith(fold(part));
      case IENDS_WITH -> fold(text).endsWith(fold(part));
      case IEXACT -> fold(text).equals(fold(part));
      case EQ, NE, GT, GTE, LT, LTE, BETWEEN, IN, EQ_PK, IN_PKS -> throw odd();
      case IS_TRUE, IS_FALSE, IS_NULL, IS_NOT_NULL, REGEX, IREGEX -> throw odd();
    };
  }

  private static String fold(String text) {
    return TextFunctions.map(TextFunctions.map(text, true), false);
  }

  private IllegalStateException odd() {
    return new IllegalStateException(name());
  }
}
