package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.squash.Optimizer;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.CatalogReader;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One migration that stands for several, on databases that have none, some or all of them. */
class SquashTest {
  private static final List<MigrationEntry> ORIGINALS =
      List.of(
          migration(
              "0001_initial",
              List.of(),
              Ops.createModel("Tag", "tags", Cols.bigAuto("id"), Cols.text("name"))),
          migration("0002_age", List.of("blog.0001_initial"), Ops.addField("Tag", Cols.text("a"))),
          migration(
              "0003_seed",
              List.of("blog.0002_age"),
              Ops.runJava(
                  "seed",
                  context -> context.table("Tag").create(Map.of("name", "x")),
                  RunJava.NOOP),
              Ops.alterField("Tag", Cols.varchar("a", 9))));

  private static MigrationEntry squash() {
    Squasher squasher = new Squasher(Modules.of(List.of(module("blog", ORIGINALS))).graph(), true);
    var node = squasher.squash("blog", null, "0003", null);
    MigrationEntry plain = migration(node.id().name(), List.of(), node.operations());
    return MigrationEntry.of(
        plain.migration(),
        plain.name(),
        List.of(),
        node.replaces().stream().map(Object::toString).toList());
  }

  private static Migrator migrator(TestDatabase database, MigrationEntry... entries) {
    return Migrator.of(database, Modules.of(List.of(module("blog", entries))));
  }

  private static MigrationEntry[] withSquash() {
    return new MigrationEntry[] {ORIGINALS.get(0), squash(), ORIGINALS.get(1), ORIGINALS.get(2)};
  }

