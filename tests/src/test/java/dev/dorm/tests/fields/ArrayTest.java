package dev.dorm.tests.fields;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Ref;
import dev.dorm.exception.ValidationError;
import dev.dorm.query.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Columns of lists: written, changed, asked, and refused. */
class ArrayTest extends FieldTests {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final List<String> WORDS = List.of("a", "b", "", "NULL", "{x,\"y\"}", "\\");

  @Override
  protected List<String> tables() {
    return List.of("fields_note", "fields_customer");
  }

  private static Note note(int slot, String... tags) {
    Note note = new Note();
    note.slot = slot;
    note.tags = new ArrayList<>(List.of(tags));
    return note;
  }

  private static Note saved(int slot, String... tags) {
    Note note = note(slot, tags);
    note.save();
    return note;
  }

  private static Note reread(int slot) {
    return Note_.objects.get(Note_.slot.eq(slot));
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words;
  }

  private static Set<Integer> slots(Condition<Note> condition) {
    return new HashSet<>(Note_.objects.filter(condition).valuesList(Note_.slot).list());
  }

  /**
   * Something that is asked of {@code Note.more}.
   *
   * @param condition the question
   * @param answer Java's answer of a list
   * @param ofNull the answer of NULL
   */
  private record Question(
      Condition<Note> condition, Predicate<List<String>> answer, boolean ofNull) {
    static Question of(Random random) {
      List<String> words = words(random);
      Set<String> set = new HashSet<>(words);
      int place = random.nextInt(3);
      String word = WORDS.get(random.nextInt(WORDS.size()));
      return switch (random.nextInt(8)) {
        case 0 -> asks(Note_.more.contains(words), list -> list.containsAll(set));
        case 1 -> asks(Note_.more.containedBy(words), set::containsAll);
        case 2 -> asks(Note_.more.overlaps(words), list -> !Collections.disjoint(list, set));
        case 3 -> asks(Note_.more.eq(words), words::equals);
        case 4 -> new Question(Note_.more.ne(words), list -> !words.equals(list), true);
        case 5 -> asks(Note_.more.length().gt(place), list -> list.size() > place);
        case 6 -> asks(Note_.more.contains(word, word), list -> list.contains(word));
        default ->
            asks(
                Note_.more.at(place).eq(word),
                list -> list.size() > place && list.get(place).equals(word));
      };
    }

    private static Question asks(Condition<Note> condition, Predicate<List<String>> answer) {
      return new Question(condition, answer, false);
    }

    boolean holds(@Nullable List<String> list) {
      return list == null ? ofNull : answer.test(list);
    }
  }

