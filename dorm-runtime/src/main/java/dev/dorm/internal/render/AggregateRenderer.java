package dev.dorm.internal.render;

import dev.dorm.dialect.AggregateTemplate;
import dev.dorm.dialect.Dialect;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.Frame;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.WindowCall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders aggregates and window functions: what they take, which rows, in which order. */
final class AggregateRenderer {
  private final Dialect dialect;
  private final SqlBuilder sql;
  private final OperandRenderer operands;
  private final ConditionRenderer conditions;

  AggregateRenderer(
      Dialect dialect, SqlBuilder sql, OperandRenderer operands, ConditionRenderer conditions) {
    this.dialect = dialect;
    this.sql = sql;
    this.operands = operands;
    this.conditions = conditions;
  }

  void aggregate(AggregateCall call) {
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
    operands.operand(argument);
    sql.add(template.close());
    if (call.separator() != null) {
      sql.add(", ");
      operands.operand(call.separator());
    }
    operands.order(call.order());
    sql.add(")");
    filter(call);
    over(window);
    sql.add(template.after());
  }

  void window(WindowCall call) {
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
    operands.order(separator, call.order());
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
      operands.operand(end.distance());
      sql.add(" ");
    }
    sql.add(end.place().name().replace('_', ' '));
  }

  private void listed(String before, List<Operand> values) {
    String separator = before;
    for (Operand value : values) {
      sql.add(separator);
      operands.operand(value);
      separator = ", ";
    }
  }

  private void filter(AggregateCall call) {
    if (!call.filter().equals(Always.TRUE)) {
      sql.add(" FILTER (WHERE ");
      conditions.predicate(call.filter());
      sql.add(")");
    }
  }
}
