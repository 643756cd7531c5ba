package dev.dorm.internal.raw;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.ListTemplate;
import dev.dorm.dialect.PlainText;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.raw.RawText.ListPlace;
import dev.dorm.internal.raw.RawText.Placeholder;
import dev.dorm.internal.render.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The raw texts that a database has met, each read once, and compiled once for the types of its
 * values. Bounded: a program that makes ever new texts starts over. Thread-safe.
 */
public final class RawStatements {
  private static final int MAX = 1024;

  private final PlainText rules;
  private final ConcurrentMap<String, RawText> texts = new ConcurrentHashMap<>();
  private final ConcurrentMap<Shape, CompiledStatement> compiled = new ConcurrentHashMap<>();

  /** What decides on a statement's text; a null type stands for an empty list. */
  private record Shape(String sql, List<Form> forms) {}

  private record Form(@Nullable ColumnType<?> type, boolean list) {}

  /** Makes an empty cache for a dialect. */
  public RawStatements(Dialect dialect) {
    rules = dialect.plainText();
  }

  /**
   * Puts a text and its values together.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when the text is none that dorm runs, or they
   *     do not go together
   */
  public RawStatement prepare(String sql, List<RawBind> binds) {
    RawText text = texts.get(sql);
    if (text == null) {
      text = RawText.of(sql, rules);
      if (texts.size() >= MAX) {
        texts.clear();
      }
      texts.put(sql, text);
    }
    List<RawBind> ordered = RawMatcher.match(text.placeholders(), binds);
    List<Form> forms = new ArrayList<>(ordered.size());
    List<@Nullable Object> values = new ArrayList<>(ordered.size());
    for (RawBind bind : ordered) {
      boolean empty = bind.isEmptyList();
      forms.add(new Form(empty ? null : bind.type(), bind.list()));
      if (!empty) {
        values.add(bind.value());
      }
    }
    return new RawStatement(
        compile(text, sql, List.copyOf(forms), ordered), values.toArray(), text.writing());
  }

  private CompiledStatement compile(
      RawText text, String sql, List<Form> forms, List<RawBind> ordered) {
    Shape shape = new Shape(sql, forms);
    CompiledStatement found = compiled.get(shape);
    if (found == null) {
      if (compiled.size() >= MAX) {
        compiled.clear();
      }
      found = render(text, ordered);
      CompiledStatement other = compiled.putIfAbsent(shape, found);
      return other == null ? found : other;
    }
    return found;
  }

  private CompiledStatement render(RawText text, List<RawBind> ordered) {
    StringBuilder sql = new StringBuilder(text.sql().length() + 16);
    List<Parameter> parameters = new ArrayList<>();
    int from = 0;
    int operator = 0;
    for (int i = 0; i < ordered.size(); i++) {
      Placeholder placeholder = text.placeholders().get(i);
      ListPlace list = ordered.get(i).list() ? placeholder.list() : null;
      int start = list == null ? placeholder.token().start() : list.start();
      operator = copy(text, sql, from, start, operator);
      from = list == null ? placeholder.token().end() : list.end();
      if (list == null) {
        sql.append('?');
        parameters.add(Parameter.single(typeOf(ordered.get(i))));
      } else {
        addList(sql, list, ordered.get(i), parameters);
      }
    }
    copy(text, sql, from, text.sql().length(), operator);
    return CompiledStatement.once(sql.toString(), parameters, text.writing());
  }

  private void addList(
      StringBuilder sql, ListPlace place, RawBind bind, List<Parameter> parameters) {
    ListTemplate template = place.negated() ? rules.notIn() : rules.in();
    sql.append(template.before());
    if (bind.isEmptyList()) {
      sql.append(rules.emptyList());
    } else {
      sql.append('?');
      parameters.add(new Parameter(typeOf(bind), Parameter.Form.LIST, 1));
    }
    sql.append(template.after());
  }

  /**
   * Copies a part of the text; question marks that are operators are doubled, as the driver asks.
   */
  private static int copy(RawText text, StringBuilder sql, int from, int to, int operator) {
    int at = from;
    int next = operator;
    while (next < text.operators().size() && text.operators().get(next).start() < to) {
      RawToken mark = text.operators().get(next++);
      sql.append(text.sql(), at, mark.start()).append("??");
      at = mark.end();
    }
    sql.append(text.sql(), at, to);
    return next;
  }

  private static ColumnType<?> typeOf(RawBind bind) {
    ColumnType<?> type = bind.type();
    if (type == null) {
      throw new IllegalStateException("A value has no type.");
    }
    return type;
  }
}
