package dev.dorm.internal.regex;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.regex.RegexNode.Chars;
import dev.dorm.internal.regex.RegexNode.Choice;
import dev.dorm.internal.regex.RegexNode.Edge;
import dev.dorm.internal.regex.RegexNode.Repeat;
import dev.dorm.internal.regex.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns and refuses what not all databases take alike. Whether a repetition takes much or
 * little changes nothing in whether it is found, so both are read as one. Used once.
 */
public final class RegexParser {
  /** How long a pattern may be, in characters. */
  public static final int MAX_LENGTH = 1_000;

  private static final int MAX_DEPTH = 50;
  private static final int MAX_COUNT = 255;
  private static final int MAX_SIZE = 2_000;

  /** All but the ends of lines, as Java knows them. */
  private static final CodeSet ANY = CodeSet.ofEach("\n\r\u0085\u2028\u2029").complement();

  private final PatternReader in;
  private final boolean ignoreCase;
  private int edges;

  private RegexParser(PatternReader in, boolean ignoreCase) {
    this.in = in;
    this.ignoreCase = ignoreCase;
  }

  /**
   * Reads a pattern.
   *
   * @param label what messages begin with
   * @throws QueryDefinitionError when it is none, or not all databases take it alike
   */
  public static RegexNode parse(String label, String pattern, boolean ignoreCase) {
    if (pattern.codePointCount(0, pattern.length()) > MAX_LENGTH) {
      throw PatternReader.tooLarge(label, "has more than " + MAX_LENGTH + " characters");
    }
    PatternReader in = new PatternReader(label, pattern);
    RegexNode regex = new RegexParser(in, ignoreCase).choice(0);
    if (!in.atEnd()) {
      throw in.malformed("nothing is open that ) closes", "\\) for a parenthesis.");
    }
    return regex;
  }

  private RegexNode choice(int depth) {
    if (depth > MAX_DEPTH) {
      throw in.tooLarge("is nested more than " + MAX_DEPTH + " deep");
    }
    List<RegexNode> branches = new ArrayList<>();
    do {
      branches.add(sequence(depth));
    } while (in.take('|'));
    return branches.size() == 1 ? branches.get(0) : Choice.of(branches);
  }

  private RegexNode sequence(int depth) {
    List<RegexNode> items = new ArrayList<>();
    while (!in.atEnd() && in.peek() != '|' && in.peek() != ')') {
      items.add(repeated(depth));
    }
    Sequence sequence = Sequence.of(items);
    if (sequence.size() > MAX_SIZE) {
      throw tooManySteps();
    }
    return sequence;
  }

  private QueryDefinitionError tooManySteps() {
    return in.tooLarge("has more than " + MAX_SIZE + " steps, repetitions counted out");
  }

  private RegexNode repeated(int depth) {
    boolean group = in.peek() == '(';
    int edgesBefore = edges;
    RegexNode item = atom(depth);
    if (!isQuantifier(in.peek())) {
      return item;
    }
    if (item instanceof Edge && !group) {
      throw in.unsupported("a repetition of the begin or the end", "leave the repetition out.");
    }
    Repeat repeat = quantifier(item);
    if (repeat.least() > 1 && edges > edgesBefore) {
      // Java leaves a repetition after a turn that took nothing, also before the least number.
      throw in.unsupported(
          "a repetition {2} or more of what holds ^ or $", "the group once, and again without it.");
    }
    if (repeat.size() > MAX_SIZE) {
      throw tooManySteps();
    }
    if (!in.take('?') && in.peek() == '+') {
      throw in.unsupported("a possessive repetition", "the same without the second +.");
    }
    if (isQuantifier(in.peek())) {
      throw in.malformed("a repetition is repeated", "a group around the first: (?:a*)*.");
    }
    return repeat;
  }

  private static boolean isQuantifier(int c) {
    return c == '*' || c == '+' || c == '?' || c == '{';
  }

  private Repeat quantifier(RegexNode item) {
    return switch (in.take()) {
      case '*' -> new Repeat(item, 0, Repeat.ENDLESS);
      case '+' -> new Repeat(item, 1, Repeat.ENDLESS);
      case '?' -> new Repeat(item, 0, 1);
      default -> counted(item);
    };
  }

  private Repeat counted(RegexNode item) {
    int least = number();
    int most = least;
    if (in.take(',')) {
      most = in.peek() == '}' ? Repeat.ENDLESS : number();
    }
    if (!in.take('}') || (most != Repeat.ENDLESS && most < least)) {
      throw in.malformed("{ begins no repetition", "{2}, {2,} or {2,5}; \\{ for a brace.");
    }
    return new Repeat(item, least, most);
  }

  private int number() {
    int value = -1;
    while (in.peek() >= '0' && in.peek() <= '9') {
      value = Math.max(value, 0) * 10 + (in.take() - '0');
      if (value > MAX_COUNT) {
        throw in.tooLarge("repeats something more than " + MAX_COUNT + " times");
      }
    }
    if (value < 0) {
      throw in.malformed("{ begins no repetition", "{2}, {2,} or {2,5}; \\{ for a brace.");
    }
    return value;
  }

  private RegexNode atom(int depth) {
    int c = in.take();
    return switch (c) {
      case '(' -> group(depth);
      case '[' -> new Chars(new ClassReader(in, ignoreCase).read());
      case '.' -> new Chars(ANY);
      case '^' -> edge(Edge.BEGIN);
      case '$' -> edge(Edge.END);
      case '\\' -> escape();
      case '*', '+', '?', '{' ->
          throw in.malformed("there is nothing to repeat", "\\* \\+ \\? \\{ for the characters.");
      default -> literal(CodeSet.of(c));
    };
  }

  private RegexNode escape() {
    if (in.take('A')) {
      return edge(Edge.BEGIN);
    }
    return in.take('z') ? edge(Edge.END) : literal(Escapes.read(in));
  }

  private Edge edge(Edge edge) {
    edges++;
    return edge;
  }

  private Chars literal(CodeSet set) {
    return new Chars(ignoreCase && set.isSingle() ? CaseFolding.closed(set) : set);
  }

  private RegexNode group(int depth) {
    if (in.take('?') && !in.take(':')) {
      throw construct();
    }
    RegexNode inner = choice(depth + 1);
    if (!in.take(')')) {
      throw in.malformed("a group is not closed", "), or \\( for a parenthesis.");
    }
    return inner;
  }

  private QueryDefinitionError construct() {
    int c = in.peek();
    boolean behind = c == '<' && (in.peek(1) == '=' || in.peek(1) == '!');
    if (c == '=' || c == '!' || behind) {
      return in.unsupported(
          "look-around, (?" + (behind ? "<" : Character.toString(c)) + ",",
          "a second condition: a.regex(…).and(not(a.regex(…))).");
    }
    if (c == '<') {
      return in.unsupported("a named group, (?<,", "(…) or (?:…).");
    }
    if (c == '>') {
      return in.unsupported("an atomic group, (?>,", "(?:…).");
    }
    return in.unsupported("a flag, (?,", "iregex(…) to ignore case; [\\s\\S] for any character.");
  }
}
