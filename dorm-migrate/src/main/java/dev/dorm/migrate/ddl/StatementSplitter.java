package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a script into statements, since drivers differ in what they do with more than one: some
 * run the first only.
 *
 * <p>Semicolons inside quotes, comments, dollar quotes (PostgreSQL) and the bodies of triggers do
 * not count.
 */
final class StatementSplitter {
  private static final Pattern DOLLAR = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)?\\$");
  private static final Set<String> WITH_BODY = Set.of("trigger", "function", "procedure");
  private static final int HEAD = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

  private final String script;
  private final Engine engine;
  private final List<String> statements = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private int position;
  private int start;
  private int depth;
  private boolean empty = true;

  private StatementSplitter(String script, Engine engine) {
    this.script = script;
    this.engine = engine;
  }

  /** The statements, without the semicolons behind them. */
  static List<String> split(String script, Engine engine) {
    StatementSplitter splitter = new StatementSplitter(script, engine);
    splitter.run();
    return splitter.statements;
  }

  private void run() {
    while (position < script.length()) {
      char c = script.charAt(position);
      if (c == ';' && depth == 0) {
        finish();
      } else if (!skipComment() && !skipQuoted(c) && !skipWord()) {
        empty &= Character.isWhitespace(c);
        position++;
      }
    }
    finish();
  }

  private void finish() {
    if (!empty) {
      statements.add(script.substring(start, position).strip());
    }
    position++;
    start = position;
    depth = 0;
    empty = true;
    head.clear();
  }

  private boolean skipComment() {
    if (script.startsWith("--", position)) {
      position = endOr(script.indexOf('\n', position), 1);
      return true;
    }
    if (!script.startsWith("/*", position)) {
      return false;
    }
    int level = 0;
    do {
      if (script.startsWith("/*", position) && (level == 0 || engine == Engine.POSTGRESQL)) {
        level++;
        position += 2;
      } else if (script.startsWith("*/", position)) {
        level--;
        position += 2;
      } else {
        position++;
      }
    } while (level > 0 && position < script.length());
    return true;
  }

  private boolean skipQuoted(char quote) {
    if (quote == '\'' || quote == '"') {
      empty = false;
      boolean escapes = quote == '\'' && escapeString();
      skipTo(quote, escapes);
      return true;
    }
    if (engine == Engine.SQLITE && (quote == '`' || quote == '[')) {
      empty = false;
      skipTo(quote == '[' ? ']' : '`', false);
      return true;
    }
    return quote == '$' && engine == Engine.POSTGRESQL && skipDollar();
  }

  private boolean escapeString() {
    boolean marked = position > 0 && "eE".indexOf(script.charAt(position - 1)) >= 0;
    boolean word = position > 1 && Character.isLetterOrDigit(script.charAt(position - 2));
    return engine == Engine.POSTGRESQL && marked && !word;
  }

  private void skipTo(char end, boolean escapes) {
    for (position++; position < script.length(); position++) {
      char c = script.charAt(position);
      if (escapes && c == '\\') {
        position++;
      } else if (c == end) {
        position++;
        return;
      }
    }
  }

  private boolean skipDollar() {
    Matcher tag = DOLLAR.matcher(script).region(position, script.length());
    if (!tag.lookingAt()) {
      return false;
    }
    empty = false;
    position = endOr(script.indexOf(tag.group(), tag.end()), tag.group().length());
    return true;
  }

  /** In the body of a trigger, semicolons count only after its END; CASE has an END of its own. */
  private boolean skipWord() {
    Matcher word = WORD.matcher(script).region(position, script.length());
    if (!word.lookingAt()) {
      return false;
    }
    empty = false;
    String text = word.group().toLowerCase(Locale.ROOT);
    if (head.size() < HEAD) {
      head.add(text);
    }
    if (hasBody() && (text.equals("begin") || text.equals("case"))) {
      depth++;
    } else if (depth > 0 && text.equals("end")) {
      depth--;
    }
    position = word.end();
    return true;
  }

  private boolean hasBody() {
    return head.get(0).equals("create") && head.stream().anyMatch(WITH_BODY::contains);
  }

  private int endOr(int found, int length) {
    return found < 0 ? script.length() : Math.min(script.length(), found + length);
  }
}
