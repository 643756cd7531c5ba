package dev.dorm.internal.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A set of characters that a text may hold: code points without U+0000 and without surrogates. */
public final class CodeSet {
  private static final int[] ALL = {1, 0xD7FF, 0xE000, Character.MAX_CODE_POINT};
  private static final int WORD = 64;

  /** The first and the last of each range, in order; ranges neither overlap nor touch. */
  private final int[] bounds;

  private final long low;
  private final long high;

  private CodeSet(int[] bounds) {
    this.bounds = bounds;
    this.low = bits(bounds, 0);
    this.high = bits(bounds, WORD);
  }

  /** The characters of one of the two words of ASCII, as bits. */
  private static long bits(int[] bounds, int offset) {
    long bits = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      int last = Math.min(bounds[i + 1], offset + WORD - 1);
      for (int c = Math.max(bounds[i], offset); c <= last; c++) {
        bits |= 1L << c;
      }
    }
    return bits;
  }

  /** One character. */
  static CodeSet of(int character) {
    return new CodeSet(new int[] {character, character});
  }

  /** All characters from one to another. */
  static CodeSet range(int first, int last) {
    return new CodeSet(new int[] {first, last});
  }

  /** Some characters, each by itself. */
  static CodeSet ofEach(String characters) {
    return union(characters.codePoints().mapToObj(CodeSet::of).toList());
  }

  /** All characters of some sets. */
  static CodeSet union(List<CodeSet> sets) {
    List<int[]> ranges = new ArrayList<>();
    for (CodeSet set : sets) {
      for (int i = 0; i < set.bounds.length; i += 2) {
        ranges.add(new int[] {set.bounds[i], set.bounds[i + 1]});
      }
    }
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    int[] joined = new int[ranges.size() * 2];
    int size = 0;
    for (int[] range : ranges) {
      if (size > 0 && range[0] <= joined[size - 1] + 1) {
        joined[size - 1] = Math.max(joined[size - 1], range[1]);
      } else {
        joined[size++] = range[0];
        joined[size++] = range[1];
      }
    }
    return new CodeSet(Arrays.copyOf(joined, size));
  }

  /** All other characters. */
  CodeSet complement() {
    int[] rest = new int[bounds.length + ALL.length + 2];
    int size = 0;
    for (int i = 0; i < ALL.length; i += 2) {
      int first = ALL[i];
      for (int j = 0; j < bounds.length && first <= ALL[i + 1]; j += 2) {
        if (bounds[j + 1] >= first) {
          if (bounds[j] > first) {
            rest[size++] = first;
            rest[size++] = Math.min(bounds[j] - 1, ALL[i + 1]);
          }
          first = bounds[j + 1] + 1;
        }
      }
      if (first <= ALL[i + 1]) {
        rest[size++] = first;
        rest[size++] = ALL[i + 1];
      }
    }
    return new CodeSet(Arrays.copyOf(rest, size));
  }

  /** Whether a character is in it. */
  boolean contains(int character) {
    if (character < 2 * WORD) {
      return ((character < WORD ? low : high) >>> character & 1) != 0;
    }
    int place = Arrays.binarySearch(bounds, character);
    return place >= 0 || (-place - 1) % 2 == 1;
  }

  /** Whether no character is in it. */
  boolean isEmpty() {
    return bounds.length == 0;
  }

  /** Whether one character is in it. */
  public boolean isSingle() {
    return bounds.length == 2 && bounds[0] == bounds[1];
  }

  /** The number of ranges. */
  public int ranges() {
    return bounds.length / 2;
  }

  /** The first character of a range. */
  public int first(int range) {
    return bounds[2 * range];
  }

  /** The last character of a range. */
  public int last(int range) {
    return bounds[2 * range + 1];
  }
}
