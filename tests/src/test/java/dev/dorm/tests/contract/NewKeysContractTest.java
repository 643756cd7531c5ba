package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys that the database gives to many new rows, whatever the table does besides. */
final class NewKeysContractTest extends ContractTest {
  private static final int ROWS = 1000;

  /** The row whose insertion the trigger of a test sees; it is not in the first statement. */
  private static final int SEEN = 700;

  private static List<Author> authors() {
    return authors("author");
  }

  private static List<Author> authors(String name) {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(newAuthor(name + i, i));
    }
    return rows;
  }

  private static void hasItsOwnKey(List<Author> rows) {
    Map<Long, String> stored = new HashMap<>();
    Author_.objects.all().forEach(row -> stored.put(row.getId(), row.getName()));
    for (Author row : rows) {
      assertThat(stored).containsEntry(row.getId(), row.getName());
    }
  }

  /** With a trigger that runs before or after a row of the age that is seen is inserted. */
  private void under(String when, String sqlite, String postgresql, Runnable program) {
    boolean lite = !kind.isPostgresql();
    String on = " " + when + " INSERT ON authors FOR EACH ROW WHEN (NEW.age = " + SEEN + ") ";
    try {
      if (!lite) {
        StubTables.run(
            database,
            List.of(
                "CREATE FUNCTION stub_seen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                    + postgresql
                    + " END $$"));
      }
      StubTables.run(
          database,
          List.of(
              "CREATE TRIGGER stub_seen"
                  + on
                  + (lite ? "BEGIN " + sqlite + "; END" : "EXECUTE FUNCTION stub_seen()")));
      program.run();
    } finally {
      StubTables.run(
          database,
          lite
              ? List.of("DROP TRIGGER IF EXISTS stub_seen")
              : List.of("DROP FUNCTION IF EXISTS stub_seen CASCADE"));
    }
  }

  @Test
  void aTriggerThatAddsRowsChangesNoKey() {
    String more =
        "INSERT INTO authors (name, email, age, active, balance, joined)"
            + " SELECT 'added', 'added' || age, -1, active, balance, joined"
            + " FROM authors WHERE age < 3";
    under(
        "AFTER",
        more,
        more + "; RETURN NULL;",
        () -> {
          List<Author> rows = Author_.objects.bulkCreate(authors());
          assertThat(Author_.objects.filter(Author_.name.eq("added")).count()).isEqualTo(3);
          hasItsOwnKey(rows);
        });
  }

  @Test
  void aTriggerThatLeavesRowsOutIsSaid() {
    under(
        "BEFORE",
        "SELECT RAISE(IGNORE)",
        "RETURN NULL;",
        () -> {
          List<Author> rows = authors();
          fails("DORM3073", () -> Author_.objects.bulkCreate(rows));
          assertThat(rows).allMatch(row -> row.getId() == null);
          assertThat(Author_.objects.count()).isZero();
          Author alone = newAuthor("alone", SEEN);
          fails("DORM3073", () -> alone.save());
          assertThat(alone.getId()).isNull();
          Author_.objects.bulkCreate(rows.subList(0, SEEN));
          assertThat(Author_.objects.count()).isEqualTo(SEEN);
        });
  }

  @Test
  void keysBetweenOthersAreNotGivenTwice() {
    Author last = newAuthor("last", 1);
    last.setId(5000L);
    last.save();
    Author_.objects.filter(Author_.id.eq(5000L)).delete();
    List<Author> rows = Author_.objects.bulkCreate(authors());
    assertThat(rows.get(0).getId()).isEqualTo(5001L);
    hasItsOwnKey(rows);
    author("between", 1);
    hasItsOwnKey(Author_.objects.bulkCreate(authors("later")));
  }

  /** What RETURNING gives costs SQLite a third of the statement (decision 0088). */
  @Test
  void onlySqlitesFirstStatementReturnsKeys() {
    recorder.clear();
    Author_.objects.bulkCreate(authors());
    List<Boolean> returning =
        recorder.statements().stream().map(sql -> sql.contains("RETURNING")).toList();
    assertThat(returning)
        .isEqualTo(kind.isPostgresql() ? List.of(true) : List.of(true, false, false, false, false));
  }
}