  @Test
  void questionsAreAnsweredAsJavaAnswersThem() {
    Random random = new Random(SEED);
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Note note = note(i);
      note.more = random.nextInt(6) == 0 ? null : words(random);
      notes.add(note);
    }
    Note_.objects.bulkCreate(notes);
    for (int i = 0; i < 200; i++) {
      Question question = Question.of(random);
      Set<Integer> wanted = new HashSet<>();
      Set<Integer> others = new HashSet<>();
      notes.forEach(note -> (question.holds(note.more) ? wanted : others).add(note.slot));
      assertThat(slots(question.condition())).as("question %d, seed %d", i, SEED).isEqualTo(wanted);
      assertThat(slots(not(question.condition())))
          .as("the opposite of question %d, seed %d", i, SEED)
          .isEqualTo(others);
    }
  }

  @Test
  void aListThatChangesInPlaceIsSeen() {
    saved(1, "a");
    Note note = reread(1);
    assertThat(statements(note::save)).isEmpty();
    note.tags.add("b");
    assertThat(statements(note::save)).singleElement().asString().contains("\"tags\"");
    assertThat(statements(note::save)).isEmpty();
    assertThat(reread(1).tags).containsExactly("a", "b");
    note.tags.clear();
    note.more = List.of();
    note.save(Note_.tags);
    assertThat(reread(1).tags).isEmpty();
    assertThat(reread(1).more).isNull();
    note.save();
    assertThat(reread(1).more).isEmpty();
  }

  @Test
  void whatWasGivenIsCopied() {
    List<String> given = new ArrayList<>(List.of("a"));
    var assignment = Note_.tags.set(given);
    var condition = Note_.tags.eq(given);
    given.add("b");
    Note note = Note_.objects.create(Note_.slot.set(1), assignment);
    assertThat(note.tags).containsExactly("a");
    assertThat(Note_.objects.filter(condition).exists()).isTrue();
  }

  @Test
  void nullIsNoElement() {
    Note note = note(1, "a");
    note.more = Arrays.asList("x", null);
    assertThat(refuses("DORM3221", note::save)).hasMessageContaining("Note.more");
    refuses("DORM3221", () -> Note_.tags.contains(Arrays.asList("x", null)));
    refuses("DORM3221", () -> Note_.objects.bulkCreate(List.of(note)));
    ValidationError invalid = catchThrowableOfType(ValidationError.class, note::fullClean);
    assertThat(invalid.errors()).containsOnlyKeys("more");
  }

  @Test
  void anElementOutsideOfItsRangeIsNamedByItsPlace() {
    assertThat(refuses("DORM3012", () -> Note_.tags.set(List.of("a", "\0"))))
        .hasMessageContaining("Note.tags[1]");
  }

  @Test
  void anArrayHasNoOrder() {
    refuses("DORM3222", Note_.tags::asc);
    assertThat(refuses("DORM3222", Note_.scores::desc)).hasMessageContaining("Note.scores");
    saved(1, "b", "c");
    saved(2, "a");
    assertThat(Note_.objects.orderBy(Note_.tags.at(0).asc()).valuesList(Note_.slot).list())
        .containsExactly(2, 1);
    assertThat(Note_.objects.orderBy(Note_.tags.length().desc()).valuesList(Note_.slot).list())
        .containsExactly(1, 2);
    refuses("DORM3104", () -> Note_.tags.at(-1));
  }

  @Test
  void listsAreAskedOverWays() {
    Note parent = saved(1, "a", "b");
    Note child = note(2, "b");
    child.parent = Ref.of(parent);
    child.save();
    assertThat(slots(Note_.parent().tags.contains("a"))).containsExactly(2);
    assertThat(slots(Note_.parent().tags.contains(Note_.tags))).containsExactly(2);
    assertThat(slots(Note_.tags.containedBy(Note_.parent().tags))).containsExactly(2);
    assertThat(slots(Note_.tags.overlaps(Note_.parent().tags))).containsExactly(2);
    assertThat(slots(Note_.parent().tags.eq(Note_.tags))).isEmpty();
    assertThat(slots(Note_.more.isNull())).containsExactlyInAnyOrder(1, 2);
    assertThat(Note_.objects.values(Note_.parent().tags).list())
        .extracting(row -> row.get("parent.tags"))
        .containsExactly(null, List.of("a", "b"));
    assertThat(Note_.objects.distinct().valuesList(Note_.more).list()).hasSize(1);
  }

  @Test
  void elementsAreValues() {
    Note first = note(1);
    first.scores = List.of(5L, Long.MAX_VALUE);
    first.save();
    saved(2);
    assertThat(slots(Note_.scores.at(1).gt(1L << 60))).containsExactly(1);
    assertThat(slots(Note_.scores.at(0).in(4L, 5L))).containsExactly(1);
    assertThat(slots(Note_.scores.at(7).isNull())).containsExactlyInAnyOrder(1, 2);
    assertThat(Note_.objects.valuesList(Note_.scores.at(0)).list()).containsExactly(5L, null);
    var length = Note_.scores.length();
    assertThat(Note_.objects.annotate(length).get(Note_.slot.eq(1)).get(length)).isEqualTo(2);
  }

  @Test
  void columnsAreCopied() {
    saved(1, "a", "\"");
    Note_.objects.all().update(Note_.more.set(Note_.tags));
    assertThat(reread(1).more).containsExactly("a", "\"");
    Note_.objects.all().update(Note_.more.setNull());
    assertThat(reread(1).more).isNull();
    Note_.objects.updateOrCreate(by(Note_.slot.set(1)), Note_.tags.set(List.of()));
    assertThat(reread(1).tags).isEmpty();
  }

  @Test
  void manyRowsAtOnceTakeListsAndNull() {
    List<Note> notes = new ArrayList<>(List.of(note(1, "a"), note(2, "b")));
    Note_.objects.bulkCreate(notes);
    notes.get(0).more = List.of("x", ",");
    notes.get(1).scores = List.of(-1L);
    assertThat(Note_.objects.bulkUpdate(notes)).isEqualTo(2);
    assertThat(reread(1).more).containsExactly("x", ",");
    assertThat(reread(1).scores).isNull();
    assertThat(reread(2).more).isNull();
    assertThat(reread(2).scores).containsExactly(-1L);
    notes.forEach(each -> each.scores = null);
    Note_.objects.bulkUpdate(notes, Note_.scores);
    assertThat(slots(Note_.scores.isNull())).containsExactlyInAnyOrder(1, 2);
    Note_.objects.bulkCreate(
        List.of(note(1, "c"), note(3, "d")), onConflict(Note_.slot).doUpdate(Note_.tags));
    assertThat(reread(1).tags).containsExactly("c");
    assertThat(reread(3).tags).containsExactly("d");
  }

  @Test
  void laterAndRawAndPartialRowsHaveLists() {
    saved(1, "a", "b");
    Note later = Note_.objects.defer(Note_.tags).get(Note_.slot.eq(1));
    assertThat(later.isLoaded(Note_.tags)).isFalse();
    assertThat(later.getTags()).containsExactly("a", "b");
    assertThat(statements(later::save)).isEmpty();
    assertThat(
            Note_.objects
                .raw("SELECT * FROM fields_note WHERE slot = :slot", bind("slot", 1))
                .list())
        .singleElement()
        .satisfies(note -> assertThat(note.tags).containsExactly("a", "b"));
  }

  @Test
  void anEmbeddedObjectHasLists() {
    Customer customer = new Customer();
    customer.name = "Ann";
    customer.address = new Address("Road", "Town", 1, null);
    customer.setProfile(Profile.of("ann"));
    customer.getProfile().marks.add(3);
    customer.save();
    Customer found = Customer_.objects.get(Customer_.profile.marks.contains(3));
    assertThat(statements(found::save)).isEmpty();
    found.getProfile().marks.add(4);
    found.save();
    found.refreshFromDb();
    assertThat(found.getProfile().marks).containsExactly(3, 4);
  }

  @Test
  void rowsOfOtherProgramsAreReadOrNamed() {
    saved(1);
    boolean sqlite = !kind.isPostgresql();
    execute(
        "UPDATE fields_note SET tags = "
            + (sqlite ? "' [ \"a\" , \"\\u00e9\\/\" ] '" : "'[5:6]={a,é/}'"));
    assertThat(reread(1).tags).containsExactly("a", "é/");
    List<String> wrong =
        sqlite
            ? List.of("[null]", "{}", "[\"a\"", "[\"a\"] x", "[\"a\",]", "[[\"a\"]]", "")
            : List.of("{NULL}", "{{a,b},{c,d}}");
    for (String text : wrong) {
      execute("UPDATE fields_note SET scores = NULL, tags = '" + text + "'");
      assertThat(fails("DORM4022", () -> reread(1))).hasMessageContaining("tags");
    }
  }
}
