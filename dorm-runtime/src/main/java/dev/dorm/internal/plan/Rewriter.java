package dev.dorm.internal.plan;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.CaseWhen;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Template;
import dev.dorm.internal.ast.TextMatch;
import dev.dorm.internal.ast.Truth;
import dev.dorm.internal.ast.WindowCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts other values in the place of some in a piece of a query, and their values in the place of
 * theirs. Used for one piece. Not thread-safe.
 */
abstract class Rewriter {
  private final @Nullable Object[] values;
  private final List<@Nullable Object> result = new ArrayList<>();
  private int next;

  Rewriter(@Nullable Object[] values) {
    this.values = values;
  }

  /** What stands in the place of an operand, its values taken; null for the operand itself. */
  abstract @Nullable Operand changed(Operand operand);

  /** Meets what stays as it is. */
  abstract void kept(Fragment piece);

  /** The value rewritten. */
  final Fragment operand(Operand operand) {
    Operand over = over(operand);
    return new Fragment(over, result.toArray());
  }

  /** The predicate rewritten. */
  final Fragment predicate(Predicate predicate) {
    Predicate over = over(predicate);
    return new Fragment(over, result.toArray());
  }

  /** A piece with the values that it takes. */
  final Fragment ahead(int count, Node node) {
    return new Fragment(node, Arrays.copyOfRange(values, next, next + count));
  }

  /** Keeps the next values. */
  final void take(int count) {
    result.addAll(Arrays.asList(values).subList(next, next + count));
    next += count;
  }

  /** Leaves out the next values. */
  final void skip(int count) {
    next += count;
  }

  /** Adds values. */
  final void give(@Nullable Object... more) {
    result.addAll(Arrays.asList(more));
  }

  final Operand over(Operand operand) {
    Operand changed = changed(operand);
    if (changed != null) {
      return changed;
    } else if (operand instanceof FunctionCall call) {
      return new FunctionCall(call.function(), each(call.arguments()), call.type());
    } else if (operand instanceof CaseWhen choice) {
      return choice(choice);
    } else if (operand instanceof Template template) {
      return new Template(template.texts(), each(template.parts()), template.type());
    } else if (operand instanceof Truth truth) {
      return new Truth(over(truth.predicate()));
    } else if (operand instanceof WindowCall window) {
      return window(window);
    }
    int count = ValueCounter.of(operand);
    kept(ahead(count, operand));
    take(count);
    return operand;
  }

  private List<Operand> each(List<Operand> operands) {
    List<Operand> all = new ArrayList<>(operands.size());
    for (Operand operand : operands) {
      all.add(over(operand));
    }
    return all;
  }

  private CaseWhen choice(CaseWhen choice) {
    List<CaseWhen.Branch> branches = new ArrayList<>(choice.branches().size());
    for (CaseWhen.Branch branch : choice.branches()) {
      Predicate condition = over(branch.condition());
      branches.add(new CaseWhen.Branch(condition, over(branch.value())));
    }
    Operand otherwise = choice.otherwise();
    return new CaseWhen(branches, otherwise == null ? null : over(otherwise), choice.type());
  }

  private WindowCall window(WindowCall call) {
    List<Operand> arguments = each(call.arguments());
    List<Operand> partition = each(call.partition());
    List<OrderTerm> order = new ArrayList<>(call.order().size());
    for (OrderTerm term : call.order()) {
      order.add(new OrderTerm(over(term.operand()), term.descending(), term.nulls()));
    }
    if (call.frame() != null) {
      take(call.frame().values());
    }
    return new WindowCall(call.function(), arguments, partition, order, call.frame(), call.type());
  }

  final Predicate over(Predicate predicate) {
    if (predicate instanceof Logical logical) {
      List<Predicate> operands = new ArrayList<>(logical.operands().size());
      for (Predicate operand : logical.operands()) {
        operands.add(over(operand));
      }
      return new Logical(logical.connector(), operands, logical.depth());
    } else if (predicate instanceof Negation negation) {
      return new Negation(over(negation.operand()));
    } else if (predicate instanceof Comparison comparison) {
      Operand left = over(comparison.left());
      return new Comparison(comparison.operator(), left, over(comparison.right()));
    } else if (predicate instanceof Between between) {
      Operand operand = over(between.operand());
      Operand low = over(between.low());
      return new Between(operand, low, over(between.high()));
    } else if (predicate instanceof IsNull isNull) {
      return new IsNull(over(isNull.operand()), isNull.negated());
    } else if (predicate instanceof InQuery in) {
      return inQuery(in);
    } else if (predicate instanceof InList in) {
      Operand operand = over(in.operand());
      take(1);
      return new InList(operand, in.list());
    } else if (predicate instanceof TextMatch match) {
      Operand text = over(match.text());
      return new TextMatch(match.kind(), match.ignoreCase(), text, over(match.pattern()));
    }
    int count = ValueCounter.of(predicate);
    kept(ahead(count, predicate));
    take(count);
    return predicate;
  }

  private InQuery inQuery(InQuery in) {
    int count = ValueCounter.of(in) - ValueCounter.of(in.operand());
    Operand operand = over(in.operand());
    take(count);
    return new InQuery(operand, in.query());
  }
}
