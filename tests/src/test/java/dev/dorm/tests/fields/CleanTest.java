package dev.dorm.tests.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.exception.ValidationError;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found before a value is sent: by fullClean all at once, by a write one at a time. */
class CleanTest extends FieldTests {
  @Override
  protected List<String> tables() {
    return List.of("fields_note");
  }

  private static Note note(int slot) {
    Note note = new Note();
    note.slot = slot;
    return note;
  }

  @SuppressWarnings("NullAway") // the field is null until it is set
  private static Note halfPlaced() {
    Note note = note(1);
    note.place = new Note.Place();
    return note;
  }

  @Test
  void aConverterThatGivesNullIsNamed() {
    Note note = note(1);
    note.echo = "silence";
    assertThat(refuses("DORM3210", note::save))
        .hasMessageContainingAll("Note.echo", "toColumn", "EchoConverter");
    refuses("DORM3210", () -> Note_.echo.set("silence"));
    refuses("DORM3210", () -> Note_.objects.filter(Note_.echo.eq("silence")).list());
    refuses("DORM3210", () -> Note_.objects.bulkCreate(List.of(note)));
    note.echo = "void";
    note.save();
    assertThat(fails("DORM3210", note::refreshFromDb)).hasMessageContaining("toField");
  }

  @Test
  void aPartThatIsMissingIsNamed() {
    Note note = halfPlaced();
    assertThat(refuses("DORM3213", note::save)).hasMessageContaining("Note.place.town");
    refuses("DORM3213", () -> Note_.objects.bulkCreate(List.of(note)));
    Note whole = note(2);
    whole.save();
    whole.place = new Note.Place();
    refuses("DORM3213", whole::save);
    refuses("DORM3213", () -> Note_.objects.bulkUpdate(List.of(whole)));
    whole.place.town = "Rome";
    whole.save();
    assertThat(raw("SELECT place_town FROM fields_note")).containsExactly("Rome");
  }

  @Test
  void fullCleanTellsEverythingAtOnce() {
    note(1).save();
    Note note = halfPlaced();
    note.echo = "silence";
    note.more = Arrays.asList("a", null);
    ValidationError invalid = (ValidationError) fails("DORM3044", note::fullClean);
    assertThat(invalid.errors()).containsOnlyKeys("slot", "more", "place.town", "echo");
    assertThat(invalid.errors().get("place.town"))
        .singleElement()
        .asString()
        .startsWith("is null in an object that is there")
        .doesNotContain("FIX:");
    assertThat(invalid.errors().get("slot")).singleElement().asString().contains("taken");
  }
}
