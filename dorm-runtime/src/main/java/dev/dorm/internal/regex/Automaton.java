package dev.dorm.internal.regex;

import dev.dorm.internal.regex.RegexNode.Chars;
import dev.dorm.internal.regex.RegexNode.Choice;
import dev.dorm.internal.regex.RegexNode.Edge;
import dev.dorm.internal.regex.RegexNode.Repeat;
import dev.dorm.internal.regex.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a regular expression in texts by following all ways at once: the time grows with the length
 * of the text and nothing else, and no text is too long. Not thread-safe.
 */
public final class Automaton {
  private enum Kind {
    CHARS,
    FORK,
    BEGIN,
    END,
    FOUND
  }

  /** What is done at a place, and where it goes on. */
  private static final class Step {
    final Kind kind;
    final @Nullable CodeSet set;
    int next;
    int other;

    Step(Kind kind, @Nullable CodeSet set, int next) {
      this.kind = kind;
      this.set = set;
      this.next = next;
      this.other = next;
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final int start;
  private final int[] seen;
  private final int[] stack;
  private int[] now;
  private int[] then;
  private int nows;
  private int thens;
  private int round;
  private boolean found;

  /** An automaton of an expression. */
  public Automaton(RegexNode regex) {
    int end = add(Kind.FOUND, null, -1);
    start = before(regex, end);
    seen = new int[steps.size()];
    stack = new int[2 * steps.size() + 1];
    now = new int[steps.size()];
    then = new int[steps.size()];
  }

  private int add(Kind kind, @Nullable CodeSet set, int next) {
    steps.add(new Step(kind, set, next));
    return steps.size() - 1;
  }

  /** Adds the steps of an expression and gives the first one. */
  private int before(RegexNode node, int next) {
    if (node instanceof Chars chars) {
      return add(Kind.CHARS, chars.set(), next);
    } else if (node instanceof Sequence sequence) {
      int first = next;
      for (int i = sequence.items().size() - 1; i >= 0; i--) {
        first = before(sequence.items().get(i), first);
      }
      return first;
    } else if (node instanceof Choice choice) {
      int first = before(choice.branches().get(0), next);
      for (int i = 1; i < choice.branches().size(); i++) {
        first = fork(first, before(choice.branches().get(i), next));
      }
      return first;
    } else if (node instanceof Repeat repeat) {
      return before(repeat, next);
    }
    return add(node == Edge.BEGIN ? Kind.BEGIN : Kind.END, null, next);
  }

  private int before(Repeat repeat, int next) {
    int first = next;
    if (repeat.most() == Repeat.ENDLESS) {
      first = fork(next, next);
      steps.get(first).other = before(repeat.item(), first);
    } else {
      for (int i = repeat.least(); i < repeat.most(); i++) {
        first = fork(next, before(repeat.item(), first));
      }
    }
    for (int i = 0; i < repeat.least(); i++) {
      first = before(repeat.item(), first);
    }
    return first;
  }

  private int fork(int next, int other) {
    int fork = add(Kind.FORK, null, next);
    steps.get(fork).other = other;
    return fork;
  }

  /** Whether the expression is found somewhere in a text. */
  public boolean finds(String text) {
    found = false;
    nows = 0;
    round = 0;
    Arrays.fill(seen, 0);
    int length = text.length();
    int place = 0;
    nextRound();
    while (true) {
      follow(start, place == 0, place == length);
      advance();
      if (found || place == length) {
        return found;
      }
      int c = text.codePointAt(place);
      place += Character.charCount(c);
      boolean end = place == length;
      nextRound();
      for (int i = 0; i < nows && !found; i++) {
        Step step = steps.get(now[i]);
        if (step.set != null && step.set.contains(c)) {
          follow(step.next, false, end);
        }
      }
    }
  }

  private void nextRound() {
    round++;
    thens = 0;
  }

  private void advance() {
    int[] used = now;
    now = then;
    nows = thens;
    then = used;
  }

  /** Goes on to all steps that take a character or end the search. */
  private void follow(int first, boolean begin, boolean end) {
    int depth = 0;
    stack[depth++] = first;
    while (depth > 0) {
      int at = stack[--depth];
      if (seen[at] == round) {
        continue;
      }
      seen[at] = round;
      Step step = steps.get(at);
      if (step.kind == Kind.CHARS) {
        then[thens++] = at;
      } else if (step.kind == Kind.FOUND) {
        found = true;
      } else if (step.kind == Kind.FORK) {
        stack[depth++] = step.other;
        stack[depth++] = step.next;
      } else if (step.kind == Kind.BEGIN ? begin : end) {
        stack[depth++] = step.next;
      }
    }
  }
}
