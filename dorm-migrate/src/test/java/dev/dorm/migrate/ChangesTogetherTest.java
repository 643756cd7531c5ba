package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.ProjectModels;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.ReusingSource;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of one step that stand in one another's way: each in its order, there and back. */
class ChangesTogetherTest {
  private static ProjectState state(Snapshot... models) {
    return new ProjectModels(
            Stream.of(models).map(m -> ModelSnapshot.read(m.text(), true)).toList())
        .state();
  }

  private @Nullable ReusingSource source;

  private Story story(Engine engine) {
    source = new ReusingSource(TestDatabase.fresh(engine));
    return new Story(source, 42);
  }

  @AfterEach
  void close() throws SQLException {
    if (source != null) {
      source.close();
    }
  }

  /** Each migration with what it depends on, its operations indented below. */
  private static List<String> lines(List<MigrationNode> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                Stream.concat(
                    Stream.of(node.id() + " <- " + node.dependsOn()),
                    node.operations().stream().map(Operation::describe).map("  "::concat)))
        .toList();
  }

  private static Snapshot author(String app) {
    return Snapshot.of(app, "Author", app + "_author");
  }

  private static Snapshot writer() {
    return Snapshot.of("blog", "Writer", "blog_author");
  }

  private static final RenameHints WRITER =
      new RenameHints(Map.of(new ModelKey("blog", "Author"), "Writer"), Map.of());

  @ParameterizedTest
  @EnumSource
  void aNewModelUnderAFormerNameFindsItsIndexNamesTaken(Engine engine) {
    Story story = story(engine);
    story.then(state(author("blog").uniqueVarchar("name", 20)));
    List<MigrationNode> nodes =
        story.then(
            state(
                writer().varchar("name", 20),
                Snapshot.of("blog", "Author", "authors").uniqueVarchar("name", 20)),
            Map.of(),
            WRITER);
    assertThat(lines(nodes))
        .containsSubsequence(
            "  Rename model Author to Writer",
            "  Create model Author",
            "  Alter field name on Writer");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aNewModelTakesTheIndexNamesOfOneThatGoes(Engine engine) {
    Story story = story(engine);
    Snapshot tag = Snapshot.of("blog", "Tag", "tags");
    story.then(state(tag, author("blog").uniqueVarchar("name", 20)));
    story.then(state(tag, writer().uniqueVarchar("name", 20)), Map.of(), WRITER);
    story.then(state(tag, Snapshot.of("blog", "Author", "authors").uniqueVarchar("name", 20)));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aNewFieldFindsTheNameOfAnIndexTakenThatGoesLater(Engine engine) {
    Story story = story(engine);
    story.then(
        state(author("blog").uniqueVarchar("name", 20), Snapshot.of("blog", "Book", "books")));
    RenameHints hints =
        new RenameHints(
            Map.of(
                new ModelKey("blog", "Author"), "Writer", new ModelKey("blog", "Book"), "Author"),
            Map.of());
    story.then(
        state(
            writer().varchar("name", 20),
            Snapshot.of("blog", "Author", "books")
                .field(
                    Snapshot.named("name").put("unique", true).put("nullable", true),
                    Snapshot.type("VARCHAR").put("length", 20))),
        Map.of(),
        hints);
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void anIndexOfAModelTakesTheNameFromItsField(Engine engine) {
    Story story = story(engine);
    story.then(
        state(
            author("blog")
                .field(
                    Snapshot.named("name").put("index", true),
                    Snapshot.type("VARCHAR").put("length", 20))));
    List<MigrationNode> nodes =
        story.then(
            state(author("blog").varchar("name", 20).index("idx_author_name", false, "name")));
    assertThat(lines(nodes))
        .containsSubsequence(
            "  Alter field name on Author",
            "  Create index idx_author_name on field(s) name of model Author");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void anIndexTakesTheNameFromOneOfAnotherTable(Engine engine) {
    Story story = story(engine);
    story.then(
        state(
            author("blog").varchar("name", 20).index("x", false, "name"),
            Snapshot.of("blog", "Book", "books").varchar("name", 9).unique("y", "name", "id")));
    List<MigrationNode> nodes =
        story.then(
            state(
                author("blog").varchar("name", 20),
                Snapshot.of("blog", "Book", "books").varchar("name", 9).index("x", false, "name")));
    assertThat(lines(nodes).subList(1, 4))
        .containsExactly(
            "  Remove constraint y from model Book",
            "  Remove index x from Author",
            "  Create index x on field(s) name of model Book");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aTableBetweenTwoModelsGoesThoughOneOfThemIsWrittenAnew(Engine engine) {
    Story story = story(engine);
    Snapshot tag = Snapshot.of("blog", "Tag", "tags");
    story.then(
        state(
            tag,
            author("blog")
                .column("age", "INT")
                .manyToMany("tags", "blog.Tag", "author_tags", "author_id", "tag_id")));
    List<MigrationNode> nodes = story.then(state(tag, author("blog").nullable("age", "TEXT")));
    assertThat(lines(nodes).subList(1, 3))
        .containsExactly("  Remove field tags from Author", "  Alter field age on Author");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aTableBetweenTwoModelsChangesTheCaseOfItsName(Engine engine) {
    Story story = story(engine);
    Snapshot tag = Snapshot.of("blog", "Tag", "tags");
    story.then(
        state(tag, author("blog").manyToMany("tags", "blog.Tag", "author_tags", "a_id", "tag_id")));
    story.then(
        state(tag, author("blog").manyToMany("tags", "blog.Tag", "Author_Tags", "a_id", "Tag_id")));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aFreshDatabaseFindsAModelByItsFormerNameInAppsThatReferredToIt(Engine engine) {
    Story story = story(engine);
    Snapshot item = Snapshot.of("shop", "Item", "items");
    story.then(
        state(
            author("blog").varchar("name", 20),
            Snapshot.of("shop", "Item", "items").foreignKey("by", "blog.Author", "CASCADE")));
    story.then(state(author("blog").varchar("name", 20), item));
    List<MigrationNode> nodes =
        story.then(state(writer().varchar("name", 20), item), Map.of(), WRITER);
    assertThat(lines(nodes))
        .containsExactly(
            "blog.0002_rename_author_writer <- [blog.0001_initial, shop.0002_remove_item_by]",
            "  Rename model Author to Writer");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void twoAppsHandTheirIndexNamesToEachOther(Engine engine) {
    Story story = story(engine);
    story.then(
        state(
            author("blog").uniqueVarchar("name", 20).varchar("city", 20),
            author("shop").varchar("name", 20).uniqueVarchar("city", 20)));
    story.then(
        state(
            author("blog").varchar("name", 20).uniqueVarchar("city", 20),
            author("shop").uniqueVarchar("name", 20).varchar("city", 20)));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void anAppWaitsForTheOneThatHadItsNamesLongAgo(Engine engine) {
    Story story = story(engine);
    story.then(
        state(
            Snapshot.of("shop", "Author", "people")
                .varchar("name", 20)
                .index("by_name", false, "name"),
            Snapshot.of("shop", "Kept", "kept")));
    story.then(state(Snapshot.of("shop", "Kept", "kept")));
    List<MigrationNode> nodes =
        story.then(
            state(
                Snapshot.of("shop", "Kept", "kept"),
                Snapshot.of("blog", "Author", "PEOPLE").varchar("name", 20),
                Snapshot.of("blog", "Book", "books")
                    .varchar("name", 20)
                    .index("by_name", false, "name")));
    assertThat(nodes.get(0).dependsOn()).hasToString("[shop.0002_delete_author]");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void modelsInACircleOverTwoAppsGo(Engine engine) {
    Story story = story(engine);
    story.then(
        state(
            author("blog")
                .foreignKey("shop", "shop.Shop", "CASCADE")
                .index("by_shop", false, "shop", "id"),
            Snapshot.of("shop", "Shop", "shops")
                .foreignKey("owner", "blog.Author", "SET_NULL", true)
                .manyToMany("staff", "blog.Author", "shop_staff", "shop_id", "author_id")));
    List<MigrationNode> nodes = story.then(state());
    assertThat(lines(nodes))
        .containsExactly(
            "blog.0002_remove_by_shop_remove_author_shop <- [blog.0001_initial]",
            "  Remove index by_shop from Author",
            "  Remove field shop from Author",
            "shop.0003_delete_shop <- [shop.0002_shop_owner_shop_staff,"
                + " blog.0002_remove_by_shop_remove_author_shop, blog.0001_initial]",
            "  Delete model Shop",
            "blog.0003_delete_author <- [blog.0002_remove_by_shop_remove_author_shop,"
                + " shop.0003_delete_shop, shop.0002_shop_owner_shop_staff]",
            "  Delete model Author");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void modelsInACircleOfThreeAppsGoWhileTheAppsStay(Engine engine) {
    Story story = story(engine);
    Snapshot stays = Snapshot.of("blog", "Stays", "stays").varchar("name", 20);
    story.then(
        state(
            stays,
            author("blog").foreignKey("shop", "shop.Shop", "CASCADE"),
            Snapshot.of("shop", "Shop", "shops").foreignKey("town", "geo.Town", "CASCADE"),
            Snapshot.of("geo", "Town", "towns")
                .foreignKey("mayor", "blog.Author", "SET_NULL", true)
                .foreignKey("second", "geo.Town", "CASCADE", true)));
    story.then(state(stays.nullable("age", "INT")));
    assertThat(story.state().models()).hasSize(1);
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void whatChangesInARenamedModelWaitsForItsName(Engine engine) {
    Story story = story(engine);
    Snapshot a =
        author("blog")
            .foreignKey("one", "shop.Shop", "CASCADE", true)
            .foreignKey("two", "shop.Shop", "CASCADE", true);
    Snapshot b =
        Snapshot.of("shop", "Shop", "shops").foreignKey("by", "blog.Author", "CASCADE", true);
    story.then(
        state(
            a,
            b,
            Snapshot.of("blog", "Tag", "tags").foreignKey("item", "shop.Item", "CASCADE"),
            Snapshot.of("shop", "Item", "items").varchar("name", 9).index("x", false, "name")));
    RenameHints hints =
        new RenameHints(
            Map.of(new ModelKey("blog", "Tag"), "Label", new ModelKey("shop", "Item"), "Thing"),
            Map.of());
    story.then(
        state(
            Snapshot.of("blog", "Label", "tags").foreignKey("item", "shop.Thing", "CASCADE"),
            Snapshot.of("shop", "Thing", "items").varchar("name", 9)),
        Map.of(),
        hints);
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void modelsTakeTheNamesOfOneAnother(Engine engine) {
    Story story = story(engine);
    story.then(
        state(
            author("blog").uniqueVarchar("name", 20),
            Snapshot.of("blog", "Book", "books").uniqueVarchar("name", 9)));
    RenameHints hints =
        new RenameHints(
            Map.of(new ModelKey("blog", "Author"), "Book", new ModelKey("blog", "Book"), "Tome"),
            Map.of());
    List<MigrationNode> nodes =
        story.then(
            state(
                Snapshot.of("blog", "Book", "blog_author").uniqueVarchar("name", 20),
                Snapshot.of("blog", "Tome", "books").uniqueVarchar("name", 9)),
            Map.of(),
            hints);
    assertThat(lines(nodes).subList(1, lines(nodes).size()))
        .containsExactly("  Rename model Book to Tome", "  Rename model Author to Book");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyGoesOverToAnotherModelWhileItsTargetGoes(Engine engine) {
    Story story = story(engine);
    story.then(state(author("blog").varchar("name", 20), by("blog", "blog.Author")));
    List<MigrationNode> nodes = story.then(state(writers(), by("blog", "blog.Writer")));
    assertThat(nodes).hasSize(1);
    assertThat(lines(nodes))
        .containsSubsequence(
            "  Create model Writer", "  Alter field by on Book", "  Delete model Author");
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyOfAnotherAppGoesOverBeforeItsTargetGoes(Engine engine) {
    Story story = story(engine);
    story.then(state(author("blog").varchar("name", 20), by("shop", "blog.Author")));
    List<MigrationNode> nodes = story.then(state(writers(), by("shop", "blog.Writer")));
    assertThat(lines(nodes))
        .containsSubsequence(
            "  Create model Writer", "  Alter field by on Book", "  Delete model Author");
    story.back();
  }

  private static Snapshot writers() {
    return Snapshot.of("blog", "Writer", "writers").varchar("name", 20);
  }

  private static Snapshot by(String app, String model) {
    return Snapshot.of(app, "Book", "books").foreignKey("by", model, "CASCADE", true);
  }

  private static Snapshot table(String model, String table) {
    return Snapshot.of("blog", model, table).varchar(model.toLowerCase(Locale.ROOT), 9);
  }

  private static Snapshot tagged(String first, String second) {
    return author("blog")
        .manyToMany("tags", "blog.Tag", first, "author_id", "tag_id")
        .manyToMany("marks", "blog.Tag", second, "author_id", "tag_id");
  }

  @ParameterizedTest
  @EnumSource
  void tablesHandTheirNamesOn(Engine engine) {
    Story story = story(engine);
    story.then(state(table("A", "one"), table("B", "two"), table("C", "three")));
    story.then(state(table("A", "two"), table("B", "three"), table("C", "four")));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void tablesChangePlaces(Engine engine) {
    Story story = story(engine);
    story.then(state(table("A", "one"), table("B", "two"), table("C", "three")));
    story.then(state(table("A", "two"), table("B", "three"), table("C", "one")));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void tablesOfTwoAppsHandTheirNamesOn(Engine engine) {
    Story story = story(engine);
    Snapshot author = author("shop").varchar("name", 9);
    story.then(state(table("A", "one"), author));
    story.then(
        state(table("A", "shop_author"), Snapshot.of("shop", "Author", "x").varchar("name", 9)));
    story.then(
        state(table("A", "x"), Snapshot.of("shop", "Author", "shop_author").varchar("name", 9)));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void aTableBetweenTwoModelsHandsItsNameOn(Engine engine) {
    Story story = story(engine);
    Snapshot tag = Snapshot.of("blog", "Tag", "tags");
    story.then(state(tag, tagged("one", "two"), table("B", "three")));
    story.then(state(tag, tagged("two", "four"), table("B", "one")));
    story.then(state(tag, tagged("four", "two"), table("B", "one")));
    story.then(state(tag, tagged("four", "five"), table("B", "one"), table("C", "two")));
    story.back();
  }

  @ParameterizedTest
  @EnumSource
  void anIndexIsRenamedToTheNameOfOneThatGoesElsewhere(Engine engine) {
    Story story = story(engine);
    story.then(
        state(table("A", "one").index("x", false, "a"), table("B", "two").index("y", false, "b")));
    story.then(state(table("A", "one"), table("B", "two").index("x", false, "b")));
    story.back();
  }
}
