package dev.dorm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArgumentSplitterTest {
  @Test
  void whiteSpaceSeparatesWords() {
    assertThat(ArgumentSplitter.split("  blog\tzero\n --plan "))
        .containsExactly("blog", "zero", "--plan");
    assertThat(ArgumentSplitter.split("")).isEmpty();
  }

  @Test
  void quotesKeepWordsTogether() {
    assertThat(ArgumentSplitter.split("--fill 'blog.Author.bio=not known' \"\" a'b c'\"d e\"f"))
        .containsExactly("--fill", "blog.Author.bio=not known", "", "ab cd ef");
    assertThat(ArgumentSplitter.split("'a \"b\" \\'")).containsExactly("a \"b\" \\");
  }

  @Test
  void backslashTakesTheNextCharacter() {
    assertThat(ArgumentSplitter.split("a\\ b \\\"c\\\\")).containsExactly("a b", "\"c\\");
    assertThat(ArgumentSplitter.split("\"C:\\my files\\x \\\"y\\\" \\\\\""))
        .containsExactly("C:\\my files\\x \"y\" \\");
  }

  @Test
  void whatIsNotClosedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArgumentSplitter.split("--name 'x"))
        .withMessage("the quote ' is not closed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArgumentSplitter.split("\"x\\\""))
        .withMessage("the quote \" is not closed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArgumentSplitter.split("x\\"))
        .withMessage("nothing follows the backslash at its end");
  }
}