  @ParameterizedTest
  @EnumSource
  void aFreshDatabaseRunsTheSquashOnly(Engine engine) {
    TestDatabase original = TestDatabase.fresh(engine);
    migrator(original, ORIGINALS.toArray(MigrationEntry[]::new)).migrate();
    TestDatabase fresh = TestDatabase.fresh(engine);
    assertThat(migrator(fresh, withSquash()).migrate()).isEqualTo(1);
    assertThat(CatalogReader.read(fresh)).isEqualTo(CatalogReader.read(original));
    assertThat(fresh.rows("SELECT * FROM tags")).isEqualTo(original.rows("SELECT * FROM tags"));
    assertThat(fresh.applied()).hasSize(4).contains("blog.0001_squashed_0003_seed");
    assertThat(migrator(fresh, withSquash()).status())
        .singleElement()
        .satisfies(status -> assertThat(status.squashed()).isEqualTo(3));
    assertThat(migrator(fresh, withSquash()).migrate("blog", "zero")).isEqualTo(1);
    assertThat(fresh.applied()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatHasAllRecordsIt(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, ORIGINALS.toArray(MigrationEntry[]::new)).migrate();
    assertThat(migrator(database, squash()).migrate()).isZero();
    assertThat(database.applied()).contains("blog.0001_squashed_0003_seed");
    assertThat(database.rows("SELECT count(*) FROM tags")).containsExactly("1");
    assertThat(migrator(database, squash()).prune("blog"))
        .containsExactlyInAnyOrder("blog.0001_initial", "blog.0002_age", "blog.0003_seed");
    assertThat(database.applied()).containsExactly("blog.0001_squashed_0003_seed");
    assertThat(migrator(database, squash()).migrate()).isZero();
  }

  /** The squash was a mistake, and its file is deleted again. */
  @ParameterizedTest
  @EnumSource
  void aSquashThatWasAppliedMayGoAgain(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, withSquash()).migrate();
    Migrator originals = migrator(database, ORIGINALS.toArray(MigrationEntry[]::new));
    assertThat(originals.migrate()).isZero();
    assertThatThrownBy(() -> originals.rollback("blog", 1))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2019] blog.0001_squashed_0003_seed was applied")
        .hasMessageContaining("migrate blog --prune forgets it");
    assertThat(originals.prune("blog")).containsExactly("blog.0001_squashed_0003_seed");
    assertThat(originals.rollback("blog", 1)).isEqualTo(1);
    assertThat(database.applied()).containsExactlyInAnyOrder("blog.0001_initial", "blog.0002_age");
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseInBetweenRunsTheOthersFirst(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, ORIGINALS.toArray(MigrationEntry[]::new)).migrate("blog", "0002");
    assertThatThrownBy(() -> migrator(database, squash()).migrate())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2029] blog.0001_squashed_0003_seed stands for migrations")
        .hasMessageContaining("blog.0003_seed");
    assertThat(migrator(database, withSquash()).migrate()).isEqualTo(1);
    assertThat(database.applied()).hasSize(3);
    assertThat(migrator(database, withSquash()).migrate()).isZero();
    assertThat(database.applied()).hasSize(4);
  }

  /** It counts for no such database yet, but says how far to go. */
  @ParameterizedTest
  @EnumSource
  void aSquashIsATargetOfADatabaseInBetween(Engine engine) {
    for (String name : List.of("0001_squashed_0003_seed", "0001_sq")) {
      TestDatabase database = TestDatabase.fresh(engine);
      migrator(database, ORIGINALS.toArray(MigrationEntry[]::new)).migrate("blog", "0002");
      Migrator migrator = migrator(database, withSquash());
      assertThat(migrator.find("blog", name)).isEqualTo("blog.0003_seed");
      assertThat(migrator.find("blog", "0002")).isEqualTo("blog.0002_age");
      assertThat(migrator.plan("blog", name))
          .singleElement()
          .satisfies(planned -> assertThat(planned.name()).isEqualTo("0003_seed"));
      assertThat(migrator.migrate("blog", name)).isEqualTo(1);
      assertThat(migrator.find("blog", name)).isEqualTo("blog.0001_squashed_0003_seed");
      assertThat(migrator.migrate("blog", name)).isZero();
    }
  }

  /** A database in between runs them still. */
  @Test
  void squashedMigrationsAreShownAndJudged() {
    MigrationModule both = module("blog", withSquash());
    MigrationModule originals = module("blog", ORIGINALS);
    List<String> names = List.of("blog.0002_age", "blog.0003_seed");
    for (String system : List.of("sqlite", "postgresql")) {
      for (String name : List.of("0002", "0003_seed")) {
        assertThat(SqlPreview.of(both).sql(system, "blog", name, true))
            .isEqualTo(SqlPreview.of(originals).sql(system, "blog", name, true));
      }
      assertThat(MigrationLint.of(both).findings(system, names))
          .isEqualTo(MigrationLint.of(originals).findings(system, names))
          .isNotEmpty();
    }
    assertThat(SqlPreview.of(both).sql("sqlite", "blog", "0001_squashed", true))
        .isEqualTo(SqlPreview.of(both).sql("sqlite", "blog", "0001_squashed_0003_seed", true));
    assertThat(MigrationLint.of(both).find("blog", "0002")).isEqualTo("blog.0002_age");
  }

  private static List<String> optimized(Operation... operations) {
    return new Optimizer("blog")
        .optimize(List.of(operations), ProjectState.empty()).stream()
            .map(Operation::describe)
            .toList();
  }

  @Test
  void makesFewOperationsOfMany() {
    Operation create = Ops.createModel("Tag", "tags", Cols.bigAuto("id"));
    Operation other =
        Ops.createModel(
            "Use", "uses", Cols.bigAuto("id"), Cols.foreignKey("tag", "blog.Tag").index("i"));
    assertThat(
            optimized(
                create,
                other,
                Ops.addField("Tag", Cols.text("a")),
                Ops.addField("Tag", Cols.text("b")),
                Ops.renameField("Tag", "a", "c"),
                Ops.removeField("Tag", "b"),
                Ops.alterModelTable("Tag", "t")))
        .containsExactly("Create model Tag", "Create model Use");
    assertThat(optimized(create, Ops.deleteModel("Tag"))).isEmpty();
    assertThat(
            optimized(
                create,
                Ops.runSql("x", Ops.sql("SELECT 1")),
                Ops.addField("Tag", Cols.text("a")),
                Ops.alterField("Tag", Cols.varchar("a", 5)),
                Ops.addField("Tag", Cols.text("b")),
                Ops.removeField("Tag", "b")))
        .containsExactly("Create model Tag", "Raw SQL operation x", "Add field a to Tag");
  }

  @Test
  void refusesWhatOtherAppsStandBetween() {
    var graph =
        Modules.of(
                List.of(
                    module(
                        "blog",
                        ORIGINALS.get(0),
                        migration("0002_b", List.of("blog.0001_initial", "shop.0001_s"))),
                    module("shop", migration("0001_s", List.of("blog.0001_initial")))))
            .graph();
    assertThatThrownBy(() -> new Squasher(graph, true).squash("blog", null, "0002", null))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2035] These migrations of blog cannot be put into one");
  }

  /** Two apps of which each depends on the other: blog 1, 2, then shop 1, then blog 3, 4. */
  private static final List<MigrationEntry> BLOG =
      List.of(
          migration(
              "0001_initial",
              List.of(),
              Ops.createModel("Tag", "tags", Cols.bigAuto("id"), Cols.text("name"))),
          migration("0002_a", List.of("blog.0001_initial"), Ops.addField("Tag", Cols.text("a"))),
          migration(
              "0003_use",
              List.of("blog.0002_a", "shop.0002_b"),
              Ops.createModel(
                  "Use",
                  "uses",
                  Cols.bigAuto("id"),
                  Cols.foreignKey("item", "shop.Item").index("uses_item"))),
          migration("0004_c", List.of("blog.0003_use"), Ops.addField("Use", Cols.text("c"))));

  private static final List<MigrationEntry> SHOP =
      List.of(
          migration(
              "0001_initial",
              List.of("blog.0001_initial"),
              Ops.createModel(
                  "Item",
                  "items",
                  Cols.bigAuto("id"),
                  Cols.foreignKey("tag", "blog.Tag").index("items_tag"))),
          migration("0002_b", List.of("shop.0001_initial"), Ops.addField("Item", Cols.text("b"))));

  private static final List<MigrationNode> TOGETHER =
      new Squasher(apps(BLOG, SHOP).graph(), true).squash(List.of("blog", "shop"), null);

  private static Modules apps(List<MigrationEntry> blog, List<MigrationEntry> shop) {
    return Modules.of(List.of(module("blog", blog), module("shop", shop)));
  }

  /** The squashes of an app behind some of its own migrations. */
  private static List<MigrationEntry> and(
      String app, List<MigrationEntry> originals, List<MigrationNode> squashes) {
    List<MigrationEntry> all = new ArrayList<>(originals);
    for (MigrationNode node : squashes) {
      if (node.id().app().equals(app)) {
        all.add(entry(node));
      }
    }
    return all;
  }

  private static MigrationEntry entry(MigrationNode node) {
    return MigrationEntry.of(
        migration(node.id().name(), List.of(), node.operations()).migration(),
        node.id().name(),
        node.dependsOn().stream().map(MigrationId::toString).toList(),
        node.replaces().stream().map(MigrationId::toString).toList());
  }

  private static Migrator together(TestDatabase database, boolean originals) {
    List<MigrationEntry> blog = originals ? BLOG : List.of();
    List<MigrationEntry> shop = originals ? SHOP : List.of();
    return Migrator.of(database, apps(and("blog", blog, TOGETHER), and("shop", shop, TOGETHER)));
  }

  @Test
  void appsThatDependOnEachOtherHaveSeveral() {
    assertThat(TOGETHER.stream().map(node -> node.id() + " " + node.dependsOn()))
        .containsExactly(
            "blog.0001_squashed_0002_a []",
            "shop.0001_squashed_0002_b [blog.0001_squashed_0002_a]",
            "blog.0003_squashed_0004_c [blog.0001_squashed_0002_a, shop.0001_squashed_0002_b]");
    assertThatThrownBy(
            () -> new Squasher(apps(BLOG, SHOP).graph(), true).squash("blog", null, "0004", null))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("squashmigrations blog, which takes as many");
    assertThat(new Squasher(apps(BLOG, SHOP).graph(), true).squash(List.of("shop"), null))
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void appsSquashedTogetherServeEachDatabase(Engine engine) {
    TestDatabase original = TestDatabase.fresh(engine);
    Migrator.of(original, apps(BLOG, SHOP)).migrate();
    TestDatabase fresh = TestDatabase.fresh(engine);
    assertThat(together(fresh, true).migrate()).isEqualTo(3);
    assertThat(CatalogReader.read(fresh)).isEqualTo(CatalogReader.read(original));
    assertThat(together(fresh, false).migrate()).isZero();
    assertThat(together(fresh, false).migrate("blog", "zero")).isEqualTo(3);
    assertThat(together(fresh, false).migrate()).isEqualTo(3);
    assertThat(CatalogReader.read(fresh)).isEqualTo(CatalogReader.read(original));

    assertThat(together(original, true).migrate()).isZero();
    assertThat(original.applied()).hasSize(9);

    for (MigrationEntry last : BLOG) {
      TestDatabase half = TestDatabase.fresh(engine);
      Migrator.of(half, apps(BLOG, SHOP)).migrate("blog", last.name());
      together(half, true).migrate();
      assertThat(CatalogReader.read(half)).isEqualTo(CatalogReader.read(original));
      assertThat(together(half, true).migrate()).isZero();
      assertThat(together(half, false).migrate()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSquashOfASquashStandsForAll(Engine engine) {
    List<MigrationNode> first =
        new Squasher(apps(BLOG, SHOP).graph(), true).squash(List.of("shop"), null);
    MigrationEntry later =
        migration("0003_d", List.of("shop.0002_b"), Ops.addField("Item", Cols.text("d")));
    List<MigrationEntry> once = and("shop", SHOP, first);
    List<MigrationEntry> longer = new ArrayList<>(once);
    longer.add(later);
    List<MigrationNode> second =
        new Squasher(apps(BLOG, longer).graph(), true).squash(List.of("shop"), null);
    assertThat(second)
        .singleElement()
        .satisfies(
            node ->
                assertThat(node.replaces())
                    .map(MigrationId::name)
                    .containsExactly("0001_squashed_0002_b", "0003_d"));
    List<MigrationEntry> twice = and("shop", longer, second);

    TestDatabase original = TestDatabase.fresh(engine);
    Migrator.of(original, apps(BLOG, SHOP)).migrate();
    Migrator.of(original, apps(BLOG, twice)).migrate();
    TestDatabase fresh = TestDatabase.fresh(engine);
    Migrator.of(fresh, apps(BLOG, twice)).migrate();
    TestDatabase between = TestDatabase.fresh(engine);
    Migrator.of(between, apps(BLOG, once)).migrate();
    Migrator.of(between, apps(BLOG, twice)).migrate();
    assertThat(CatalogReader.read(fresh)).isEqualTo(CatalogReader.read(original));
    assertThat(CatalogReader.read(between)).isEqualTo(CatalogReader.read(original));
    List<MigrationEntry> only = and("shop", List.of(), second);
    List<MigrationEntry> blog = new ArrayList<>(BLOG);
    blog.set(
        2,
        migration(
            "0003_use",
            List.of("blog.0002_a", second.get(0).id().toString()),
            BLOG.get(2).migration().operations()));
    for (TestDatabase database : List.of(original, fresh, between)) {
      assertThat(Migrator.of(database, apps(blog, only)).migrate()).isZero();
    }
  }

  private static MigrationEntry branch(String name, Operation... operations) {
    return migration(name, List.of("blog.0001_initial"), operations);
  }

  @Test
  void joinsBranchesWhoseOrderDoesNotMatter() {
    MigrationEntry left = branch("0002_left", Ops.addField("Tag", Cols.text("a")));
    MigrationEntry right = branch("0002_right", Ops.addField("Tag", Cols.text("b")));
    var graph = Modules.of(List.of(module("blog", ORIGINALS.get(0), left, right))).graph();
    var merge = new Merger(graph).merge("blog").orElseThrow();
    assertThat(merge.id().name()).isEqualTo("0003_merge_0002_left_0002_right");
    assertThat(merge.dependsOn()).hasSize(2);
    MigrationEntry same = branch("0002_same", Ops.addField("Tag", Cols.integer("a")));
    var conflict = Modules.of(List.of(module("blog", ORIGINALS.get(0), left, same))).graph();
    assertThatThrownBy(() -> new Merger(conflict).merge("blog"))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining(
            "[DORM2034] The branches of blog that end in 0002_left and 0002_same");
  }
}
