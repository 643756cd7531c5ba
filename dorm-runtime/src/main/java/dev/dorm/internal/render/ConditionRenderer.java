package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ListTemplate;
import dev.dorm.dialect.TextMatching;
import dev.dorm.dialect.TextTemplate;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Arithmetic;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.JunctionRef;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.TextMatch;
import org.jspecify.annotations.Nullable;

/** Renders operands and predicates in one select's scope. */
final class ConditionRenderer
    implements Operand.Visitor<@Nullable Void>, Predicate.Visitor<@Nullable Void> {
  private final Dialect dialect;
  private final SqlBuilder sql;
  private final Scope scope;

  ConditionRenderer(Dialect dialect, SqlBuilder sql, Scope scope) {
    this.dialect = dialect;
    this.sql = sql;
    this.scope = scope;
  }

  void operand(Operand operand) {
    operand.accept(this);
  }

  void predicate(Predicate predicate) {
    predicate.accept(this);
  }

  @Override
  public @Nullable Void column(ColumnRef column) {
    sql.column(scope.alias(column), column.column().name());
    return null;
  }

  @Override
  public @Nullable Void junction(JunctionRef column) {
    sql.column(scope.junction(column.junction()), column.junction().source());
    return null;
  }

  @Override
  public @Nullable Void slot(Slot slot) {
    sql.value(slot.type());
    return null;
  }

  @Override
  public @Nullable Void list(ListSlot list) {
    ListTemplate template = dialect.inList(list.bucket() == ListSlot.MANY);
    sql.add(template.before());
    if (template.spread()) {
      sql.spread(list.type(), list.bucket());
    } else {
      sql.list(list.type());
    }
    sql.add(template.after());
    return null;
  }

  @Override
  public @Nullable Void arithmetic(Arithmetic arithmetic) {
    sql.add("(");
    operand(arithmetic.left());
    sql.add(" ").add(arithmetic.operator().sql()).add(" ");
    operand(arithmetic.right());
    sql.add(")");
    return null;
  }

  @Override
  public @Nullable Void always(Always always) {
    sql.add(always.value() ? "1 = 1" : "1 = 0");
    return null;
  }

  @Override
  public @Nullable Void comparison(Comparison comparison) {
    boolean mayBeNull = comparison.left().nullable() || comparison.right().nullable();
    operand(comparison.left());
    sql.add(" ");
    sql.add(
        comparison.operator() == Operator.NE && mayBeNull
            ? dialect.differs()
            : comparison.operator().sql());
    sql.add(" ");
    operand(comparison.right());
    return null;
  }

  @Override
  public @Nullable Void between(Between between) {
    operand(between.operand());
    sql.add(" BETWEEN ");
    operand(between.low());
    sql.add(" AND ");
    operand(between.high());
    return null;
  }

  @Override
  public @Nullable Void inList(InList in) {
    operand(in.operand());
    return list(in.list());
  }

  @Override
  public @Nullable Void inQuery(InQuery in) {
    operand(in.operand());
    sql.add(" IN (");
    new SelectRenderer(dialect, sql, scope).render(in.query());
    sql.add(")");
    return null;
  }

  @Override
  public @Nullable Void isNull(IsNull isNull) {
    operand(isNull.operand());
    sql.add(isNull.negated() ? " IS NOT NULL" : " IS NULL");
    return null;
  }

  @Override
  public @Nullable Void textMatch(TextMatch match) {
    boolean value = match.pattern() instanceof Slot;
    TextTemplate template = template(dialect.textMatching(), match, value);
    sql.add(template.before());
    operand(match.text());
    sql.add(template.between());
    if (match.pattern() instanceof Slot slot) {
      sql.value(patternType(template.pattern(), slot.type()));
    } else {
      operand(match.pattern());
    }
    sql.add(template.after());
    return null;
  }

  private static TextTemplate template(TextMatching texts, TextMatch match, boolean value) {
    return switch (match.kind()) {
      case CONTAINS -> texts.contains(match.ignoreCase(), value);
      case STARTS_WITH -> texts.startsWith(match.ignoreCase(), value);
      case ENDS_WITH -> texts.endsWith(match.ignoreCase(), value);
      case EQUALS -> texts.equalsIgnoringCase();
    };
  }

  private static ColumnType<?> patternType(TextTemplate.Pattern pattern, ColumnType<?> plain) {
    return pattern == TextTemplate.Pattern.LITERAL ? plain : new LikePattern(pattern);
  }

  @Override
  public @Nullable Void logical(Logical logical) {
    String connector = logical.connector() == Connector.AND ? " AND " : " OR ";
    String separator = "(";
    for (Predicate operand : logical.operands()) {
      sql.add(separator);
      predicate(operand);
      separator = connector;
    }
    sql.add(")");
    return null;
  }

  @Override
  public @Nullable Void negation(Negation negation) {
    boolean unknown = negation.operand().mayBeUnknown();
    sql.add(unknown ? "(" : "NOT (");
    predicate(negation.operand());
    sql.add(unknown ? ") IS NOT TRUE" : ")");
    return null;
  }

  @Override
  public @Nullable Void exists(Exists exists) {
    sql.add("EXISTS (");
    new SelectRenderer(dialect, sql, scope).render(exists.query());
    sql.add(")");
    return null;
  }
}
