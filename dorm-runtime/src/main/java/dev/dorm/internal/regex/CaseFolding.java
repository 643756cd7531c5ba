package dev.dorm.internal.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters are the same letter in another case: those whose upper case has the same lower
 * case, as in the lookups without case.
 */
final class CaseFolding {
  /** No script beyond this plane has cases. */
  private static final int LAST_CASED = 0x1FFFF;

  private static final Map<Integer, CodeSet> LETTERS = letters();

  private CaseFolding() {}

  private static int fold(int character) {
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  /** All forms of each letter, by each of its forms. */
  private static Map<Integer, CodeSet> letters() {
    Map<Integer, List<CodeSet>> forms = new HashMap<>();
    for (int c = 1; c <= LAST_CASED; c++) {
      int folded = fold(c);
      if (folded != c) {
        forms.computeIfAbsent(folded, letter -> new ArrayList<>()).add(CodeSet.of(c));
      }
    }
    Map<Integer, CodeSet> letters = new HashMap<>();
    for (Map.Entry<Integer, List<CodeSet>> entry : forms.entrySet()) {
      entry.getValue().add(CodeSet.of(entry.getKey()));
      CodeSet letter = CodeSet.union(entry.getValue());
      for (CodeSet form : entry.getValue()) {
        letters.put(form.first(0), letter);
      }
    }
    return letters;
  }

  /** A set with the other forms of all its letters. */
  static CodeSet closed(CodeSet set) {
    List<CodeSet> sets = new ArrayList<>(List.of(set));
    if (set.isSingle()) {
      sets.add(LETTERS.getOrDefault(set.first(0), set));
    } else {
      for (Map.Entry<Integer, CodeSet> letter : LETTERS.entrySet()) {
        if (set.contains(letter.getKey())) {
          sets.add(letter.getValue());
        }
      }
    }
    return CodeSet.union(sets);
  }
}
