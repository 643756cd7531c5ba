package dev.dorm.tests.differential;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each word of the query language was asked. */
final class Coverage {
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Nothing yet of all that is to be asked. */
  Coverage() {
    for (Lookup lookup : Lookup.values()) {
      expect("lookup", lookup.name());
      if (lookup.takesExpression(Kind.TEXT)) {
        expect("lookup with expression", lookup.name());
      }
    }
    for (Function function : Function.ALL) {
      expect("function", function.name());
    }
    for (Aggregate aggregate : Aggregate.values()) {
      if (aggregate.isOfRelations()) {
        expect("aggregate of relation", aggregate.name());
        if (aggregate != Aggregate.COUNT_DISTINCT) {
          expect("window", aggregate.name());
        }
      }
    }
    expect("aggregate of group", Aggregate.values());
    expect("window", WindowFunction.values());
    expect("frame", Frame.Unit.values());
    expect("probe", Probe.values());
    for (String word :
        List.of("union", "unionAll", "intersection", "difference", "behind another")) {
      expect("set operation", word);
    }
    expect("quantifier", Criterion.Quantified.Quantifier.values());
    expect("check", Check.values());
    expect("kind", Kind.values());
    for (String word :
        List.of(
            "and",
            "or",
            "not",
            "all",
            "any",
            "in query",
            "exists",
            "scalar",
            "present",
            "absent",
            "path",
            "when",
            "when or null")) {
      expect("condition", word);
    }
    for (String word : List.of("filter", "exclude", "annotate", "order", "reverse", "slice")) {
      expect("query set", word);
    }
    expect("order", "nulls first");
    expect("order", "nulls last");
  }

  private void expect(String group, Enum<?>[] words) {
    for (Enum<?> word : words) {
      expect(group, word.name());
    }
  }

  private void expect(String group, String word) {
    counts.put(name(group, word), 0);
  }

  private static String name(String group, String word) {
    return group + " " + word.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  void saw(String group, Enum<?> word) {
    saw(group, word.name());
  }

  void saw(String group, String word) {
    counts.merge(name(group, word), 1, Integer::sum);
  }

  /** The words that were asked less often than this. */
  List<String> below(int times) {
    List<String> rare = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count < times) {
            rare.add(word + ": " + count);
          }
        });
    return rare;
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(joining("\n  ", "  ", ""));
  }
}
