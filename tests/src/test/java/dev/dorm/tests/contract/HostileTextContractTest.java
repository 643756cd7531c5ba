package dev.dorm.tests.contract;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.greatest;
import static dev.dorm.Dsl.least;
import static dev.dorm.Dsl.nullIf;
import static dev.dorm.Dsl.onConflict;
import static dev.dorm.Dsl.sql;
import static dev.dorm.Dsl.value;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Bind;
import dev.dorm.CombinedQuerySet;
import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.Dsl;
import dev.dorm.Many;
import dev.dorm.QuerySet;
import dev.dorm.RawRow;
import dev.dorm.ValuesQuery;
import dev.dorm.exception.DormException;
import dev.dorm.query.Columns;
import dev.dorm.query.ComparableExpression;
import dev.dorm.query.Expression;
import dev.dorm.query.JsonExpression;
import dev.dorm.query.JsonPath;
import dev.dorm.query.NullableStringColumn;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UniqueGroup;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * I1: each method that takes a text gets hostile ones; the statements are those of a harmless text,
 * or it is refused before any. A method that takes a text and is not listed here fails the build.
 */
final class HostileTextContractTest extends ContractTest {
  private static final List<String> BASES =
      List.of(
          "'; DROP TABLE authors; --",
          "' OR '1'='1",
          "\" OR \"1\"=\"1",
          "\"; DELETE FROM authors; --",
          "\\'; DROP TABLE authors; --",
          "\\",
          "%' OR 1=1 --",
          "?",
          "??",
          "$1",
          "$$; DROP TABLE authors; $$",
          ":name",
          "{}",
          "{fn now()}",
          "/* */",
          "*/ DROP TABLE authors /*",
          "--",
          ";",
          "E'\\x27'",
          "U&'\\0027'",
          "\r\n; DROP TABLE authors",
          "\u02BC OR 1=1",
          "\uFF07 OR 1=1",
          "{1,2}",
          "[\"a\"]",
          "NULL",
          "1) OR (1=1",
          "\u0000",
          "\uD800",
          "t0.\"id\"");

