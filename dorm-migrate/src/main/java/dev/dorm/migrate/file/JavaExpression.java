package dev.dorm.migrate.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression of a migration file: a literal, a call, or calls on the result of a call. */
sealed interface JavaExpression {
  /** The expression on one line. */
  String flat();

  /** A call on the result of this one. */
  default JavaExpression then(String name, JavaExpression... arguments) {
    Call next = new Call(name, List.of(arguments));
    if (this instanceof Chain chain) {
      return new Chain(
          chain.first(), Stream.concat(chain.calls().stream(), Stream.of(next)).toList());
    }
    return new Chain(this, List.of(next));
  }

  /** A call. */
  static JavaExpression call(String name, List<JavaExpression> arguments) {
    return new Call(name, arguments);
  }

  /** A call. */
  static JavaExpression call(String name, JavaExpression... arguments) {
    return new Call(name, List.of(arguments));
  }

  /** A text in quotes. */
  static JavaExpression text(String value) {
    return new Word(JavaLiterals.quote(value));
  }

  /** Texts in quotes. */
  static List<JavaExpression> texts(List<String> values) {
    return values.stream().map(JavaExpression::text).toList();
  }

  /** A word as it is: a number, a constant. */
  static JavaExpression word(Object value) {
    return new Word(value.toString());
  }

  /**
   * Something without parts.
   *
   * @param text the source
   */
  record Word(String text) implements JavaExpression {
    @Override
    public String flat() {
      return text;
    }
  }

  /**
   * A call.
   *
   * @param name what is called
   * @param arguments the arguments
   */
  record Call(String name, List<JavaExpression> arguments) implements JavaExpression {
    @Override
    public String flat() {
      return arguments.stream()
          .map(JavaExpression::flat)
          .collect(Collectors.joining(", ", name + "(", ")"));
    }
  }

  /**
   * Calls on the result of one another.
   *
   * @param first the first
   * @param calls the others
   */
  record Chain(JavaExpression first, List<Call> calls) implements JavaExpression {
    @Override
    public String flat() {
      return calls.stream()
          .map(call -> "." + call.flat())
          .collect(Collectors.joining("", first.flat(), ""));
    }
  }
}
