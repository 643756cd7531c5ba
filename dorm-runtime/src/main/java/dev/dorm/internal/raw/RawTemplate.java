package dev.dorm.internal.raw;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one value of a text with {@code {}} in it and what stands there. */
public final class RawTemplate {
  private final String sql;
  private final List<String> texts = new ArrayList<>();
  private final List<Operand> operands = new ArrayList<>();
  private @Nullable Object[] values = Fragment.NO_VALUES;

  private RawTemplate(String sql) {
    this.sql = sql;
  }

  /**
   * Puts a text and its parts together.
   *
   * @param type how the value is read
   * @param parts fragments of values of the row, and values to bind
   */
  public static Fragment of(ColumnType<?> type, String sql, List<?> parts) {
    RawTemplate template = new RawTemplate(sql);
    template.split();
    if (template.texts.size() - 1 != parts.size()) {
      throw RawErrors.binds(
          "The text \""
              + sql
              + "\" has "
              + (template.texts.size() - 1)
              + " places {}, and "
              + parts.size()
              + " parts were given.",
          "one column or value for each {}.");
    }
    parts.forEach(template::add);
    return new Fragment(new Template(template.texts, template.operands, type), template.values);
  }

  private void add(@Nullable Object part) {
    if (part instanceof Fragment fragment) {
      operands.add((Operand) fragment.node());
      values = Fragment.join(values, fragment.values());
      return;
    }
    RawBind bind = RawBind.of(null, part);
    ColumnType<?> type = bind.type();
    if (bind.list() || type == null) {
      throw RawErrors.binds(
          "{} stands for one value, and a list was given.", "column.in(list), or raw(…).");
    }
    operands.add(new Slot(type));
    values = Fragment.join(values, new @Nullable Object[] {bind.value()});
  }

  /** Cuts the text at its places; those in quotes are text. */
  private void split() {
    int from = 0;
    int depth = 0;
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\'' || c == '"') {
        at = sql.indexOf(c, at + 1);
        if (at < 0) {
          throw refused("what begins with " + c + " never ends");
        }
      } else if (sql.startsWith("{}", at)) {
        texts.add(sql.substring(from, at));
        at++;
        from = at + 1;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        check(c, at, depth);
      }
      at++;
    }
    if (depth != 0 || sql.isBlank()) {
      throw refused(sql.isBlank() ? "it is empty" : "a parenthesis is not closed");
    }
    texts.add(sql.substring(from));
  }

  private void check(char c, int at, int depth) {
    if (depth < 0) {
      throw refused("a parenthesis is closed that was not opened");
    }
    if (c == '?' || c == '$' || c == ';' || c == '\0') {
      throw refused("\"" + c + "\" cannot stand in the middle of a query");
    }
    if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
      throw refused("a comment cannot stand in the middle of a query");
    }
  }

  private QueryDefinitionError refused(String what) {
    return RawErrors.text(what, "one SQL value, with {} for columns and values.");
  }
}
