package dev.dorm.internal.ast;

import java.util.List;

/**
 * Walks through operands and predicates and into the selects that stand in them. Not thread-safe.
 */
public abstract class TreeWalker implements Operand.Visitor, Predicate.Visitor {
  private int depth;

  /** Makes a walker. */
  protected TreeWalker() {}

  /** How many selects stand between the start and here. */
  protected final int depth() {
    return depth;
  }

  /** Walks through a value. */
  public final void walk(Operand operand) {
    operand.accept(this);
  }

  private void walk(List<Operand> operands) {
    for (Operand operand : operands) {
      walk(operand);
    }
  }

  /** Walks through a predicate. */
  public final void walk(Predicate predicate) {
    predicate.accept(this);
  }

  /** Walks through what a select gives. */
  public final void walk(Projection projection) {
    if (projection instanceof Projection.Value value) {
      walk(value.operand());
    } else if (projection instanceof Projection.Named named) {
      walk(named.operand());
    } else if (projection instanceof Projection.Row row) {
      row(row);
    }
  }

  /** Walks through a select inside. */
  protected void inside(Select select) {
    depth++;
    content(select);
    depth--;
  }

  /**
   * The parts of a combination, and a derived table, stand beside the select that they feed, not
   * inside it.
   */
  /** A select, before what it holds. */
  protected void entered(Select select) {}

  private void content(Select select) {
    entered(select);
    for (Projection projection : select.projections()) {
      walk(projection);
    }
    if (select.source() != null) {
      for (Select part : select.source().parts()) {
        content(part);
      }
    }
    if (select.derived() != null) {
      content(select.derived());
    }
    walk(select.where());
    walk(select.folding().on());
    walk(select.folding().having());
    for (OrderTerm term : select.order()) {
      walk(term.operand());
    }
  }

  /** Meets the columns of a model. */
  protected void row(Projection.Row row) {}

  @Override
  public void column(ColumnRef column) {}

  @Override
  public void junction(JunctionRef column) {}

  @Override
  public void slot(Slot slot) {}

  @Override
  public void list(ListSlot list) {}

  @Override
  public void function(FunctionCall call) {
    walk(call.arguments());
  }

  @Override
  public void choice(CaseWhen choice) {
    for (CaseWhen.Branch branch : choice.branches()) {
      walk(branch.condition());
      walk(branch.value());
    }
    if (choice.otherwise() != null) {
      walk(choice.otherwise());
    }
  }

  @Override
  public void truth(Truth truth) {
    walk(truth.predicate());
  }

  @Override
  public void scalar(Scalar scalar) {
    inside(scalar.query());
  }

  @Override
  public void aggregate(AggregateCall call) {
    parts(call);
  }

  private void parts(AggregateCall call) {
    if (call.argument() != null) {
      walk(call.argument());
    }
    if (call.separator() != null) {
      walk(call.separator());
    }
    for (OrderTerm term : call.order()) {
      walk(term.operand());
    }
    walk(call.filter());
  }

  /** An aggregate over a window is none of the select: only its parts are walked through. */
  @Override
  public void window(WindowCall call) {
    AggregateCall aggregate = call.aggregate();
    if (aggregate != null) {
      parts(aggregate);
    } else {
      walk(call.arguments());
    }
    walk(call.partition());
    for (OrderTerm term : call.order()) {
      walk(term.operand());
    }
    if (call.frame() != null) {
      end(call.frame().from());
      end(call.frame().to());
    }
  }

  private void end(Frame.End end) {
    if (end.distance() != null) {
      walk(end.distance());
    }
  }

  @Override
  public void template(Template template) {
    walk(template.parts());
  }

  @Override
  public void output(Output output) {}

  @Override
  public void derived(Derived derived) {}

  @Override
  public void always(Always always) {}

  @Override
  public void comparison(Comparison comparison) {
    walk(comparison.left());
    walk(comparison.right());
  }

  @Override
  public void between(Between between) {
    walk(between.operand());
    walk(between.low());
    walk(between.high());
  }

  @Override
  public void inList(InList in) {
    walk(in.operand());
  }

  @Override
  public void inQuery(InQuery in) {
    walk(in.operand());
    inside(in.query());
  }

  @Override
  public void isNull(IsNull isNull) {
    walk(isNull.operand());
  }

  @Override
  public void textMatch(TextMatch match) {
    walk(match.text());
    walk(match.pattern());
  }

  @Override
  public void logical(Logical logical) {
    List<Predicate> operands = logical.operands();
    for (int i = 0; i < operands.size(); i++) {
      walk(operands.get(i));
    }
  }

  @Override
  public void negation(Negation negation) {
    walk(negation.operand());
  }

  @Override
  public void exists(Exists exists) {
    inside(exists.query());
  }
}
