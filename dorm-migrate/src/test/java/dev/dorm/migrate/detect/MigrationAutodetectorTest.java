package dev.dorm.migrate.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectModels;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.RandomStates;
import dev.dorm.migrate.testing.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationAutodetectorTest {
  private static final Answers DROP = new Answers(true, Map.of());

  private static ProjectState state(Snapshot... models) {
    return new ProjectModels(
            Stream.of(models).map(m -> ModelSnapshot.read(m.text(), true)).toList())
        .state();
  }

  /** Each migration as a line, its operations indented below. */
  private static List<String> changes(ProjectState from, ProjectState to, Answers answers) {
    List<String> lines = new ArrayList<>();
    for (Draft draft : new MigrationAutodetector(from, to, answers).changes()) {
      StringBuilder line = new StringBuilder(draft.ref().app() + " " + draft.ref().number());
      draft
          .dependsOn()
          .forEach(ref -> line.append(" <- ").append(ref.app()).append(' ').append(ref.number()));
      lines.add(line.toString());
      draft.operations().forEach(operation -> lines.add("  " + operation.describe()));
    }
    return lines;
  }

  private static Snapshot author() {
    return Snapshot.of("blog", "Author", "authors").varchar("name", 100);
  }

  private static Snapshot book() {
    return Snapshot.of("blog", "Book", "books").varchar("title", 200);
  }

  @Test
  void findsNothingWhereNothingChanged() {
    RandomStates states = new RandomStates(6);
    for (int i = 0; i < 50; i++) {
      ProjectState state = states.next();
      assertThat(changes(state, state, Answers.none())).isEmpty();
    }
  }

  @Test
  void keepsACircleInsideAnAppInOneMigration() {
    ProjectState to =
        state(
            author().foreignKey("favourite", "blog.Book", "CASCADE"),
            book().foreignKey("author", "blog.Author", "CASCADE"));
    assertThat(changes(ProjectState.empty(), to, Answers.none()))
        .containsExactly("blog 1", "  Create model Author", "  Create model Book");
  }

  @Test
  void ordersAppsByTheirForeignKeys() {
    ProjectState to =
        state(
            Snapshot.of("a", "Post", "p").foreignKey("by", "z.User", "CASCADE"),
            Snapshot.of("z", "User", "u"));
    assertThat(changes(ProjectState.empty(), to, Answers.none()))
        .containsExactly("z 1", "  Create model User", "a 1 <- z 1", "  Create model Post");
    assertThat(changes(state(Snapshot.of("z", "User", "u")), to, Answers.none()))
        .containsExactly("a 1 <- z 0", "  Create model Post");
  }

  @Test
  void cutsACircleOfAppsAtANullableKey() {
    ProjectState to =
        state(
            Snapshot.of("a", "Post", "p")
                .foreignKey("by", "b.User", "CASCADE")
                .foreignKey("author", "a.Post", "CASCADE"),
            Snapshot.of("b", "User", "u")
                .foreignKey("pinned", "a.Post", "SET_NULL", true)
                .index("idx_user_pinned_id", false, "pinned", "id")
                .unique("uniq_user_pinned_id", "pinned", "id"),
            Snapshot.of("b", "Badge", "bd").foreignKey("user", "b.User", "CASCADE"),
            Snapshot.of("c", "Last", "l").foreignKey("user", "b.User", "CASCADE"));
    assertThat(changes(ProjectState.empty(), to, Answers.none()))
        .containsExactly(
            "b 1",
            "  Create model Badge",
            "  Create model User",
            "a 1 <- b 1",
            "  Create model Post",
            "b 2 <- a 1",
            "  Add field pinned to User",
            "  Create index idx_user_pinned_id on field(s) pinned, id of model User",
            "  Create constraint uniq_user_pinned_id on model User",
            "c 1 <- b 1",
            "  Create model Last");
  }

  @Test
  void cutsACircleOfThreeAppsWhereAllKeysAreNeeded() {
    ProjectState to =
        state(
            Snapshot.of("a", "A", "a")
                .foreignKey("b", "b.B", "CASCADE")
                .foreignKey("b2", "b.B", "CASCADE"),
            Snapshot.of("b", "B", "b").foreignKey("c", "c.C", "CASCADE"),
            Snapshot.of("c", "C", "c").foreignKey("a", "a.A", "CASCADE"));
    assertThat(changes(ProjectState.empty(), to, Answers.none()))
        .containsExactly(
            "b 1",
            "  Create model B",
            "a 1 <- b 1",
            "  Create model A",
            "c 1 <- a 1",
            "  Create model C",
            "b 2 <- c 1",
            "  Add field c to B");
  }

  @Test
  void addsAndRemovesFieldsIndexesAndConstraints() {
    ProjectState from =
        state(
            author().nullable("bio", "TEXT").index("i1", false, "name").unique("u1", "name", "bio"),
            book().manyToMany("tags", "blog.Author", "bt", "b", "t"));
    ProjectState to =
        state(
            author().nullable("age", "INT").index("i2", false, "-name").index("i1", true, "name"),
            book().foreignKey("author", "blog.Author", "CASCADE", true),
            Snapshot.of("blog", "Tag", "tags"));
    List<String> lines = changes(from, to, DROP);
    assertThat(lines)
        .containsExactly(
            "blog 1",
            "  Remove constraint u1 from model Author",
            "  Remove index i1 from Author",
            "  Remove field bio from Author",
            "  Remove field tags from Book",
            "  Create model Tag",
            "  Add field age to Author",
            "  Add field author to Book",
            "  Create index i1 on field(s) name of model Author",
            "  Create index i2 on field(s) -name of model Author");
  }

  @Test
  void deletesModelsAfterWhatRefersToThem() {
    ProjectState from =
        state(
            author().foreignKey("favourite", "blog.Book", "CASCADE"),
            book().foreignKey("author", "blog.Author", "CASCADE"),
            Snapshot.of("shop", "Item", "items").foreignKey("book", "blog.Book", "CASCADE"),
            Snapshot.of("shop", "Keep", "keep").foreignKey("author", "blog.Author", "CASCADE"));
    ProjectState to = state(Snapshot.of("shop", "Keep", "keep"));
    assertThat(changes(from, to, DROP))
        .containsExactly(
            "shop 1",
            "  Remove field author from Keep",
            "  Delete model Item",
            "blog 1 <- shop 1",
            "  Delete model Author",
            "  Delete model Book");
  }

  @Test
  void turnsUniqueAndIndexOnAndOffWithTheNamesOfTheMigrations() {
    Snapshot unique = Snapshot.of("blog", "Author", "authors").uniqueVarchar("name", 100);
    ProjectState from = state(author());
    List<Draft> drafts = new MigrationAutodetector(from, state(unique), Answers.none()).changes();
    Operation operation = drafts.get(0).operations().get(0);
    assertThat(operation.describe()).isEqualTo("Alter field name on Author");
    ProjectState after = operation.apply("blog", from);
    assertThat(changes(after, state(unique), Answers.none())).isEmpty();
    assertThat(changes(after, from, Answers.none()))
        .containsExactly("blog 1", "  Alter field name on Author");
    assertThat(operation.invert("blog", from).apply("blog", after)).isEqualTo(from);
  }

  @Test
  void givesNamesThatAreTakenAHash() {
    Snapshot one =
        Snapshot.of("blog", "Author", "a")
            .uniqueVarchar("name", 9)
            .index("idx_author_name", false, "name");
    Snapshot two =
        Snapshot.of("shop", "Author", "b")
            .uniqueVarchar("name", 9)
            .index("idx_author_name", false, "name");
    List<Draft> drafts =
        new MigrationAutodetector(ProjectState.empty(), state(one, two), Answers.none()).changes();
    ProjectState after = ProjectState.empty();
    for (Draft draft : drafts) {
      for (Operation operation : draft.operations()) {
        after = operation.apply(draft.ref().app(), after);
      }
    }
    List<String> names = new ArrayList<>();
    for (ModelState model : after.models().values()) {
      names.add(String.valueOf(model.column("name").orElseThrow().unique()));
      names.add(model.indexes().get(0).name());
    }
    assertThat(names).hasSize(4).doesNotHaveDuplicates();
    assertThat(names.get(2)).matches("uniq_author_name_[0-9a-f]{8}");
    assertThat(names.get(3)).matches("idx_author_name_[0-9a-f]{8}");
    assertThat(changes(after, state(one, two), Answers.none())).isEmpty();
    ProjectState explicit =
        state(one, Snapshot.of("shop", "Author", "b").index("idx_author_name", false, "id"));
    assertThatThrownBy(() -> changes(ProjectState.empty(), explicit, Answers.none()))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining(
            "[DORM2007] The name idx_author_name, chosen in shop.Author, is taken");
  }

  static Stream<Arguments> decisions() {
    Snapshot authorWithAge = author().column("age", "INT");
    return Stream.of(
        Arguments.of(
            state(author()),
            state(authorWithAge),
            "[DORM2002] Field 'age' on model 'Author' not migrated"),
        Arguments.of(
            state(author()), state(author().uniqueVarchar("x", 9)), "--fill blog.Author.x=<value>"),
        Arguments.of(
            state(authorWithAge), state(author()), "[DORM2005] The field blog.Author.age is gone"),
        Arguments.of(
            state(author().nullable("a", "INT")),
            state(author().nullable("b", "INT")),
            "[DORM2003] blog.Author.a is gone and b is new. Renamed?"),
        Arguments.of(state(author()), state(), "[DORM2005] The model blog.Author is gone"),
        Arguments.of(
            state(author()),
            state(book()),
            "[DORM2003] The model blog.Author is gone and Book is new"),
        Arguments.of(
            state(book(), author().manyToMany("m", "blog.Book", "t", "a", "b")),
            state(book(), author()),
            "[DORM2005] The field blog.Author.m is gone"));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void asksForWhatItCannotKnow(ProjectState from, ProjectState to, String message) {
    assertThatThrownBy(() -> changes(from, to, Answers.none()))
        .isInstanceOf(DecisionNeeded.class)
        .hasMessageContaining(message)
        .hasMessageContaining("FIX: ")
        .satisfies(e -> assertThat(((DecisionNeeded) e).exitCode()).isEqualTo(3));
  }

  @Test
  void takesFillsThatFit() {
    ProjectState from = state(author());
    ProjectState to =
        state(author().column("age", "INT").foreignKey("boss", "blog.Author", "CASCADE"));
    Map<String, String> fills =
        new HashMap<>(Map.of("blog.Author.age", "0", "blog.Author.boss", "1"));
    assertThat(changes(from, to, new Answers(false, fills)))
        .containsExactly("blog 1", "  Add field age to Author", "  Add field boss to Author");
    fills.put("blog.Author.age", "old");
    fills.put("blog.Author.boss", "x");
    assertThatThrownBy(() -> changes(from, to, new Answers(false, fills)))
        .isInstanceOf(DecisionNeeded.class)
        .hasMessageContaining("[DORM2009] --fill blog.Author.age=old")
        .hasMessageContaining("[DORM2009] --fill blog.Author.boss=x");
  }

  static Stream<Arguments> unsupported() {
    Snapshot key =
        Snapshot.bare("blog", "Author", "authors")
            .field(Snapshot.named("code").put("pk", true), Snapshot.type("INT"))
            .varchar("name", 100);
    return Stream.of(
        Arguments.of(
            author(),
            Snapshot.of("blog", "Author", "authors").varchar("name", 120),
            "type: varchar(100) -> varchar(120)"),
        Arguments.of(
            author(),
            Snapshot.of("blog", "Author", "authors").column("name", "TEXT"),
            "type: varchar(100) -> text"),
        Arguments.of(
            author(),
            Snapshot.of("blog", "Author", "authors").nullable("name", "TEXT"),
            "NULL allowed: no -> yes"),
        Arguments.of(
            author(),
            Snapshot.of("blog", "Author", "people").varchar("name", 100),
            "table of blog.Author changes from authors to people"),
        Arguments.of(author(), key, "blog.Author.id is the key"),
        Arguments.of(
            author().foreignKey("x", "blog.Author", "CASCADE", true),
            author().foreignKey("x", "blog.Author", "SET_NULL", true),
            "on delete: CASCADE -> SET_NULL"),
        Arguments.of(
            author().nullable("x", "INT"),
            author().manyToMany("x", "blog.Author", "t", "a", "b"),
            "blog.Author.x changes what stands between"),
        Arguments.of(
            author()
                .field(
                    Snapshot.named("g"),
                    Snapshot.type("ENUM").put("values", Json.texts(List.of("A", "B")))),
            author()
                .field(
                    Snapshot.named("g"),
                    Snapshot.type("ENUM").put("values", Json.texts(List.of("A", "B", "C")))),
            "enum [A, B] -> enum [A, B, C]"));
  }

  @ParameterizedTest
  @MethodSource("unsupported")
  void refusesWhatItCannotWriteInsteadOfMissingIt(Snapshot before, Snapshot after, String message) {
    assertThatThrownBy(() -> changes(state(before), state(after), DROP))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2006]")
        .hasMessageContaining(message)
        .hasMessageContaining("FIX: ");
  }

  @Test
  void namesTheConstantsThatAnEnumLost() {
    ProjectState from = state(author().field(Snapshot.named("g"), grades("A", "B", "C")));
    ProjectState to = state(author().field(Snapshot.named("g"), grades("B", "D")));
    assertThatThrownBy(() -> changes(from, to, DROP))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2004] blog.Author.g no longer has A, C, and rows may hold it");
  }

  private static Json.Builder grades(String... values) {
    return Snapshot.type("ENUM").put("values", Json.texts(List.of(values)));
  }

  static Stream<Arguments> conflicts() {
    Snapshot longName = Snapshot.of("blog", "Author", "日".repeat(22));
    return Stream.of(
        Arguments.of(
            new Snapshot[] {author(), Snapshot.of("shop", "X", "AUTHORS")}, "The name AUTHORS is"),
        Arguments.of(
            new Snapshot[] {author().manyToMany("m", "blog.Author", "Authors", "a", "b")},
            "The name Authors is"),
        Arguments.of(new Snapshot[] {author().column("Name", "INT")}, "have one column"),
        Arguments.of(
            new Snapshot[] {author().foreignKey("x", "lib.Gone", "CASCADE")},
            "refers to lib.Gone, which neither"),
        Arguments.of(new Snapshot[] {longName}, "more than 63 bytes"),
        Arguments.of(new Snapshot[] {Snapshot.of("blog", "A", "pg_a")}, "begins with pg_"),
        Arguments.of(new Snapshot[] {Snapshot.of("blog", "A", "a\0b")}, "U+0000"),
        Arguments.of(
            new Snapshot[] {author().index("i", false, "nme")}, "names nme, which is no column"),
        Arguments.of(new Snapshot[] {author().column("n", "BIGAUTO")}, "counted by the database"),
        Arguments.of(new Snapshot[] {author().varchar("v", 0)}, "no room"),
        Arguments.of(
            new Snapshot[] {Snapshot.bare("blog", "A", "a").varchar("v", 1)}, "exactly one key"));
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void refusesModelsThatCannotStandTogether(Snapshot[] models, String message) {
    assertThatThrownBy(() -> changes(ProjectState.empty(), state(models), DROP))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2007]")
        .hasMessageContaining(message);
  }

  @Test
  void namesAllProblemsAtOnce() {
    ProjectState from = state(author().nullable("a", "INT"), book());
    ProjectState to =
        state(
            author().column("b", "INT"), Snapshot.of("blog", "Book", "books").varchar("title", 9));
    assertThatThrownBy(() -> changes(from, to, Answers.none()))
        .hasMessageContaining("[DORM2006] blog.Book.title changes")
        .hasMessageContaining("[DORM2003] blog.Author.a is gone")
        .hasMessageContaining("[DORM2002] Field 'b'");
  }

  @Test
  void refusesRenamesByHintUntilItWritesThem() {
    String text =
        book().text().replace("\"name\":\"title\"", "\"name\":\"title\",\"renamedFrom\":\"name\"");
    ModelSnapshot hinted = ModelSnapshot.read(text, true);
    ProjectState to = ProjectState.of(List.of(hinted.state()));
    ProjectState from = state(Snapshot.of("blog", "Book", "books").varchar("name", 200));
    assertThatThrownBy(
            () -> new MigrationAutodetector(from, to, DROP).withHints(List.of(hinted)).changes())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("blog.Book.name is renamed to title");
    assertThat(new MigrationAutodetector(to, to, DROP).withHints(List.of(hinted)).changes())
        .isEmpty();
  }
}
