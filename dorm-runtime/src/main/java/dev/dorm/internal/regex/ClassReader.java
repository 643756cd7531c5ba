package dev.dorm.internal.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands in brackets. Not thread-safe. */
final class ClassReader {
  private static final String HYPHEN = "\\- for a hyphen.";

  private final PatternReader in;
  private final boolean ignoreCase;

  ClassReader(PatternReader in, boolean ignoreCase) {
    this.in = in;
    this.ignoreCase = ignoreCase;
  }

  /** The set; the opening bracket is taken. */
  CodeSet read() {
    boolean negated = in.take('^');
    if (in.peek() == ']') {
      throw in.malformed("the brackets are empty", "\\] for a bracket.");
    }
    List<CodeSet> parts = new ArrayList<>();
    boolean first = true;
    while (!in.take(']')) {
      parts.add(part(first));
      first = false;
    }
    CodeSet set = CodeSet.union(parts);
    CodeSet result = negated ? set.complement() : set;
    if (result.isEmpty()) {
      throw in.unsupported("a class of no characters", "leave it out.");
    }
    return result;
  }

  private CodeSet part(boolean first) {
    boolean hyphen = in.peek() == '-';
    CodeSet from = member(first);
    if (in.peek() != '-' || in.peek(1) == ']') {
      return ignoreCase && from.isSingle() ? CaseFolding.closed(from) : from;
    }
    if (hyphen) {
      throw in.unsupported("a range from a hyphen", HYPHEN);
    }
    in.take();
    CodeSet to = member(false);
    if (!from.isSingle() || !to.isSingle() || from.first(0) > to.first(0)) {
      throw in.malformed("a range has no order", "its least character first, or " + HYPHEN);
    }
    if (in.peek() == '-' && in.peek(1) != ']') {
      throw in.unsupported("a hyphen behind a range", HYPHEN);
    }
    CodeSet range = CodeSet.range(from.first(0), to.first(0));
    return ignoreCase ? CaseFolding.closed(range) : range;
  }

  private CodeSet member(boolean first) {
    int c = in.take();
    if (c == '[') {
      throw in.unsupported("a class inside a class", "\\[ for a bracket, or one class for both.");
    }
    if (c == '&' && in.peek() == '&') {
      throw in.unsupported("&&, the intersection of classes,", "\\& for a character.");
    }
    if (c == '-' && !first && in.peek() != ']') {
      throw in.unsupported("a hyphen inside a class", HYPHEN);
    }
    if (c < 0) {
      throw in.malformed("brackets are not closed", "], or \\[ for a bracket.");
    }
    return c == '\\' ? Escapes.read(in) : CodeSet.of(c);
  }
}
