package dev.dorm.tests.functions;

import java.util.Random;
import java.util.regex.Pattern;

/** Makes regular expressions out of everything that dorm takes, and texts that they may find. */
public final class RegexMaker {
  private static final String[] LETTERS = {
    "a", "b", "c", "A", "B", "é", "É", "ß", "σ", "ς", "Σ", "ж", "Ж", "日", "😀", "_", "7", "0", " ",
    "-", "\n", "\r", "\t", "\u0085", "\u2028", "\u00A0", "٣", "ſ", "k", "\u212A", "ı", ".", "\\",
    "]", "{", "*"
  };
  private static final String[] ESCAPED = {
    "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\.", "\\\\", "\\]", "\\{", "\\*", "\\-", "\\n",
    "\\r", "\\t", "\\f", "\\x41", "\\u00e9", "\\x24"
  };
  private static final String[] RANGES = {
    "a-c", "A-C", "0-9", "б-я", "Б-Я", "α-ω", "\\x20-\\x2f", "日-本"
  };
  private static final Pattern EDGE = Pattern.compile("[\\^$]|\\\\[Az]");
  private static final String[] COUNTS = {"*", "+", "?", "{2}", "{0}", "{1,}", "{0,2}", "{2,3}"};

  private final Random random;

  /** Makes a maker. */
  public RegexMaker(Random random) {
    this.random = random;
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** A text. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(one(LETTERS));
    }
    return text.toString();
  }

  /** A pattern. */
  public String pattern() {
    return choice(3);
  }

  private String choice(int depth) {
    StringBuilder choice = new StringBuilder(sequence(depth));
    while (random.nextInt(5) == 0) {
      choice.append('|').append(sequence(depth));
    }
    return choice.toString();
  }

  private String sequence(int depth) {
    StringBuilder sequence = new StringBuilder();
    for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
      boolean edge = random.nextInt(8) == 0;
      String item = edge ? one("^", "$", "\\A", "\\z") : atom(depth);
      sequence.append(item);
      if (!edge && random.nextInt(3) == 0) {
        boolean edges = item.startsWith("(") && EDGE.matcher(item).find();
        sequence.append(edges ? one("*", "+", "?", "{0,2}", "{1,3}") : one(COUNTS));
        sequence.append(one("", "", "?"));
      }
    }
    return sequence.toString();
  }

  private String atom(int depth) {
    int kind = random.nextInt(depth > 0 ? 7 : 5);
    return switch (kind) {
      case 0 -> ".";
      case 1 -> one(ESCAPED);
      case 2 -> brackets();
      case 3, 4 -> literal();
      default -> one("(", "(?:") + choice(depth - 1) + ")";
    };
  }

  private String literal() {
    String letter = one(LETTERS);
    return letter.length() == 1 && ".\\{*".contains(letter) ? "\\" + letter : letter;
  }

  private String brackets() {
    boolean negated = random.nextInt(3) == 0;
    StringBuilder set = new StringBuilder(negated ? "[^" : "[");
    boolean hyphen = random.nextInt(6) == 0;
    set.append(hyphen && random.nextBoolean() ? "-" : "");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      switch (random.nextInt(3)) {
        case 0 -> set.append(one(RANGES));
        case 1 ->
            set.append(
                one("\\d", "\\w", "\\s", "\\n", "\\]", "\\-", "\\\\", negated ? "é" : "\\W"));
        default -> {
          String letter = one(LETTERS);
          set.append("\\]-".contains(letter) ? "\\" + letter : letter);
        }
      }
    }
    return set.append(hyphen ? "-]" : "]").toString();
  }
}
