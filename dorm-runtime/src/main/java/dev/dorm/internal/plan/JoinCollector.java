package dev.dorm.internal.plan;

import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Arithmetic;
import dev.dorm.internal.ast.Between;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Exists;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.InQuery;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.JunctionRef;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Negation;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.TextMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the ways that a select goes, each once and behind its parent. */
final class JoinCollector implements Operand.Visitor, Predicate.Visitor {
  private final List<JoinPath> paths = new ArrayList<>();

  List<JoinPath> joins() {
    return paths.isEmpty() ? List.of() : List.copyOf(paths);
  }

  void add(Projection projection) {
    if (projection instanceof Projection.Row row) {
      add(row.path());
    } else if (projection instanceof Projection.Value value) {
      add(value.operand());
    }
  }

  void add(Operand operand) {
    operand.accept(this);
  }

  void add(Predicate predicate) {
    predicate.accept(this);
  }

  private void add(@Nullable JoinPath path) {
    if (path != null && !paths.contains(path)) {
      add(path.parent());
      paths.add(path);
    }
  }

  @Override
  public void column(ColumnRef column) {
    if (column.level() == 0) {
      add(column.path());
    }
  }

  @Override
  public void junction(JunctionRef column) {}

  @Override
  public void slot(Slot slot) {}

  @Override
  public void list(ListSlot list) {}

  @Override
  public void arithmetic(Arithmetic arithmetic) {
    add(arithmetic.left());
    add(arithmetic.right());
  }

  @Override
  public void always(Always always) {}

  @Override
  public void comparison(Comparison comparison) {
    add(comparison.left());
    add(comparison.right());
  }

  @Override
  public void between(Between between) {
    add(between.operand());
    add(between.low());
    add(between.high());
  }

  @Override
  public void inList(InList in) {
    add(in.operand());
  }

  @Override
  public void inQuery(InQuery in) {
    add(in.operand());
  }

  @Override
  public void isNull(IsNull isNull) {
    add(isNull.operand());
  }

  @Override
  public void textMatch(TextMatch match) {
    add(match.text());
    add(match.pattern());
  }

  @Override
  public void logical(Logical logical) {
    for (Predicate operand : logical.operands()) {
      add(operand);
    }
  }

  @Override
  public void negation(Negation negation) {
    add(negation.operand());
  }

  @Override
  public void exists(Exists exists) {}
}
