package dev.dorm.internal.render;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.TextMatching;
import dev.dorm.dialect.TextTemplate;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.TextMatch;
import java.util.List;

/** Renders predicates in one select's scope, and what they compare by way of its operands. */
final class ConditionRenderer implements Predicate.Visitor {
  private static final int MAX_FLAT = 16;

  private final Dialect dialect;
  private final SqlBuilder sql;
  private final Scope scope;
  private final OperandRenderer operands;

  ConditionRenderer(Dialect dialect, SqlBuilder sql, Scope scope) {
    this.dialect = dialect;
    this.sql = sql;
    this.scope = scope;
    this.operands = new OperandRenderer(dialect, sql, scope, this);
  }

  /** What renders operands in the same scope. */
  OperandRenderer operands() {
    return operands;
  }

  void predicate(Predicate predicate) {
    predicate.accept(this);
  }

  private void operand(Operand operand) {
    operands.operand(operand);
  }

  @Override
  public void always(Always always) {
    sql.add(always.value() ? "1 = 1" : "1 = 0");
  }

  @Override
  public void comparison(Comparison comparison) {
    boolean mayBeNull = comparison.left().nullable() || comparison.right().nullable();
    operand(comparison.left());
    sql.add(" ");
    sql.add(
        comparison.operator() == Operator.NE && mayBeNull
            ? dialect.differs()
            : comparison.operator().sql());
    sql.add(" ");
    operand(comparison.right());
  }

  @Override
  public void between(Between between) {
    operand(between.operand());
    sql.add(" BETWEEN ");
    operand(between.low());
    sql.add(" AND ");
    operand(between.high());
  }

  @Override
  public void inList(InList in) {
    operand(in.operand());
    operands.list(in.list());
  }

  @Override
  public void inQuery(InQuery in) {
    operand(in.operand());
    sql.add(" IN (");
    new SelectRenderer(dialect, sql, scope).render(in.query());
    sql.add(")");
  }

  @Override
  public void isNull(IsNull isNull) {
    operand(isNull.operand());
    sql.add(isNull.negated() ? " IS NOT NULL" : " IS NULL");
  }

  @Override
  public void textMatch(TextMatch match) {
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
  }

  private static TextTemplate template(TextMatching texts, TextMatch match, boolean value) {
    return switch (match.kind()) {
      case CONTAINS -> texts.contains(match.ignoreCase(), value);
      case STARTS_WITH -> texts.startsWith(match.ignoreCase(), value);
      case ENDS_WITH -> texts.endsWith(match.ignoreCase(), value);
      case EQUALS -> texts.equalsIgnoringCase();
      case REGEX -> texts.regex(match.ignoreCase());
    };
  }

  private static ColumnType<?> patternType(TextTemplate.Pattern pattern, ColumnType<?> plain) {
    return switch (pattern) {
      case LITERAL -> plain;
      case REGEX -> RegexPattern.EXACT;
      case REGEX_OF_ALL_CASES -> RegexPattern.OF_ALL_CASES;
      default -> new LikePattern(pattern);
    };
  }

  @Override
  public void logical(Logical logical) {
    joined(logical.connector() == Connector.AND ? " AND " : " OR ", logical.operands());
  }

  /**
   * Many operands are halved again and again: databases parse them as deep as they are long, and
   * SQLite gives up at a depth of 1000.
   */
  private void joined(String connector, List<Predicate> operands) {
    sql.add("(");
    int size = operands.size();
    if (size > MAX_FLAT) {
      joined(connector, operands.subList(0, size / 2));
      sql.add(connector);
      joined(connector, operands.subList(size / 2, size));
    } else {
      String separator = "";
      for (Predicate operand : operands) {
        sql.add(separator);
        predicate(operand);
        separator = connector;
      }
    }
    sql.add(")");
  }

  @Override
  public void negation(Negation negation) {
    boolean unknown = negation.operand().mayBeUnknown();
    sql.add(unknown ? "(" : "NOT (");
    predicate(negation.operand());
    sql.add(unknown ? ") IS NOT TRUE" : ")");
  }

  @Override
  public void exists(Exists exists) {
    sql.add("EXISTS (");
    new SelectRenderer(dialect, sql, scope).render(exists.query());
    sql.add(")");
  }
}
