package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Lookups in texts: every character stands for itself, case counts unless it is said not to. */
final class TextContractTest extends ContractTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "A",
          "abc",
          "ABC",
          "aXc",
          "a%c",
          "a_c",
          "a\\c",
          "\\",
          "%",
          "_",
          "%%",
          "\\%",
          "it's",
          "\"quoted\"",
          "a'; DROP TABLE stub_tag; --",
          "?",
          ":name",
          "$1",
          "{d '2020-01-01'}",
          "\uD83D\uDE00 smile",
          "smile \uD83D\uDE00",
          "\uD83D\uDE01 smile",
          "Motörhead",
          "MOTÖRHEAD",
          "motörhead",
          "line\nbreak",
          "tab\there",
          "\u00E9",
          "e\u0301",
          "null",
          "NULL",
          "trailing ",
          "*",
          "?*[a-z]",
          "^a",
          "c$");

  private static final List<String> PATTERNS =
      List.of(
          "a",
          "A",
          "c",
          "%",
          "_",
          "\\",
          "\\%",
          "%c",
          "a_",
          "'",
          "\"",
          "\uD83D\uDE00",
          "smile",
          "ö",
          "Ö",
          "\n",
          " ",
          "",
          "*",
          "?",
          "^",
          "e",
          "\u0301",
          "--",
          "LL",
          ":",
          "$");

  private void fill() {
    List<Tag> tags = new ArrayList<>();
    for (String text : TEXTS) {
      Tag tag = new Tag();
      tag.setName(text);
      tags.add(tag);
    }
    Tag_.objects.bulkCreate(tags);
  }

  private static List<String> textsOf(QuerySet<Tag> tags) {
    return tags.list().stream().map(Tag::getName).toList();
  }

  private interface Lookup {
    Condition<Tag> of(String pattern);
  }

  private void agrees(Lookup lookup, BiPredicate<String, String> expected) {
    for (String pattern : PATTERNS) {
      List<String> in = TEXTS.stream().filter(text -> expected.test(text, pattern)).toList();
      List<String> out = TEXTS.stream().filter(text -> !expected.test(text, pattern)).toList();
      assertThat(textsOf(Tag_.objects.filter(lookup.of(pattern)).orderBy(Tag_.id.asc())))
          .as(pattern)
          .isEqualTo(in);
      assertThat(textsOf(Tag_.objects.exclude(lookup.of(pattern)).orderBy(Tag_.id.asc())))
          .as(pattern)
          .isEqualTo(out);
    }
  }

  /** Case folding of the letters used here, which all have one upper and one lower form. */
  private static String folded(String text) {
    return text.toUpperCase(java.util.Locale.ROOT).toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void patternsAreTakenLiterally() {
    fill();
    agrees(Tag_.name::contains, String::contains);
    agrees(Tag_.name::startsWith, String::startsWith);
    agrees(Tag_.name::endsWith, String::endsWith);
    agrees(Tag_.name::eq, String::equals);
    agrees(Tag_.name::ne, (text, pattern) -> !text.equals(pattern));
  }

  @Test
  void caseIsIgnoredWhereItIsSaid() {
    fill();
    agrees(Tag_.name::icontains, (text, pattern) -> folded(text).contains(folded(pattern)));
    agrees(Tag_.name::istartsWith, (text, pattern) -> folded(text).startsWith(folded(pattern)));
    agrees(Tag_.name::iendsWith, (text, pattern) -> folded(text).endsWith(folded(pattern)));
    agrees(Tag_.name::iexact, (text, pattern) -> folded(text).equals(folded(pattern)));
  }

  @Test
  void everyTextFindsItself() {
    fill();
    for (String text : TEXTS) {
      assertThat(textsOf(Tag_.objects.filter(Tag_.name.eq(text)))).containsExactly(text);
      assertThat(textsOf(Tag_.objects.filter(Tag_.name.contains(text)))).contains(text);
      assertThat(textsOf(Tag_.objects.filter(Tag_.name.iexact(text)))).contains(text);
    }
    assertThat(textsOf(Tag_.objects.filter(Tag_.name.in(TEXTS)))).hasSameSizeAs(TEXTS);
  }

  @Test
  void lettersBeyondAsciiFoldAlikeOnAllDatabases() {
    List<String> words =
        List.of(
            "ÖL",
            "öl",
            "STRASSE",
            "straße",
            "İstanbul",
            "istanbul",
            "ISTANBUL",
            "ıstanbul",
            "ΣΊΣΥΦΟΣ",
            "σίσυφος",
            "ЁЖ",
            "ёж",
            "ǅ",
            "ǆ",
            "Ǆ",
            "ſ",
            "s",
            "K",
            "k",
            "Å",
            "å");
    for (String word : words) {
      tag(word);
    }
    assertThat(matching("öl")).containsExactly("ÖL", "öl");
    assertThat(matching("straße")).containsExactly("straße");
    assertThat(matching("strasse")).containsExactly("STRASSE");
    assertThat(matching("Σίσυφος")).containsExactly("ΣΊΣΥΦΟΣ", "σίσυφος");
    assertThat(matching("Ёж")).containsExactly("ЁЖ", "ёж");
    assertThat(matching("ǅ")).containsExactly("ǅ", "ǆ", "Ǆ");
    assertThat(matching("S")).containsExactly("ſ", "s");
    assertThat(matching("å")).containsExactly("Å", "å");
    assertThat(matching("istanbul")).contains("istanbul", "ISTANBUL", "ıstanbul");
    assertThat(matching("k")).contains("k");
  }

  private static List<String> matching(String text) {
    return textsOf(Tag_.objects.filter(Tag_.name.iexact(text)).orderBy(Tag_.id.asc()));
  }

  @Test
  void textsAreComparedAndOrderedByCodePoint() {
    fill();
    List<String> sorted =
        TEXTS.stream().sorted(Comparator.comparing(TextContractTest::codePoints)).toList();
    assertThat(textsOf(Tag_.objects.orderBy(Tag_.name.asc()))).isEqualTo(sorted);
    for (String text : TEXTS) {
      assertThat(textsOf(Tag_.objects.filter(Tag_.name.gt(text)).orderBy(Tag_.name.asc())))
          .isEqualTo(sorted.subList(sorted.indexOf(text) + 1, sorted.size()));
    }
    assertThat(Tag_.objects.filter(Tag_.name.between("a", "b")).count()).isGreaterThan(3);
  }

  /** UTF-8 sorts as code points do, UTF-16 does not. */
  private static String codePoints(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().forEach(c -> key.append(String.format("%08x", c)));
    return key.toString();
  }

  @Test
  void anotherColumnIsTakenLiterallyToo() {
    Author_.objects.create(Author_.name.set("a%c"), Author_.email.set("x"), Author_.bio.set("aXc"));
    Author_.objects.create(
        Author_.name.set("a%c"), Author_.email.set("y"), Author_.bio.set("--a%c--"));
    Author_.objects.create(
        Author_.name.set("A%C"), Author_.email.set("z"), Author_.bio.set("a%c--"));
    Author_.objects.create(Author_.name.set("n"), Author_.email.set("n"));
    assertThat(emails(Author_.bio.contains(Author_.name))).containsExactly("y");
    assertThat(emails(Author_.bio.startsWith(Author_.name))).isEmpty();
    assertThat(emails(Author_.bio.istartsWith(Author_.name))).containsExactly("z");
    assertThat(emails(Author_.bio.icontains(Author_.name))).containsExactly("y", "z");
    assertThat(emails(Author_.bio.endsWith(Author_.email))).isEmpty();
    assertThat(emails(Author_.name.iendsWith(Author_.email))).containsExactly("n");
    assertThat(emails(Author_.name.iexact(Author_.email))).containsExactly("n");
    assertThat(emails(Author_.bio.contains(Author_.name).not())).containsExactly("n", "x", "z");
  }

  private static List<String> emails(Condition<Author> condition) {
    return Author_.objects.filter(condition).orderBy(Author_.email.asc()).list().stream()
        .map(Author::getEmail)
        .toList();
  }

  @Test
  void textsThatNoDatabaseStoresAreRefused() {
    refuses("DORM3012", () -> Tag_.name.set("a\u0000b"));
    refuses("DORM3012", () -> Tag_.name.eq("a\u0000b"));
    refuses("DORM3012", () -> Tag_.name.contains("\u0000"));
    refuses("DORM3012", () -> Tag_.name.set("\uD83D"));
    refuses("DORM3012", () -> Tag_.name.in(List.of("ok", "\uDE00")));
    refuses("DORM3012", () -> tag("x".repeat(51)));
    Tag bad = new Tag();
    bad.setName("x".repeat(51));
    refuses("DORM3012", bad::save);
    refuses("DORM3012", () -> Tag_.objects.bulkCreate(List.of(bad)));
    assertThat(tag("\uD83D\uDE00".repeat(50)).pk()).isNotNull();
    assertThat(Tag_.objects.filter(Tag_.name.eq("x".repeat(51))).count()).isZero();
  }
}
