package dev.dorm.migrate.file;

import dev.dorm.migrate.file.JavaExpression.Call;
import dev.dorm.migrate.file.JavaExpression.Chain;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks expressions over lines as google-java-format does, so that a project which checks its
 * format accepts the file as it was written.
 */
final class JavaPrinter {
  private static final int WIDTH = 100;
  private static final int STEP = 4;

  private final StringBuilder out;

  JavaPrinter(StringBuilder out) {
    this.out = out;
  }

  /**
   * Writes an expression at the end of the present line.
   *
   * @param indent the indent that its further lines start from
   * @param behind how many characters follow it on its last line
   */
  void print(JavaExpression expression, int indent, int behind) {
    if (expression instanceof Chain chain && !fits(expression, behind)) {
      printChain(chain, indent, behind);
    } else if (expression instanceof Call call && !fits(expression, behind)) {
      printCall(call, indent, behind);
    } else {
      out.append(expression.flat());
    }
  }

  private void printChain(Chain chain, int indent, int behind) {
    print(chain.first(), indent + STEP, 0);
    int last = chain.calls().size() - 1;
    for (int i = 0; i <= last; i++) {
      newLine(indent + STEP);
      out.append('.');
      print(chain.calls().get(i), indent + STEP, i == last ? behind : 0);
    }
  }

  private void printCall(Call call, int indent, int behind) {
    List<JavaExpression> arguments = call.arguments();
    out.append(call.name()).append('(');
    newLine(indent + STEP);
    String flat = arguments.stream().map(JavaExpression::flat).collect(Collectors.joining(", "));
    if (column() + flat.length() + 1 + behind <= WIDTH) {
      out.append(flat);
    } else {
      for (int i = 0; i < arguments.size(); i++) {
        boolean last = i == arguments.size() - 1;
        print(arguments.get(i), indent + STEP, last ? behind + 1 : 1);
        if (!last) {
          out.append(',');
          newLine(indent + STEP);
        }
      }
    }
    out.append(')');
  }

  private boolean fits(JavaExpression expression, int behind) {
    boolean empty = expression instanceof Call call && call.arguments().isEmpty();
    return empty || column() + expression.flat().length() + behind <= WIDTH;
  }

  private int column() {
    return out.length() - (out.lastIndexOf("\n") + 1);
  }

  private void newLine(int indent) {
    out.append('\n').append(" ".repeat(indent));
  }
}
