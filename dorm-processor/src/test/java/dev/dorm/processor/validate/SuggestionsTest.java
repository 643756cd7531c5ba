package dev.dorm.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final List<String> KNOWN = List.of("id", "name", "email", "age", "publisher");

  @Test
  void theNearestNameIsSuggested() {
    assertThat(Suggestions.nearest("nmae", KNOWN)).contains("name");
    assertThat(Suggestions.nearest("EMAIL", KNOWN)).contains("email");
    assertThat(Suggestions.nearest("publischer", KNOWN)).contains("publisher");
    assertThat(Suggestions.didYouMean("agee", KNOWN)).isEqualTo(" Did you mean \"age\"?");
  }

  @Test
  void nothingIsSuggestedFromAfar() {
    assertThat(Suggestions.nearest("color", KNOWN)).isEmpty();
    assertThat(Suggestions.nearest("xy", KNOWN)).isEmpty();
    assertThat(Suggestions.didYouMean("zzz", KNOWN)).isEmpty();
  }

  @Test
  void swappedLettersAreOneStep() {
    assertThat(Suggestions.distance("nmae", "name")).isEqualTo(1);
    assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
    assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void reservedWordsAreKnownWhateverTheirCase() {
    assertThat(ReservedWords.isReserved("Order")).isTrue();
    assertThat(ReservedWords.isReserved("name")).isFalse();
  }
}
