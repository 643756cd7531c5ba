package dev.dorm.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.tests.contract.DatabaseKind;
import dev.dorm.tests.contract.StubTables;
import dev.dorm.tests.functions.SampleTable;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag_;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/queries.md} shows the statements that ran. {@code -Ddorm.write=true} writes it anew.
 */
final class QueryTableTest {
  private static final Path PAGE = Path.of("../docs/queries.md");

  private static final String BEFORE =
      """
      # Queries, side by side

      What Django writes, what dorm writes, and the SQL of dorm on SQLite and PostgreSQL. Every row was run on both; a test compares
      this page with what ran, and `mvn test -Dtest=QueryTableTest -Dsurefire.failIfNoSpecifiedTests=false -Ddorm.write=true` writes it
      anew. `t0.*` stands for the columns of a row, which dorm names one by one; of a row that is fetched along, for those but its key where the foreign key
      is read for it. One statement means that both databases run the same.
      The words of `Dsl` are imported.
      """;

  private static final String AFTER =
      """

      ## Not there, on purpose

      | Django | why, and what instead |
      |---|---|
      | `extra()` | any text in any place; `sql(…)` and `raw(…)` name their columns and bind their values |
      | a filter that joins a to-many relation | rows would multiply; `any(…)`, `none(…)`, `all(…)` and the aggregates of a relation ask without |
      | `filter()` behind a slice | it would choose among other rows; filter first, or `filter(pk.in(slice))` |
      | `distinct('name')` on SQLite | it has none; a coded refusal |
      | lookups by text, `filter(**kwargs)` | names are checked by the compiler; a name from outside goes through `columns().find(name)` |
      | `filter()` behind `union()` | does not compile, as Django refuses it when it runs |
      | a query set that keeps its rows | the list does |
      | `update()` and `delete()` of all rows, unsaid | a slip would empty the table; `all().update(…)`, `all().delete()` |

      Every refusal has a code, which [the catalogue](errors.md) explains; [refusals](refusals.md) says why.
      """;

  @Test
  void thePageShowsWhatRuns(@TempDir Path directory) throws IOException {
    QueryTable table = new QueryTable();
    ReadingRows.addTo(table);
    ComputingRows.addTo(table);
    List<String> sqlite = run(DatabaseKind.SQLITE_MEMORY, directory, table);
    List<String> postgresql = run(DatabaseKind.POSTGRESQL, directory, table);
    String page = page(table.rows(), sqlite, postgresql);
    if (Boolean.getBoolean("dorm.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static List<String> run(DatabaseKind kind, Path directory, QueryTable table) {
    Database database = kind.open(directory);
    Dorm.configure(database);
    try {
      StubTables.create(database, kind);
      SampleTable.create(database, kind.isPostgresql());
      fill();
      List<String> statements = new ArrayList<>();
      for (QueryTable.Row row : table.rows()) {
        statements.add(QueryTable.sql(row, database));
      }
      return statements;
    } finally {
      Dorm.shutdown();
    }
  }

  private static void fill() {
    Publisher house =
        Publisher_.objects.create(Publisher_.name.set("Ace"), Publisher_.city.set("Bonn"));
    Author alice =
        Author_.objects.create(
            Author_.name.set("Alice"),
            Author_.email.set("alice@example.com"),
            Author_.age.set(30),
            Author_.publisher.set(house));
    Book_.objects
        .create(Book_.title.set("dorm"), Book_.author.set(alice), Book_.pages.set(300))
        .tags()
        .add(Tag_.objects.create(Tag_.name.set("sql")));
  }

  private static String page(
      List<QueryTable.Row> rows, List<String> sqlite, List<String> postgresql) {
    StringBuilder page = new StringBuilder(BEFORE);
    for (int i = 0; i < rows.size(); i++) {
      QueryTable.Row row = rows.get(i);
      if (row.section() != null) {
        page.append("\n## ").append(row.section()).append("\n\n");
        page.append("| Django | dorm | SQL |\n|---|---|---|\n");
      }
      page.append("| ").append(code(row.django())).append(" | ").append(code(row.dorm()));
      page.append(" | ").append(sql(sqlite.get(i), postgresql.get(i))).append(" |\n");
    }
    return page.append(AFTER).toString();
  }

  private static String sql(String sqlite, String postgresql) {
    return sqlite.equals(postgresql)
        ? code(sqlite)
        : "SQLite: " + code(sqlite) + "<br>PostgreSQL: " + code(postgresql);
  }

  /** Code in a cell, long lists of columns cut short. */
  private static String code(String text) {
    String line = text.replaceAll("\\s*\n\\s*", " ");
    String brief = line.replaceAll("(t\\d+)\\.\"\\w+\"(, \\1\\.\"\\w+\"){3,}", "$1.*");
    return "`" + brief.replace("|", "\\|") + "`";
  }
}
