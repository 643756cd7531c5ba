package dev.dorm.tests.functions;

import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.exception.DormException;
import dev.dorm.query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Regular expressions find on both databases what Java's find. */
final class RegexContractTest extends FunctionsTest {
  private static final long SEED = Long.getLong("dorm.regex.seed", 33);
  private static final int PATTERNS = Integer.getInteger("dorm.regex.patterns", 400);
  private static final int TEXTS = 50;

  private static void fill(List<String> texts) {
    List<Sample> samples = new ArrayList<>();
    for (String text : texts) {
      Sample sample = new Sample();
      sample.name = text;
      samples.add(sample);
    }
    Sample_.objects.bulkCreate(samples);
  }

  private static List<String> found(Condition<Sample> condition) {
    return Sample_.objects.filter(condition).list().stream().map(sample -> sample.name).toList();
  }

  private static Pattern java(String pattern, boolean ignoreCase) {
    int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    return Pattern.compile(pattern.replace("$", "\\z"), flags);
  }

  @Test
  void randomPatternsFindWhatJavaFinds() {
    RegexMaker maker = new RegexMaker(new Random(SEED));
    List<String> texts = new ArrayList<>(List.of("", "\n", "a\n"));
    while (texts.size() < TEXTS) {
      texts.add(maker.text());
    }
    fill(texts);
    int pairs = 0;
    int hits = 0;
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = maker.pattern();
      boolean ignoreCase = i % 2 == 1;
      Pattern java = java(pattern, ignoreCase);
      List<String> expected = texts.stream().filter(text -> java.matcher(text).find()).toList();
      Condition<Sample> condition =
          ignoreCase ? Sample_.name.iregex(pattern) : Sample_.name.regex(pattern);
      assertThat(found(condition))
          .as("seed %s, %s of %s", SEED, ignoreCase ? "iregex" : "regex", pattern)
          .isEqualTo(expected);
      pairs += texts.size();
      hits += expected.size();
    }
    assertThat(hits).as("found among %s, seed %s", pairs, SEED).isBetween(pairs / 10, pairs);
    System.out.println(kind + ": seed " + SEED + ", " + pairs + " pairs, " + hits + " found");
  }

  @Test
  void placesAndLines() {
    fill(List.of("a", "a\n", "\na", "b\na\nb", "a\u2028b"));
    assertThat(found(Sample_.name.regex("^a$"))).containsExactly("a");
    assertThat(found(Sample_.name.regex("\\Aa\\z"))).containsExactly("a");
    assertThat(found(Sample_.name.regex("a."))).isEmpty();
    assertThat(found(Sample_.name.regex("a[\\s\\S]")))
        .containsExactly("a\n", "b\na\nb", "a\u2028b");
    assertThat(found(Sample_.name.regex(""))).hasSize(5);
  }

  @Test
  void letterCaseBeyondAscii() {
    fill(List.of("MOTÖRHEAD", "motörhead", "ΣΊΣΥΦΟΣ", "ſ", "\u212A"));
    assertThat(found(Sample_.name.iregex("^motör"))).containsExactly("MOTÖRHEAD", "motörhead");
    assertThat(found(Sample_.name.iregex("[π-ω]ίσ"))).containsExactly("ΣΊΣΥΦΟΣ");
    assertThat(found(Sample_.name.iregex("^[^r-t]$"))).containsExactly("\u212A");
    assertThat(found(Sample_.name.iregex("^k$"))).containsExactly("\u212A");
    assertThat(found(Sample_.name.iregex("^\\w$"))).isEmpty();
    assertThat(found(Sample_.name.regex("^motör"))).containsExactly("motörhead");
  }

  @Test
  void standsWhereOtherConditionsStand() {
    fill(List.of("a1", "b2", "a3"));
    Sample_.objects.filter(Sample_.name.eq("b2")).update(Sample_.note.set("x9"));
    assertThat(found(not(Sample_.note.regex("9")))).containsExactly("a1", "a3");
    assertThat(Sample_.objects.exclude(Sample_.note.regex("9")).count()).isEqualTo(2);
    assertThat(found(Sample_.name.upper().regex("^A"))).containsExactly("a1", "a3");
    var kind = when(Sample_.name.regex("^a\\d"), "a").otherwise("other");
    assertThat(values(kind)).containsExactly("a", "other", "a");
    Sample_.objects.filter(Sample_.name.regex("^a")).update(Sample_.note.set("found"));
    assertThat(Sample_.objects.filter(Sample_.note.eq("found")).count()).isEqualTo(2);
    assertThat(Sample_.objects.filter(Sample_.name.regex("^a")).delete().total()).isEqualTo(2);
  }

  @Test
  void noPatternTakesForever() {
    fill(List.of("a".repeat(100), "ab".repeat(50)));
    assertThat(found(Sample_.name.regex("^(a+)+$"))).hasSize(1);
    assertThat(found(Sample_.name.regex("^(a|aa|a*)*b$"))).isEmpty();
    assertThat(found(Sample_.name.regex("^(?:a|b)*$"))).hasSize(2);
    assertThat(found(Sample_.name.regex("(a{0,40}){0,40}c"))).isEmpty();
    Sample_.objects.all().update(Sample_.note.set("ab".repeat(50_000)));
    assertThat(found(Sample_.note.regex("^(?:a|b)*$"))).hasSize(2);
    assertThat(found(Sample_.note.regex("(?:a|b)*c"))).isEmpty();
  }

  private void unsupported(String pattern, String construct) {
    DormException failure = refusal("DORM3110", pattern);
    assertThat(failure).as(pattern).hasMessageContaining(construct).hasMessageContaining("FIX: ");
  }

  private DormException refusal(String code, String pattern) {
    refuses(code, () -> Sample_.name.regex(pattern));
    refuses(code, () -> Sample_.name.iregex(pattern));
    DormException failure = fails(code, () -> Sample_.name.regex(pattern));
    assertThat(failure).hasMessageContaining("Sample.name.regex(…)");
    return failure;
  }

  @Test
  void whatDatabasesTakeDifferentlyIsRefused() {
    unsupported("(a)\\1", "the back-reference \\1");
    unsupported("(?<n>a)\\k<n>", "a named group");
    unsupported("\\k<n>", "the back-reference \\k");
    unsupported("a(?=b)", "look-around, (?=,");
    unsupported("a(?!b)", "look-around, (?!,");
    unsupported("(?<=a)b", "look-around, (?<,");
    unsupported("(?<!a)b", "look-around, (?<,");
    unsupported("(?>a)", "an atomic group");
    unsupported("(?i)a", "a flag");
    unsupported("a*+", "a possessive repetition");
    unsupported("\\bword\\b", "the word boundary \\b");
    unsupported("\\mword", "the word boundary \\m");
    unsupported("\\p{L}", "the class \\p");
    unsupported("\\h", "the class \\h");
    unsupported("a\\Z", "the place \\Z");
    unsupported("[\\A]", "the place \\A");
    unsupported("\\Qa\\E", "the quotation \\Q");
    unsupported("\\cA", "the escape \\c");
    unsupported("\\é", "the escape \\é");
    unsupported("\\ud83d\\ude00", "one half of a character");
    unsupported("\\x00", "U+0000");
    unsupported("[[:alpha:]]", "a class inside a class");
    unsupported("[a-z&&[^b]]", "the intersection of classes");
    unsupported("[a-c-e]", "a hyphen behind a range");
    unsupported("[--a]", "a range from a hyphen");
    unsupported("[^\\s\\S]", "a class of no characters");
    unsupported("(?:^|a){2}$", "a repetition {2} or more of what holds ^ or $");
    unsupported("(a|(b$)?){2,3}", "a repetition {2} or more of what holds ^ or $");
    unsupported("^*", "a repetition of the begin or the end");
  }

  @Test
  void whatIsNoPatternIsRefused() {
    List<String> malformed =
        List.of(
            "a)", "(a", "[a", "[]", "[^]", "[]a]", "*a", "a|+", "(?:?)", "a**", "a{2}{3}", "a{",
            "a{,2}", "a{3,2}", "{", "\\", "\\x4", "\\u12", "[b-a]", "[\\d-z]", "[a-\\d]");
    for (String pattern : malformed) {
      assertThat(refusal("DORM3111", pattern)).as(pattern).hasMessageContaining("FIX: ");
    }
  }

  @Test
  void sizesAreBounded() {
    fill(List.of("a"));
    assertThat(found(Sample_.name.regex("a".repeat(1_000)))).isEmpty();
    assertThat(found(Sample_.name.regex("(a{0,255}){0,7}"))).hasSize(1);
    assertThat(found(Sample_.name.regex("(".repeat(50) + "a" + ")".repeat(50)))).hasSize(1);
    for (String pattern :
        List.of(
            "a".repeat(1_001),
            "a{256}",
            "a{99999999999999999999}",
            "(a{200}){200}",
            "((((a{255}){255}){255}){255}){255}",
            "(".repeat(51) + "a" + ")".repeat(51))) {
      refusal("DORM3112", pattern);
    }
    refuses("DORM3012", () -> Sample_.name.regex("\u0000"));
    refuses("DORM3012", () -> Sample_.name.regex("\uD83D"));
  }
}
