package dev.dorm.migrate.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Json;
import dev.dorm.migrate.state.ModelKey;
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
import java.util.TreeMap;
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
    return changes(from, to, answers, RenameHints.none());
  }

  private static List<String> changes(
      ProjectState from, ProjectState to, Answers answers, RenameHints hints) {
    List<String> lines = new ArrayList<>();
    for (Draft draft : new MigrationAutodetector(from, to, answers).withHints(hints).changes()) {
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
    assertThatThrownBy(
            () ->
                changes(
                    state(author().nullable("x", "INT")),
                    state(
                        author()
                            .field(Snapshot.named("x").put("unique", true), Snapshot.type("INT"))),
                    new Answers(false, Map.of("blog.Author.x", "0"))))
        .isInstanceOf(DecisionNeeded.class)
        .hasMessageContaining("FIX: three steps");
  }

  static Stream<Arguments> unsupported() {
    Snapshot key =
        Snapshot.bare("blog", "Author", "authors")
            .field(Snapshot.named("code").put("pk", true), Snapshot.type("INT"))
            .varchar("name", 100);
    return Stream.of(Arguments.of(author(), key, "blog.Author.id is the key"));
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
  void refusesANewTableInPlaceOfOneThatAForeignKeyLeaves() {
    ProjectState from = state(author(), book().foreignKey("by", "blog.Author", "CASCADE"));
    ProjectState to =
        state(
            Snapshot.of("blog", "Writer", "authors").column("age", "INT"),
            book().foreignKey("by", "blog.Writer", "CASCADE"));
    assertThatThrownBy(() -> changes(from, to, DROP))
        .isInstanceOf(PlanRefused.class)
        .hasMessage(
            "[DORM2006] These changes wait for one another in a circle: Create model Writer; Alter"
                + " field by on Book; Delete model Author. FIX: make them in two steps, with"
                + " makemigrations in between.");
  }

  @Test
  void refusesAColumnThatAnotherFieldHandsOn() {
    ProjectState from = state(author("first", "second"));
    ProjectState to = state(author("second", "third"));
    assertThatThrownBy(() -> changes(from, to, DROP))
        .isInstanceOf(PlanRefused.class)
        .hasMessage(
            "[DORM2006] These changes stand in one another's way: Alter field a on Author; Alter"
                + " field b on Author. FIX: make them in two steps, with makemigrations in between;"
                + " over a third name when two change places.");
    assertThat(changes(from, state(author("first", "third")), DROP))
        .containsExactly("blog 1", "  Alter field b on Author");
  }

  private static Snapshot author(String a, String b) {
    return author()
        .field(Snapshot.named("a").put("column", a), Snapshot.type("INT"))
        .field(Snapshot.named("b").put("column", b), Snapshot.type("INT"));
  }

  static Stream<Arguments> alterations() {
    return Stream.of(
        Arguments.of(author(), Snapshot.of("blog", "Author", "authors").varchar("name", 120)),
        Arguments.of(author(), Snapshot.of("blog", "Author", "authors").column("name", "TEXT")),
        Arguments.of(author(), Snapshot.of("blog", "Author", "authors").nullable("name", "INT")),
        Arguments.of(
            author().field(Snapshot.named("g"), grades("A", "B")),
            author().field(Snapshot.named("g"), grades("B", "D"))));
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void altersColumns(Snapshot before, Snapshot after) {
    assertThat(changes(state(before), state(after), Answers.none()))
        .hasSize(2)
        .last()
        .asString()
        .matches("  Alter field (name|g) on Author");
  }

  @Test
  void replacesWhatNoCastLeadsTo() {
    ProjectState from = state(author().nullable("x", "INT"));
    ProjectState relation = state(author().manyToMany("x", "blog.Author", "t", "a", "b"));
    ProjectState uuid = state(author().nullable("x", "UUID"));
    assertThat(changes(from, relation, DROP))
        .containsExactly("blog 1", "  Remove field x from Author", "  Add field x to Author");
    assertThat(changes(from, uuid, DROP))
        .containsExactly("blog 1", "  Remove field x from Author", "  Add field x to Author");
    assertThatThrownBy(() -> changes(from, uuid, Answers.none()))
        .isInstanceOf(DecisionNeeded.class)
        .hasMessageContaining(
            "[DORM2032] blog.Author.x changes (type: int -> uuid), and there is no")
        .hasMessageContaining("FIX: --allow-drop");
  }

  @Test
  void renamesTables() {
    ProjectState to = state(Snapshot.of("blog", "Author", "people").varchar("name", 100));
    assertThat(changes(state(author()), to, Answers.none()))
        .containsExactly("blog 1", "  Rename table of Author to people");
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
            new Snapshot[] {Snapshot.bare("blog", "A", "a").varchar("v", 1)}, "has no key"));
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
            author().column("b", "INT"),
            Snapshot.bare("blog", "Book", "books")
                .field(Snapshot.named("id").put("pk", true), Snapshot.type("UUID"))
                .varchar("title", 9));
    assertThatThrownBy(() -> changes(from, to, Answers.none()))
        .hasMessageContaining("[DORM2032] blog.Book.id changes")
        .hasMessageContaining("[DORM2003] blog.Author.a is gone")
        .hasMessageContaining("[DORM2002] Field 'b'");
  }

  @Test
  void renamesFieldsByHint() {
    String text =
        book().text().replace("\"name\":\"title\"", "\"name\":\"title\",\"renamedFrom\":\"name\"");
    ModelSnapshot hinted = ModelSnapshot.read(text, true);
    RenameHints hints = RenameHints.none().and(List.of(hinted));
    ProjectState to = ProjectState.of(List.of(hinted.state()));
    ProjectState from = state(Snapshot.of("blog", "Book", "books").varchar("name", 200));
    assertThat(changes(from, to, Answers.none(), hints))
        .containsExactly("blog 1", "  Rename field name on Book to title");
    assertThat(changes(to, to, Answers.none(), hints)).isEmpty();
  }

  @Test
  void writesRenamesInTheOrderOfTheirFormerNames() {
    Snapshot before = author();
    Snapshot after = author();
    Map<String, String> fields = new TreeMap<>();
    Map<ModelKey, String> models = new HashMap<>();
    List<Snapshot> from = new ArrayList<>();
    List<Snapshot> to = new ArrayList<>();
    List<String> renamed = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
      from.add(Snapshot.of("blog", "M" + name, "t" + name));
      to.add(Snapshot.of("blog", "N" + name, "t" + name));
      models.put(new ModelKey("blog", "M" + name), "N" + name);
      renamed.add("  Rename model M" + name + " to N" + name);
      before.nullable(name, "INT");
      after.nullable("x" + name, "INT");
      fields.put(name, "x" + name);
    }
    fields.forEach((name, now) -> renamed.add("  Rename field " + name + " on Author to " + now));
    from.add(before);
    to.add(after);
    RenameHints hints = new RenameHints(models, Map.of(new ModelKey("blog", "Author"), fields));
    List<String> lines =
        changes(
            state(from.toArray(Snapshot[]::new)),
            state(to.toArray(Snapshot[]::new)),
            Answers.none(),
            hints);
    assertThat(lines.subList(1, lines.size())).isEqualTo(renamed);
  }

  @Test
  void swapsFieldsOverAThirdName() {
    ProjectState from = state(author().nullable("a", "INT").nullable("b", "TEXT"));
    ProjectState to = state(author().nullable("b", "INT").nullable("a", "TEXT"));
    RenameHints hints =
        new RenameHints(
            Map.of(), Map.of(new ModelKey("blog", "Author"), Map.of("a", "b", "b", "a")));
    assertThat(changes(from, to, Answers.none(), hints))
        .hasSize(4)
        .allMatch(line -> line.startsWith("blog") || line.startsWith("  Rename field "));
  }

  @Test
  void renamesModelsWithAllThatRefersToThem() {
    ProjectState from =
        state(
            author(),
            Snapshot.of("shop", "Item", "items").foreignKey("by", "blog.Author", "CASCADE"));
    ProjectState to =
        state(
            Snapshot.of("blog", "Writer", "writers").varchar("name", 100).nullable("age", "INT"),
            Snapshot.of("shop", "Item", "items")
                .foreignKey("by", "blog.Writer", "CASCADE")
                .foreignKey("second", "blog.Writer", "SET_NULL", true));
    RenameHints hints = new RenameHints(Map.of(new ModelKey("blog", "Author"), "Writer"), Map.of());
    assertThat(changes(from, to, Answers.none(), hints))
        .containsExactly(
            "blog 1 <- shop 0",
            "  Rename model Author to Writer",
            "  Rename table of Writer to writers",
            "  Add field age to Writer",
            "shop 1 <- blog 1",
            "  Add field second to Item");
  }

  @Test
  void findsRenamesByLikenessWhenAsked() {
    Answers detecting = Answers.none().detectingRenames();
    ProjectState from = state(author().nullable("bio", "TEXT"));
    assertThat(changes(from, state(author().nullable("about", "TEXT")), detecting))
        .containsExactly("blog 1", "  Rename field bio on Author to about");
    assertThat(
            changes(
                from,
                state(
                    Snapshot.of("blog", "Writer", "authors")
                        .varchar("name", 100)
                        .nullable("bio", "TEXT")),
                detecting))
        .containsExactly("blog 1", "  Rename model Author to Writer");
    for (ProjectState other :
        List.of(
            state(author().nullable("about", "INT")),
            state(author().nullable("a", "TEXT").nullable("b", "TEXT")))) {
      assertThatThrownBy(() -> changes(from, other, detecting))
          .isInstanceOf(DecisionNeeded.class)
          .hasMessageContaining("[DORM2003] blog.Author.bio is gone");
    }
  }

  @Test
  void movesAModelOfTheSameTableToAnotherApp() {
    ProjectState from =
        state(
            Snapshot.of("blog", "Tag", "tags"),
            Snapshot.of("news", "Story", "s").foreignKey("tag", "blog.Tag", "CASCADE"));
    ProjectState to =
        state(
            Snapshot.of("shop", "Tag", "tags"),
            Snapshot.of("news", "Story", "s").foreignKey("tag", "shop.Tag", "CASCADE"));
    assertThat(changes(from, to, Answers.none()))
        .containsExactly("shop 1 <- blog 0 <- news 0", "  Move model Tag from blog to shop");
  }

  @Test
  void renamesAnIndexWhoseNameAloneChanges() {
    assertThat(
            changes(
                state(author().index("one", false, "name")),
                state(author().index("two", false, "name")),
                Answers.none()))
        .containsExactly("blog 1", "  Rename index one on Author to two");
  }
}
