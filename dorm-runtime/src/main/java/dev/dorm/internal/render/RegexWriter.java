package dev.dorm.internal.render;

import dev.dorm.internal.regex.CodeSet;
import dev.dorm.internal.regex.RegexNode;
import dev.dorm.internal.regex.RegexNode.Chars;
import dev.dorm.internal.regex.RegexNode.Choice;
import dev.dorm.internal.regex.RegexNode.Edge;
import dev.dorm.internal.regex.RegexNode.Repeat;
import dev.dorm.internal.regex.RegexNode.Sequence;

/** Writes regular expressions with characters by number, and classes as lists of them. */
final class RegexWriter {
  private static final int LAST_SHORT = 0xFFFF;

  private final StringBuilder text = new StringBuilder();

  private RegexWriter() {}

  static String write(RegexNode regex) {
    RegexWriter writer = new RegexWriter();
    writer.node(regex);
    return writer.text.toString();
  }

  private void node(RegexNode node) {
    if (node instanceof Chars chars) {
      set(chars.set());
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::item);
    } else if (node instanceof Choice choice) {
      String separator = "";
      for (RegexNode branch : choice.branches()) {
        text.append(separator);
        node(branch);
        separator = "|";
      }
    } else if (node instanceof Repeat repeat) {
      repeat(repeat);
    } else {
      text.append(node == Edge.BEGIN ? '^' : '$');
    }
  }

  private void item(RegexNode item) {
    if (item instanceof Choice || item instanceof Sequence) {
      group(item);
    } else {
      node(item);
    }
  }

  private void group(RegexNode node) {
    text.append("(?:");
    node(node);
    text.append(')');
  }

  private void repeat(Repeat repeat) {
    if (repeat.item() instanceof Chars chars) {
      set(chars.set());
    } else {
      group(repeat.item());
    }
    text.append('{').append(repeat.least()).append(',');
    if (repeat.most() != Repeat.ENDLESS) {
      text.append(repeat.most());
    }
    text.append('}');
  }

  private void set(CodeSet set) {
    if (set.isSingle()) {
      character(set.first(0));
      return;
    }
    text.append('[');
    for (int i = 0; i < set.ranges(); i++) {
      character(set.first(i));
      if (set.last(i) > set.first(i)) {
        text.append('-');
        character(set.last(i));
      }
    }
    text.append(']');
  }

  private void character(int c) {
    if (c < 0x80 && Character.isLetterOrDigit(c)) {
      text.append((char) c);
    } else if (c <= LAST_SHORT) {
      text.append(String.format("\\u%04x", c));
    } else {
      text.append(String.format("\\U%08x", c));
    }
  }
}
