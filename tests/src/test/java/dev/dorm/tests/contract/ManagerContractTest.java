package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.UniqueViolation;
import dev.dorm.tests.saving.Entry;
import dev.dorm.tests.saving.Entry_;
import dev.dorm.tests.saving.LiveEntries;
import dev.dorm.tests.saving.Person;
import dev.dorm.tests.saving.Person_;
import dev.dorm.tests.saving.SaveTables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers of one's own, reusable queries, and rows that a manager leaves out. */
final class ManagerContractTest extends ContractTest {
  private Person ann;

  @BeforeEach
  void fill() {
    SaveTables.create(database, kind);
    ann = Person_.objects.create(Person_.name.set("ann"));
    entry("a", 5, false);
    entry("b", 15, false);
    entry("c", 25, true);
    recorder.clear();
  }

  private void entry(String title, int hits, boolean deleted) {
    Entry_.objects.create(
        Entry_.title.set(title),
        Entry_.hits.set(hits),
        Entry_.deleted.set(deleted),
        Entry_.owner.set(ann));
  }

  private static List<String> titles(Iterable<Entry> entries, int expected) {
    List<String> titles = new ArrayList<>();
    entries.forEach(each -> titles.add(each.title));
    assertThat(titles).hasSize(expected);
    return titles;
  }

  @Test
  void aManagerLeavesRowsOut() {
    LiveEntries live = Entry_.objects;
    assertThat(titles(live, 2)).containsExactly("a", "b");
    assertThat(live.count()).isEqualTo(2);
    assertThat(live.all().filter(Entry_.hits.gt(20)).exists()).isFalse();
    assertThat(live.of(ann).count()).isEqualTo(2);
    assertThatThrownBy(() -> live.getByTitle("c")).isInstanceOf(Entry_.DoesNotExist.class);
    assertThat(live.acount().join()).isEqualTo(2);
    assertThat(titles(Entry_.allObjects, 3)).containsExactly("a", "b", "c");
    assertThat(Entry_.allObjects.getByTitle("c").deleted).isTrue();
  }

  @Test
  void whatItLeavesOutIsNeitherChangedNorDeleted() {
    refuses("DORM3004", () -> Entry_.objects.update(Entry_.hits.set(0)));
    refuses("DORM3004", () -> Entry_.objects.delete());
    refuses("DORM3004", () -> Entry_.objects.orderBy(Entry_.hits.asc()).delete());
    refuses("DORM3004", () -> Entry_.allObjects.delete());
    assertThat(Entry_.objects.all().update(Entry_.hits.set(0))).isEqualTo(2);
    assertThat(Entry_.objects.filter(Entry_.hits.eq(0)).update(Entry_.hits.set(1))).isEqualTo(2);
    assertThat(Entry_.objects.all().delete().total()).isEqualTo(2);
    assertThat(titles(Entry_.allObjects, 1)).containsExactly("c");
    assertThat(Entry_.allObjects.get().hits).isEqualTo(25);
  }

  @Test
  void relationsAndObjectsSeeAllRows() {
    assertThat(ann.entries.count()).isEqualTo(3);
    Entry hidden = Entry_.allObjects.getByTitle("c");
    hidden.refreshFromDb();
    hidden.hits = 26;
    hidden.save();
    assertThat(Entry_.allObjects.getByTitle("c").hits).isEqualTo(26);
    assertThat(Entry_.allObjects.raw("SELECT * FROM save_entry").list()).hasSize(3);
    refuses("DORM3068", () -> Entry_.objects.raw("SELECT * FROM save_entry"));
    assertThat(ann.delete().total()).isEqualTo(4);
    assertThat(Entry_.allObjects.exists()).isFalse();
  }

  @Test
  void aHiddenRowStillHoldsItsUniqueValue() {
    assertThat(
            Entry_.objects
                .updateOrCreate(by(Entry_.title.set("a")), Entry_.hits.set(Entry_.hits.plus(1)))
                .instance()
                .hits)
        .isEqualTo(6);
    assertThatThrownBy(() -> Entry_.objects.getOrCreate(by(Entry_.title.set("c"))))
        .isInstanceOf(UniqueViolation.class);
    assertThat(Entry_.allObjects.getOrCreate(by(Entry_.title.set("c"))).created()).isFalse();
  }

  @Test
  void scopesAreMethodsOfTheManager() {
    assertThat(titles(Entry_.objects.popular(), 1)).containsExactly("b");
    assertThat(titles(Entry_.allObjects.popular(), 2)).containsExactly("b", "c");
    assertThat(titles(Entry_.objects.between(1, 9), 1)).containsExactly("a");
  }

  @Test
  void scopesAreAppliedToQueriesAndRelations() {
    assertThat(
            titles(
                Entry_.objects
                    .filter(Entry_.title.ne("a"))
                    .apply(entries -> entries.filter(Entry_.hits.gt(1)))
                    .orderBy(Entry_.title.desc()),
                1))
        .containsExactly("b");
    assertThat(titles(ann.entries.apply(entries -> entries.exclude(Entry_.deleted.isTrue())), 2))
        .containsExactly("a", "b");
    assertThat(Person_.objects.filter(Person_.entries.any(Entry_.deleted.isTrue())).count())
        .isEqualTo(1);
  }
}
