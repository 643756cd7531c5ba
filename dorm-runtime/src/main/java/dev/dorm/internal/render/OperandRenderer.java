package dev.dorm.internal.render;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ListTemplate;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.CompositeType;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.CaseWhen;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Derived;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.JunctionRef;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Output;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Template;
import dev.dorm.internal.ast.Truth;
import dev.dorm.internal.ast.WindowCall;
import java.util.List;

/** Renders operands and orders in one select's scope. */
final class OperandRenderer implements Operand.Visitor {
  private final Dialect dialect;
  private final SqlBuilder sql;
  private final Scope scope;
  private final ConditionRenderer conditions;

  OperandRenderer(Dialect dialect, SqlBuilder sql, Scope scope, ConditionRenderer conditions) {
    this.dialect = dialect;
    this.sql = sql;
    this.scope = scope;
    this.conditions = conditions;
  }

  void operand(Operand operand) {
    operand.accept(this);
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
      conditions.predicate(branch.condition());
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
    conditions.predicate(truth.predicate());
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
    aggregates().aggregate(call);
  }

  @Override
  public void window(WindowCall call) {
    aggregates().window(call);
  }

  private AggregateRenderer aggregates() {
    return new AggregateRenderer(dialect, sql, this, conditions);
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

  /** The same behind another word. */
  void order(String before, List<OrderTerm> terms) {
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
}
