package dev.dorm.internal.sqlite;

import dev.dorm.internal.regex.Automaton;
import dev.dorm.internal.regex.RegexParser;
import dev.dorm.internal.sqlite.JavaFunction.Arguments;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code dorm_regex(text, pattern)}; each connection keeps the patterns that it used last. */
final class RegexFunction implements JavaFunction.Body {
  static final String NAME = "dorm_regex";
  static final String IGNORING_CASE = "dorm_iregex";

  private final boolean ignoreCase;
  private final Map<String, Automaton> cache = new Recent();

  RegexFunction(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  @Override
  public Object of(Arguments arguments) throws SQLException {
    String pattern = arguments.text(1);
    Automaton automaton = cache.get(pattern);
    if (automaton == null) {
      automaton = new Automaton(RegexParser.parse("regex(…)", pattern, ignoreCase));
      cache.put(pattern, automaton);
    }
    return automaton.finds(arguments.text(0)) ? 1 : 0;
  }

  /** Forgets what was not used for longest. */
  private static final class Recent extends LinkedHashMap<String, Automaton> {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 32;
    private static final float LOAD = 0.75f;

    Recent() {
      super(SIZE, LOAD, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Automaton> eldest) {
      return size() > SIZE;
    }
  }
}