  /** Methods whose text is the name of something of the program, or SQL that the program wrote. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("QuerySet.raw", "@PlainSql"),
          Map.entry("QuerySet.araw", "@PlainSql"),
          Map.entry("Database.raw", "@PlainSql"),
          Map.entry("Dorm.raw", "@PlainSql"),
          Map.entry("Dsl.sql", "@PlainSql; its values are bound"),
          Map.entry("Database.sqlite", "HostileSettingsTest"),
          Map.entry("Database.postgresql", "HostileSettingsTest"),
          Map.entry("Database.fromSettings", "HostileSettingsTest"),
          Map.entry("Database.named", "HostileSettingsTest"),
          Map.entry("Database.option", "HostileSettingsTest"),
          Map.entry("JsonExpression.hasKey", "JsonPathContractTest.noTextOfAKeyBecomesSql"),
          Map.entry("JsonExpression.hasAllKeys", "JsonPathContractTest.noTextOfAKeyBecomesSql"),
          Map.entry("JsonExpression.hasAnyKeys", "JsonPathContractTest.noTextOfAKeyBecomesSql"),
          Map.entry("JsonPath.hasKey", "JsonPathContractTest.noTextOfAKeyBecomesSql"),
          Map.entry("JsonPath.hasAllKeys", "JsonPathContractTest.noTextOfAKeyBecomesSql"),
          Map.entry("JsonPath.hasAnyKeys", "JsonPathContractTest.noTextOfAKeyBecomesSql"),
          Map.entry("Columns.find", "InjectionContractTest.aNameFromOutsideIsAColumnOrNothing"));

  private static final List<Class<?>> API =
      List.of(
          QuerySet.class,
          CombinedQuerySet.class,
          ValuesQuery.class,
          Many.class,
          Database.class,
          Dorm.class,
          Dsl.class,
          RawRow.class,
          Bind.class,
          Columns.class,
          Expression.class,
          ComparableExpression.class,
          TextExpression.class,
          StringColumn.class,
          NullableStringColumn.class,
          JsonExpression.class,
          JsonPath.class,
          UniqueGroup.class);

  private static List<String> hostile() {
    List<String> texts = new ArrayList<>(BASES);
    for (int i = 0; i < BASES.size(); i++) {
      texts.add("a" + BASES.get(i) + "b");
      texts.add(BASES.get(i) + BASES.get((i + 7) % BASES.size()));
      texts.add(BASES.get(i).repeat(3));
    }
    return texts;
  }

  private static Consumer<String> rows(Function<String, QuerySet<Author>> query) {
    return text -> query.apply(text).list();
  }

  private Map<String, Consumer<String>> doors() {
    Map<String, Consumer<String>> doors = new LinkedHashMap<>();
    QuerySet<Author> all = Author_.objects.all();
    doors.put("TextExpression.contains", rows(t -> all.filter(Author_.name.contains(t))));
    doors.put("TextExpression.icontains", rows(t -> all.filter(Author_.name.icontains(t))));
    doors.put("TextExpression.startsWith", rows(t -> all.filter(Author_.name.startsWith(t))));
    doors.put("TextExpression.istartsWith", rows(t -> all.filter(Author_.name.istartsWith(t))));
    doors.put("TextExpression.endsWith", rows(t -> all.filter(Author_.name.endsWith(t))));
    doors.put("TextExpression.iendsWith", rows(t -> all.filter(Author_.name.iendsWith(t))));
    doors.put("TextExpression.iexact", rows(t -> all.filter(Author_.name.iexact(t))));
    doors.put("TextExpression.regex", rows(t -> all.filter(Author_.name.regex(t))));
    doors.put("TextExpression.iregex", rows(t -> all.filter(Author_.name.iregex(t))));
    doors.put("TextExpression.lpad", rows(t -> all.orderBy(Author_.name.lpad(9, t).asc())));
    doors.put("TextExpression.rpad", rows(t -> all.annotate(Author_.name.rpad(9, t))));
    doors.put("TextExpression.replace", rows(t -> all.annotate(Author_.name.replace(t, t + "x"))));
    doors.put("TextExpression.indexOf", rows(t -> all.filter(Author_.name.indexOf(t).eq(0))));
    doors.put(
        "TextExpression.joined", t -> all.aggregate(Author_.name.joined(t, Author_.name.asc())));
    doors.put("Expression.as", t -> all.values(Author_.name.as(t)).list());
    doors.put("StringColumn.set", t -> all.filter(Author_.age.eq(-1)).update(Author_.name.set(t)));
    doors.put(
        "NullableStringColumn.set", t -> all.filter(Author_.age.eq(-1)).update(Author_.bio.set(t)));
    doors.put("Dsl.value", rows(t -> all.annotate(value(t))));
    doors.put("Dsl.greatest", rows(t -> all.orderBy(greatest(Author_.name, t).asc())));
    doors.put("Dsl.least", rows(t -> all.filter(least(Author_.name, t).eq(t))));
    doors.put("Dsl.coalesce", rows(t -> all.annotate(coalesce(Author_.bio, t))));
    doors.put("Dsl.nullIf", rows(t -> all.annotate(nullIf(Author_.name, t))));
    doors.put("Dsl.when", rows(t -> all.annotate(when(Author_.name.eq(t), t).otherwise(t + "x"))));
    doors.put("Dsl.concat", rows(t -> all.annotate(concat(Author_.name, t))));
    doors.put(
        "Dsl.bind",
        t ->
            Author_.objects
                .raw("SELECT * FROM authors WHERE name = :name", bind("name", t))
                .list());
    doors.put(
        "Dsl.bind (name)", t -> Dorm.raw("SELECT 1 WHERE 1 = :a", bind(t, 1)).as(r -> 1).list());
    doors.put(
        "Dsl.extra",
        t ->
            Author_.objects
                .raw("SELECT *, 1 AS n FROM authors")
                .list()
                .forEach(row -> row.get(Dsl.extra(t, Long.class))));
    doors.put("Dsl.sql (value)", rows(t -> all.annotate(sql(String.class, "lower({})", t))));
    doors.put(
        "RawRow.get", t -> Dorm.raw("SELECT 1 AS a").as(row -> row.get(t, Long.class)).list());
    doors.put(
        "RawRow.getOrNull",
        t ->
            Dorm.raw("SELECT 1 AS a")
                .as(row -> String.valueOf(row.getOrNull(t, Long.class)))
                .list());
    doors.put("QuerySet.using", t -> all.using(t).list());
    doors.put("Dorm.database", t -> all.using(Dorm.database(t)).list());
    doors.put("Dorm.connection", t -> Dorm.connection(t).commit());
    doors.put("eq", rows(t -> all.filter(Author_.name.eq(t)).exclude(Author_.name.ne(t))));
    doors.put("between", rows(t -> all.filter(Author_.name.between(t, t))));
    doors.put("in", rows(t -> all.filter(Author_.name.in(List.of(t, "b")))));
    doors.put("gt", rows(t -> all.filter(Author_.name.gt(t), Author_.name.lte(t))));
    doors.put("path", t -> Book_.objects.filter(Book_.author().publisher().name.eq(t)).list());
    doors.put("quantifier", rows(t -> all.filter(Author_.books.any(Book_.title.eq(t)))));
    doors.put("getOrNone", t -> Author_.objects.getOrNone(Author_.email.eq(t)));
    doors.put("inBulk", t -> Author_.objects.inBulk(Author_.email, List.of(t)));
    doors.put(
        "getOrCreate",
        t -> {
          Author_.objects.getOrCreate(by(Author_.email.set(t)), Author_.name.set(t));
          Author_.objects.delete(Author_.email.eq(t));
        });
    doors.put(
        "bulkCreate",
        t -> {
          Author row = newAuthor(t, 1);
          Author_.objects.bulkCreate(
              List.of(row), onConflict(Author_.email).doUpdate(Author_.name));
          Author_.objects.bulkUpdate(List.of(row), Author_.name);
          row.delete();
        });
    doors.put(
        "save",
        t -> {
          Tag tag = new Tag();
          tag.setName(t);
          tag.save();
          tag.setName("y" + t);
          tag.save();
          tag.delete();
        });
    return doors;
  }

  @Test
  void statementsAreThoseOfAHarmlessTextOrThereAreNone() {
    author("bystander", 1);
    List<String> texts = hostile();
    int compared = 0;
    for (Map.Entry<String, Consumer<String>> door : doors().entrySet()) {
      recorder.clear();
      List<String> harmless = statements(door.getValue(), "a");
      for (String text : texts) {
        List<String> ran = statements(door.getValue(), text);
        if (!ran.isEmpty()) {
          assertThat(ran).as(door.getKey() + ": " + text).isEqualTo(harmless);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(3000);
    assertThat(Author_.objects.filter(Author_.name.eq("bystander")).exists()).isTrue();
    assertThat(Author_.objects.count()).isEqualTo(1);
  }

  private List<String> statements(Consumer<String> door, String text) {
    recorder.clear();
    try {
      door.accept(text);
    } catch (DormException refused) {
      // Refused before any statement, or because of the answer to one that was harmless.
      assertThat(refused.code()).startsWith("DORM");
    }
    return recorder.statements();
  }

  @Test
  void everyMethodThatTakesATextIsListed() {
    Set<String> known = new TreeSet<>(doors().keySet());
    known.addAll(OTHERS.keySet());
    Set<String> unknown = new TreeSet<>();
    Set<String> met = new TreeSet<>();
    for (Class<?> owner : API) {
      for (Method method : owner.getMethods()) {
        String name = owner.getSimpleName() + "." + method.getName();
        String declared = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        boolean takesText = Arrays.asList(method.getParameterTypes()).contains(String.class);
        if (takesText && Modifier.isPublic(method.getModifiers()) && !method.isBridge()) {
          met.add(name);
          if (!known.contains(name)
              && !known.contains(declared)
              && !known.contains("Dsl." + method.getName())
              && !known.contains("QuerySet." + method.getName())) {
            unknown.add(name);
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(met).hasSizeGreaterThan(35);
  }
}
