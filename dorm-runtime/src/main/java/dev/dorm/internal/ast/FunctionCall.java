package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * A value computed from others.
 *
 * @param function what is computed
 * @param arguments from what
 * @param type how the result is read
 */
public record FunctionCall(SqlFunction function, List<Operand> arguments, ColumnType<?> type)
    implements Operand {
  /** A call; the list is copied. */
  public FunctionCall {
    arguments = List.copyOf(arguments);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.function(this);
  }

  /** The types of the arguments. */
  public List<ColumnType<?>> argumentTypes() {
    List<ColumnType<?>> types = new ArrayList<>(arguments.size());
    for (Operand argument : arguments) {
      types.add(argument.type());
    }
    return types;
  }

  @Override
  public boolean nullable() {
    boolean all = true;
    boolean some = false;
    for (Operand argument : arguments) {
      all &= argument.nullable();
      some |= argument.nullable();
    }
    return switch (function.nulls()) {
      case ANY -> some;
      case ALL -> all;
      case NEVER -> false;
      case ALWAYS -> true;
    };
  }
}
