package dev.dorm.internal.regex;

import java.util.List;

/** A regular expression that was read. Immutable. */
public sealed interface RegexNode {
  /** The number of steps of an automaton for it. */
  long size();

  /**
   * One character of a set.
   *
   * @param set which ones
   */
  record Chars(CodeSet set) implements RegexNode {
    @Override
    public long size() {
      return 1;
    }
  }

  /**
   * One behind the other; of none: the empty text.
   *
   * @param items what follows one another
   * @param size as {@link RegexNode#size}
   */
  record Sequence(List<RegexNode> items, long size) implements RegexNode {
    static Sequence of(List<RegexNode> items) {
      return new Sequence(List.copyOf(items), total(items));
    }
  }

  /**
   * One of several.
   *
   * @param branches which ones
   * @param size as {@link RegexNode#size}
   */
  record Choice(List<RegexNode> branches, long size) implements RegexNode {
    static Choice of(List<RegexNode> branches) {
      return new Choice(List.copyOf(branches), total(branches));
    }
  }

  /**
   * The same several times.
   *
   * @param item what is repeated
   * @param least how often at least
   * @param most how often at most; {@link #ENDLESS} for any number
   */
  record Repeat(RegexNode item, int least, int most) implements RegexNode {
    /** Any number. */
    public static final int ENDLESS = -1;

    @Override
    public long size() {
      return 1 + item.size() * (most == ENDLESS ? least + 1 : most);
    }
  }

  /** A place in the text. */
  enum Edge implements RegexNode {
    /** Its begin. */
    BEGIN,
    /** Its end, and not before a line break there. */
    END;

    @Override
    public long size() {
      return 1;
    }
  }

  private static long total(List<RegexNode> nodes) {
    long total = 1;
    for (RegexNode node : nodes) {
      total += node.size();
    }
    return total;
  }
}
