package dev.dorm.internal.render;

import dev.dorm.dialect.AggregateTemplate;
import dev.dorm.dialect.CallTemplate;
import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ListTemplate;
import dev.dorm.dialect.TextMatching;
import dev.dorm.dialect.TextTemplate;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.CompositeType;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.CaseWhen;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.Derived;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.Frame;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.JunctionRef;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Output;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Template;
import dev.dorm.internal.ast.TextMatch;
import dev.dorm.internal.ast.Truth;
import dev.dorm.internal.ast.WindowCall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders operands and predicates in one select's scope. */
final class ConditionRenderer implements Operand.Visitor, Predicate.Visitor {
  private static final int MAX_FLAT = 16;

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
  public void column(ColumnRef column) {
    String alias = scope.alias(column);
    if (column.column().parts().isEmpty()) {
      sql.column(alias, column.column().name());
    } else {
      sql.add("(").columns(alias, column.column()).add(")");
    }
  }

  /** What a select gives; a key of several columns is several values. */
  void projected(Operand operand) {
    if (operand instanceof ColumnRef column) {
      sql.columns(scope.alias(column), column.column());
    } else {
      operand(operand);
    }
  }

  @Override
  public void junction(JunctionRef column) {
    sql.column(scope.junction(column.junction()), column.junction().source());
  }

  @Override
  public void slot(Slot slot) {
    sql.value(slot.type());
  }

  @Override
  public void list(ListSlot list) {
    boolean many = list.bucket() == ListSlot.MANY;
    ListTemplate template =
        list.type() instanceof CompositeType key
            ? dialect.inRows(key.types(), many)
            : dialect.inList(list.type(), many);
    sql.add(template.before());
    if (template.spread()) {
      sql.spread(list.type(), list.bucket());
    } else {
      sql.list(list.type());
    }
    sql.add(template.after());
  }

  @Override
  public void function(FunctionCall call) {
    CallTemplate template =
        dialect.functions().call(call.function(), call.argumentTypes(), call.type());
    String separator = template.before();
    for (Operand argument : call.arguments()) {
      sql.add(separator);
      operand(argument);
      separator = template.separator();
    }
    sql.add(call.arguments().isEmpty() ? template.before() : "").add(template.after());
  }

  @Override
  public void choice(CaseWhen choice) {
    sql.add("CASE");
    for (CaseWhen.Branch branch : choice.branches()) {
      sql.add(" WHEN ");
      predicate(branch.condition());
      sql.add(" THEN ");
      operand(branch.value());
    }
    if (choice.otherwise() != null) {
      sql.add(" ELSE ");
      operand(choice.otherwise());
    }
    sql.add(" END");
  }

  @Override
  public void truth(Truth truth) {
    boolean unknown = truth.predicate().mayBeUnknown();
    sql.add(unknown ? "((" : "(");
    predicate(truth.predicate());
    sql.add(unknown ? ") IS TRUE)" : ")");
  }

  @Override
  public void scalar(Scalar scalar) {
    sql.add("(");
    new SelectRenderer(dialect, sql, scope).render(scalar.query());
    sql.add(")");
  }

  @Override
  public void aggregate(AggregateCall call) {
    aggregate(call, null);
  }

  private void aggregate(AggregateCall call, @Nullable WindowCall window) {
    Operand argument = call.argument();
    if (argument == null) {
      sql.add("count(*)");
      filter(call);
      over(window);
      return;
    }
    AggregateTemplate template =
        dialect.functions().aggregate(call.aggregate(), argument.type(), call.type());
    sql.add(template.before()).add(call.distinct() ? "DISTINCT " : "").add(template.open());
    operand(argument);
    sql.add(template.close());
    if (call.separator() != null) {
      sql.add(", ");
      operand(call.separator());
    }
    order(call.order());
    sql.add(")");
    filter(call);
    over(window);
    sql.add(template.after());
  }

  @Override
  public void window(WindowCall call) {
    AggregateCall aggregate = call.aggregate();
    if (aggregate != null) {
      aggregate(aggregate, call);
      return;
    }
    sql.add(call.function().name().toLowerCase(Locale.ROOT));
    listed("(", call.arguments());
    sql.add(call.arguments().isEmpty() ? "()" : ")");
    over(call);
  }

  private void over(@Nullable WindowCall call) {
    if (call == null) {
      return;
    }
    sql.add(" OVER (");
    String separator = call.partition().isEmpty() ? "ORDER BY " : " ORDER BY ";
    listed("PARTITION BY ", call.partition());
    order(separator, call.order());
    Frame frame = call.frame();
    if (frame != null) {
      sql.add(call.partition().isEmpty() && call.order().isEmpty() ? "" : " ");
      sql.add(frame.unit().name()).add(" BETWEEN ");
      end(frame.from());
      sql.add(" AND ");
      end(frame.to());
    }
    sql.add(")");
  }

  private void end(Frame.End end) {
    if (end.distance() != null) {
      operand(end.distance());
      sql.add(" ");
    }
    sql.add(end.place().name().replace('_', ' '));
  }

  private void listed(String before, List<Operand> operands) {
    String separator = before;
    for (Operand operand : operands) {
      sql.add(separator);
      operand(operand);
      separator = ", ";
    }
  }

  @Override
  public void template(Template template) {
    sql.add("(").add(template.texts().get(0));
    for (int i = 0; i < template.parts().size(); i++) {
      operand(template.parts().get(i));
      sql.add(template.texts().get(i + 1));
    }
    sql.add(")");
  }

  @Override
  public void output(Output output) {
    sql.add(Integer.toString(output.place()));
  }

  @Override
  public void derived(Derived derived) {
    sql.add(scope.derived()).add(".w").add(Integer.toString(derived.place()));
  }

  /** An ORDER BY with its terms; nothing without terms. */
  void order(List<OrderTerm> terms) {
    order(" ORDER BY ", terms);
  }

  private void order(String before, List<OrderTerm> terms) {
    String separator = before;
    for (OrderTerm term : terms) {
      sql.add(separator);
      if (term.operand() instanceof ColumnRef key && !key.column().parts().isEmpty()) {
        parts(key, term.descending());
      } else {
        operand(term.operand());
        sql.add(term.descending() ? " DESC" : "");
      }
      if (term.operand().nullable()) {
        sql.add(
            switch (term.nulls()) {
              case LARGEST -> dialect.nullsLargest(term.descending());
              case FIRST -> " NULLS FIRST";
              case LAST -> " NULLS LAST";
            });
      }
      separator = ", ";
    }
  }

  /** The parts of a key, which are ordered one after the other. */
  private void parts(ColumnRef key, boolean descending) {
    String separator = "";
    for (ColumnReference part : key.column().parts()) {
      sql.add(separator).column(scope.alias(key), part.name()).add(descending ? " DESC" : "");
      separator = ", ";
    }
  }

  private void filter(AggregateCall call) {
    if (!call.filter().equals(Always.TRUE)) {
      sql.add(" FILTER (WHERE ");
      predicate(call.filter());
      sql.add(")");
    }
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
    list(in.list());
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
