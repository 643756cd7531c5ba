package dev.dorm.tests.fields;

import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Condition;
import dev.dorm.query.Ordering;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What parts of queries and relations say in a debugger: columns, never values, no statement. */
class WordingTest extends FieldTests {
  private static final String SECRET = "secret-1234";

  @Override
  protected List<String> tables() {
    return List.of("fields_note");
  }

  private static void says(Object part, String words) {
    assertThat(part).hasToString(words);
  }

  @Test
  void conditions() {
    says(Note_.slot.gt(1234), "Note.slot > ?");
    says(Note_.echo.eq(SECRET), "Note.echo = ?");
    says(Note_.parent().slot.between(1234, 1234), "Note.parent.slot between ? and ?");
    says(Note_.slot.in(1, 2), "Note.slot in (…)");
    says(Note_.more.isNull(), "Note.more is null");
    says(not(Note_.slot.eq(Note_.parent().slot)), "not Note.slot = Note.parent.slot");
    says(Note_.tags.contains(SECRET), "array_contains(Note.tags, ?) = ?");
    says(
        Note_.slot.eq(1).and(Note_.more.isNotNull()).or(Note_.place.town.icontains(SECRET)),
        "((Note.slot = ? and Note.more is not null) or Note.place.town icontains ?)");
    says(Condition.empty(), "nothing asked");
    says(Note_.slot.in(List.of()), "none");
    says(exists(Note_.objects.filter(Note_.echo.eq(SECRET))), "a query has a row");
    says(Note_.slot.in(Note_.objects.valuesList(Note_.slot)), "Note.slot in a query");
  }

  @Test
  void ordersAndAssignments() {
    says(Note_.slot.asc(), "Note.slot asc");
    says(Note_.parent().slot.desc().nullsLast(), "Note.parent.slot desc nulls last");
    says(Note_.tags.length().asc(), "array_length(Note.tags) asc");
    says(Ordering.random(), "random() asc");
    says(Note_.echo.set(SECRET), "Note.echo = ?");
    says(Note_.slot.set(Note_.slot.plus(1234)), "Note.slot = plus(Note.slot, ?)");
    Note.Place place = new Note.Place();
    place.town = SECRET;
    says(Note_.place.set(place), "[Note.place.town = ?, Note.place.street = ?]");
  }

  @Test
  void relations() {
    Note note = new Note();
    says(note.children, "Note(new).children (not loaded)");
    note.save();
    Note loaded = Note_.objects.prefetchRelated(Note_.children).get(Note_.id.eq(note.id));
    recorder.clear();
    says(loaded.children, "Note(" + note.pk() + ").children (0 loaded)");
    assertThat(recorder.statements()).isEmpty();
  }
}
