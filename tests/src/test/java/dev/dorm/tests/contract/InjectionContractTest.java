package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Column;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** No value becomes text of a statement, whatever it holds. */
final class InjectionContractTest extends ContractTest {
  private static final List<String> HOSTILE =
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
          "@name",
          "{fn now()}",
          "{call x}",
          "/* */",
          "*/ DROP TABLE authors /*",
          "--",
          ";",
          "E'\\x27'",
          "U&'\\0027'",
          "0x27",
          "\r\n; DROP TABLE authors",
          "\u02BC OR 1=1",
          "\uFF07 OR 1=1",
          "{1,2}",
          "{\"a\",NULL}",
          "[\"a\"]",
          "NULL",
          "1) OR (1=1");

  /** Every method of the query language that takes a text. */
  private static List<Consumer<String>> doors() {
    return List.of(
        text -> Author_.objects.filter(Author_.name.eq(text)).list(),
        text -> Author_.objects.filter(Author_.name.ne(text)).list(),
        text -> Author_.objects.filter(Author_.name.gt(text)).list(),
        text -> Author_.objects.filter(Author_.name.between(text, text)).list(),
        text -> Author_.objects.filter(Author_.name.in(text, "b")).list(),
        text -> Author_.objects.filter(Author_.name.in(repeated(text, 600))).list(),
        text -> Author_.objects.filter(Author_.name.contains(text)).list(),
        text -> Author_.objects.filter(Author_.name.icontains(text)).list(),
        text -> Author_.objects.filter(Author_.name.startsWith(text)).list(),
        text -> Author_.objects.filter(Author_.name.istartsWith(text)).list(),
        text -> Author_.objects.filter(Author_.name.endsWith(text)).list(),
        text -> Author_.objects.filter(Author_.name.iendsWith(text)).list(),
        text -> Author_.objects.filter(Author_.name.iexact(text)).list(),
        text -> Author_.objects.exclude(Author_.bio.eq(text)).list(),
        text -> Book_.objects.filter(Book_.author().publisher().name.eq(text)).list(),
        text -> Author_.objects.getOrNone(Author_.email.eq(text)),
        text -> Author_.objects.filter(Author_.age.eq(-1)).update(Author_.name.set(text)),
        text -> Author_.objects.delete(Author_.name.eq(text)),
        text ->
            Author_.objects.create(
                Author_.name.set(text), Author_.email.set(text), Author_.bio.set(text)),
        text -> Author_.objects.bulkCreate(List.of(newAuthor(text, 1))));
  }

  private static List<String> repeated(String text, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text + i);
    }
    return texts;
  }

  @Test
  void statementsAreThoseOfAHarmlessText() {
    author("bystander", 1);
    for (Consumer<String> door : doors()) {
      recorder.clear();
      door.accept("a");
      List<String> harmless = recorder.statements();
      for (String text : HOSTILE) {
        recorder.clear();
        door.accept(text);
        assertThat(recorder.statements()).as(text).isEqualTo(harmless);
      }
    }
    assertThat(Author_.objects.filter(Author_.name.eq("bystander")).exists()).isTrue();
  }

  @Test
  void hostileTextsAreStoredAndFoundAsTheyAre() {
    for (String text : HOSTILE) {
      tag(text);
    }
    assertThat(Tag_.objects.count()).isEqualTo(HOSTILE.size());
    for (String text : HOSTILE) {
      assertThat(Tag_.objects.filter(Tag_.name.eq(text)).list())
          .as(text)
          .extracting(Tag::getName)
          .containsExactly(text);
      assertThat(Tag_.objects.filter(Tag_.name.in(List.of(text))).count()).as(text).isEqualTo(1);
      Tag found = Tag_.objects.get(Tag_.name.eq(text));
      found.setName(text + "!");
      found.save();
      assertThat(Tag_.objects.filter(Tag_.name.eq(text + "!")).count()).as(text).isEqualTo(1);
    }
    List<String> many = new ArrayList<>(repeated("x", 600));
    HOSTILE.forEach(text -> many.add(text + "!"));
    assertThat(Tag_.objects.filter(Tag_.name.in(many)).count()).isEqualTo(HOSTILE.size());
  }

  @Test
  void aNameFromOutsideIsAColumnOrNothing() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      String name = HOSTILE.get(random.nextInt(HOSTILE.size())) + (char) random.nextInt(0x300);
      assertThat(Author_.columns().find(name)).isEmpty();
    }
    assertThat(Author_.columns().find("Name")).isEmpty();
    assertThat(Author_.columns().find("publisher_id")).isEmpty();
    assertThat(Author_.columns().find("")).isEmpty();
    author("b", 1);
    author("a", 2);
    Column<Author> column = Author_.columns().find("age").orElseThrow();
    assertThat(names(Author_.objects.orderBy(column.desc()))).containsExactly("a", "b");
    assertThat(Book_.columns().list().stream().map(Column::name))
        .containsExactly("id", "createdAt", "updatedAt", "title", "author", "pages", "published");
  }

  @Test
  void messagesHoldNoValues() {
    author("secret", 1);
    String message = fails("DORM3008", () -> author("secret", 2)).getMessage();
    assertThat(message).doesNotContain("secret");
    message = fails("DORM3007", () -> Author_.objects.get(Author_.name.eq("hidden"))).getMessage();
    assertThat(message).doesNotContain("hidden");
    message = fails("DORM3012", () -> tag("confidential".repeat(5))).getMessage();
    assertThat(message).doesNotContain("confidential");
  }
}
