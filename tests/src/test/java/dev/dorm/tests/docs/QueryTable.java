package dev.dorm.tests.docs;

import dev.dorm.Database;
import dev.dorm.exception.DormException;
import dev.dorm.observe.StatementRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table of queries: what Django writes, what dorm writes, and what runs. dorm's
 * spelling is read from the source, so that what is shown is what ran.
 */
final class QueryTable {
  private static final Path SOURCES = Path.of("src/test/java/dev/dorm/tests/docs");
  private static final String START = "table.row(";

  /**
   * A row.
   *
   * @param section the heading that it begins; null where it goes on
   * @param django what Django writes
   * @param dorm what dorm writes
   * @param body runs it
   */
  record Row(@Nullable String section, String django, String dorm, Runnable body) {}

  private final List<Row> rows = new ArrayList<>();
  private String source = "";
  private int at;
  private @Nullable String section;

  /** Reads the source whose rows follow. */
  void source(Class<?> type) {
    try {
      source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
      at = 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void section(String title) {
    section = title;
  }

  /** The next row of the source. */
  void row(String django, Runnable body) {
    at = source.indexOf(START, at) + START.length();
    int arrow = source.indexOf("() ->", at) + "() ->".length();
    at = end(arrow);
    rows.add(new Row(section, django, spelled(source.substring(arrow, at)), body));
    section = null;
  }

  List<Row> rows() {
    return rows;
  }

  /** The place of the parenthesis that closes what is open at a place. */
  private int end(int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; ; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && depth-- == 0) {
        return i;
      }
    }
  }

  /** The lines of a formatted expression as one. */
  private static String spelled(String code) {
    return code.strip()
        .replaceAll("\\s*\\n\\s*(?=[.)])", "")
        .replaceAll("(?<=[(])\\s*\\n\\s*", "")
        .replaceAll("\\s*\\n\\s*", " ");
  }

  /** The statements that a row runs on a database; a refusal by its code. */
  static String sql(Row row, Database database) {
    try (StatementRecorder recorder = database.recordStatements()) {
      try {
        database.atomic(
            () -> {
              row.body().run();
              throw new TakenBack();
            });
      } catch (TakenBack done) {
        return recorder.statements().isEmpty()
            ? "no statement"
            : String.join("; ", recorder.statements());
      } catch (DormException refused) {
        return "refused: " + refused.code();
      }
    }
    throw new IllegalStateException(row.dorm());
  }

  /** Takes back what a row changed. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
