package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.Draft;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.execute.ExecutionOptions;
import dev.dorm.migrate.execute.SchemaCheck;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.introspect.InspectedModel;
import dev.dorm.migrate.introspect.Inspection;
import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.UniqueState;
import dev.dorm.migrate.testing.CompiledModels;
import dev.dorm.migrate.testing.RandomStates;
import dev.dorm.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models written from a live database, compiled by the real processor. */
class InspectionTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int ROUNDS = Integer.getInteger("dorm.rounds", 1);

  /** What a model cannot say: the names of keys and checks, and checks that are no type's. */
  private static final Set<MigrationCode> DOCUMENTED = EnumSet.of(MigrationCode.NAME_DIFFERS);

  @TempDir Path folder;

  private static Modules modules(List<Operation> operations) {
    return Modules.of(List.of(module("blog", migration("0001_initial", List.of(), operations))));
  }

  private static Inspection inspect(TestDatabase database) {
    return DatabaseInspector.of(database, Modules.of(List.of()))
        .models("org.example.blog", List.of());
  }

  private ProjectState compiled(Inspection inspection, String name) {
    Path sources = folder.resolve(name);
    InspectedFiles.write(sources, inspection);
    return CompiledModels.of(sources, folder.resolve(name + "-classes")).state();
  }

  @ParameterizedTest
  @EnumSource
  void randomTablesComeBack(Engine engine) {
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      ProjectState state = named(oneApp(new RandomStates(seed).next()));
      TestDatabase database = TestDatabase.fresh(engine);
      Migrator.of(database, modules(operations(state))).migrate();
      Inspection inspection = inspect(database);
      assertThat(inspection.omitted()).as("seed %d", seed).isEmpty();
      assertThat(inspection.models()).as("seed %d", seed).hasSameSizeAs(state.models().keySet());

      ProjectState found = compiled(inspection, engine.id() + seed);
      assertThat(differences(database, found))
          .as("seed %d", seed)
          .allMatch(difference -> DOCUMENTED.contains(difference.code()));

      TestDatabase again = TestDatabase.fresh(engine);
      Migrator.of(again, modules(operations(found))).migrate();
      assertThat(code(inspect(again))).as("seed %d", seed).isEqualTo(code(inspection));
    }
  }

  /** The sources without the comments, which tell of what is lost. */
  private static List<String> code(Inspection inspection) {
    return inspection.models().stream()
        .map(InspectedModel::source)
        .map(source -> source.replaceAll("\n  // .*\n", ""))
        .toList();
  }

  private static List<SchemaDifference> differences(TestDatabase database, ProjectState state) {
    Set<String> tables = new HashSet<>();
    for (ModelState model : state.models().values()) {
      tables.add(model.table());
      model.manyToMany().forEach(field -> tables.add(joinOf(field).name()));
    }
    return new SchemaCheck(database, ExecutionOptions.defaults()).differences(state, tables);
  }

  private static JoinTable joinOf(ManyToManyField field) {
    JoinTable table = field.table();
    if (table == null) {
      throw new AssertionError(field);
    }
    return table;
  }

  private static List<Operation> operations(ProjectState state) {
    return List.copyOf(state.models().values().stream().map(CreateModel::of).toList());
  }

  /** The models in one app, with columns of tables between as dorm names them. */
  private static ProjectState oneApp(ProjectState state) {
    ProjectState flat = state;
    for (ModelKey key : state.models().keySet()) {
      flat = flat.renamed(key, new ModelKey("blog", key.app() + key.name()));
    }
    List<ModelState> models = new ArrayList<>();
    for (ModelState model : flat.models().values()) {
      List<FieldState> fields = new ArrayList<>();
      for (FieldState field : model.fields()) {
        fields.add(field instanceof ManyToManyField many ? asWritten(model.key(), many) : field);
      }
      models.add(withOwnNames(model.withFields(fields)));
    }
    return ProjectState.of(models);
  }

  /** Names that dorm may change where two apps gave the same one. */
  private static ModelState withOwnNames(ModelState model) {
    List<IndexState> indexes = new ArrayList<>();
    for (IndexState index : model.indexes()) {
      List<String> fields = index.parts().stream().map(IndexState.Part::field).toList();
      indexes.add(index.withName(PhysicalNames.index(model.key(), fields)));
    }
    List<ConstraintState> constraints = new ArrayList<>();
    for (ConstraintState constraint : model.constraints()) {
      constraints.add(
          constraint instanceof UniqueState unique
              ? unique.withName(PhysicalNames.unique(model.key(), unique.fields()))
              : constraint);
    }
    return new ModelState(
        model.key(), model.table(), model.fields(), indexes, constraints, model.comment());
  }

  /** The models with names in the database that are there once, as makemigrations gives them. */
  private static ProjectState named(ProjectState state) {
    Answers answers = new Answers(true, Map.of());
    List<Draft> drafts = new MigrationAutodetector(ProjectState.empty(), state, answers).changes();
    DraftNames names = new DraftNames(MigrationGraph.of(List.of()), null);
    return MigrationGraph.of(names.named(drafts)).replay();
  }

  private static ManyToManyField asWritten(ModelKey source, ManyToManyField field) {
    String from = source.name().toLowerCase(Locale.ROOT);
    String to = field.to().name().toLowerCase(Locale.ROOT);
    boolean alike = from.equals(to);
    return new ManyToManyField(
        field.name(),
        field.to(),
        new JoinTable(
            joinOf(field).name(),
            (alike ? "from_" : "") + from + "_id",
            (alike ? "to_" : "") + to + "_id"),
        null,
        null);
  }

  private static List<Operation> library() {
    return List.of(
        Ops.createModel(
            "Author",
            "blog_author",
            Cols.bigAuto("id"),
            Cols.varchar("fullName", 80).notNull().index("idx_author_full_name"),
            Cols.text("email").notNull().unique("uniq_author_email"),
            Cols.enumeration("state", "NEW", "OLD").notNull(),
            Cols.bool("active").notNull(),
            Cols.integer("age"),
            Cols.smallint("rank").notNull(),
            Cols.bigint("views").notNull(),
            Cols.real("score"),
            Cols.decimal("fee", 8, 2),
            Cols.uuid("token"),
            Cols.json("settings"),
            Cols.array(Cols.text("nicknames")).notNull(),
            Cols.array(Cols.uuid("devices")),
            Cols.array(Cols.dateTime("visits")),
            Cols.blob("photo"),
            Cols.date("born"),
            Cols.time("wakes"),
            Cols.dateTime("seen").notNull(),
            Cols.timestamp("noted"),
            Ops.index("idx_author_state_age").on("state", "-age"),
            Ops.unique("uniq_of_a_kind").on("fullName", "born")),
        Ops.createModel(
            "Book",
            "blog_book",
            Cols.varchar("isbn", 13).primaryKey(),
            Cols.foreignKey("author", "blog.Author")
                .notNull()
                .onDelete(OnDelete.CASCADE)
                .constraint("fk_book_author")
                .index("idx_book_author"),
            Cols.foreignKey("editor", "blog.Author")
                .onDelete(OnDelete.SET_NULL)
                .constraint("fk_book_editor"),
            Cols.foreignKey("sequel", "blog.Book")
                .constraint("fk_book_sequel")
                .unique("uniq_book_sequel"),
            Cols.manyToMany("readers", "blog.Author")
                .table("blog_book_readers", "book_id", "author_id")));
  }

  @ParameterizedTest
  @EnumSource
  void modelsOfALibraryComeBack(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Modules modules = modules(library());
    Migrator.of(database, modules).migrate();
    Inspection inspection = inspect(database);
    assertThat(inspection.omitted()).isEmpty();
    ProjectState found = compiled(inspection, "library");
    assertThat(differences(database, found)).isEmpty();
    ProjectState state = modules.graph().replay();
    assertThat(engine == Engine.POSTGRESQL ? state : asSqliteTells(state))
        .satisfies(wanted -> assertThat(found.stateHash()).isEqualTo(wanted.stateHash()));
  }

  /** SQLite has fewer types than the models. */
  private static ProjectState asSqliteTells(ProjectState state) {
    List<ModelState> models = new ArrayList<>();
    for (ModelState model : state.models().values()) {
      List<FieldState> fields = new ArrayList<>();
      for (FieldState field : model.fields()) {
        fields.add(field instanceof ColumnField column ? told(column) : field);
      }
      models.add(model.withFields(fields));
    }
    return ProjectState.of(models);
  }

  private static ColumnField told(ColumnField field) {
    Kind kind =
        switch (field.type().kind()) {
          case AUTO, BIGAUTO -> Kind.BIGAUTO;
          case SMALLINT, INT, BIGINT -> Kind.BIGINT;
          case REAL, DECIMAL -> Kind.REAL;
          case TEXT, DATE, TIME, DATETIME, TIMESTAMP, JSON, ARRAY -> Kind.TEXT;
          case BOOL, VARCHAR, ENUM, UUID, BLOB, FK -> field.type().kind();
        };
    boolean same = kind == field.type().kind();
    return new ColumnField(
        field.name(),
        field.column(),
        same ? field.type() : ColumnType.of(kind),
        field.nullable(),
        field.primaryKey(),
        field.unique(),
        field.index(),
        field.check(),
        field.collation(),
        field.foreignKey());
  }

  private static void handMade(TestDatabase database) {
    boolean typed = database.engine() == Engine.POSTGRESQL;
    String key = typed ? "bigserial PRIMARY KEY" : "INTEGER PRIMARY KEY AUTOINCREMENT";
    String strict = typed ? "" : " STRICT";
    database.run(
        "CREATE TABLE blog_author (id "
            + key
            + ", name text NOT NULL DEFAULT 'no''body', state text, note text DEFAULT 'x', width"
            + " integer NOT NULL DEFAULT -1, height integer, area "
            + (typed ? "bigint" : "INTEGER")
            + " GENERATED ALWAYS AS (CAST(width AS bigint) * CAST(height AS bigint) + 1) STORED,"
            + " shout text GENERATED ALWAYS AS (upper(name)) STORED, CONSTRAINT state_known CHECK"
            + " (state <> 'x' AND (state IN ('a', 'b') OR width >= -5)), CHECK (NOT (width = 3)"
            + " AND length(name || '!') <= 20), CONSTRAINT odd CHECK (name LIKE 'a%'))"
                .replace("bigint", typed ? "bigint" : "INTEGER")
            + strict,
        "CREATE UNIQUE INDEX one_of_a_state ON blog_author (name) WHERE state IS NOT NULL",
        "CREATE UNIQUE INDEX uniq_author_width ON blog_author (width) WHERE state <> 'b'",
        "CREATE INDEX tall_first ON blog_author (height DESC, width) WHERE height NOT IN (1, 2)",
        "CREATE TABLE blog_book (id "
            + key
            + ", author_id "
            + (typed ? "bigint" : "INTEGER")
            + " NOT NULL REFERENCES blog_author (id) ON DELETE RESTRICT ON UPDATE CASCADE)"
            + strict);
    if (typed) {
      database.run(
          "COMMENT ON TABLE blog_author IS 'who \"wrote\"'",
          "COMMENT ON COLUMN blog_author.name IS 'as printed'",
          "ALTER TABLE blog_author ADD born date NOT NULL DEFAULT '1970-01-01', ADD seen timestamptz"
              + " NOT NULL DEFAULT now(), ADD rate numeric(8,2) NOT NULL DEFAULT 0.05 CHECK (rate"
              + " BETWEEN -1 AND 10.50), ADD active boolean NOT NULL DEFAULT true, ADD token uuid"
              + " NOT NULL DEFAULT gen_random_uuid()",
          "CREATE INDEX covering ON blog_author (born) INCLUDE (rate, name)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTablesSayIsSaidByModels(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    handMade(database);
    Inspection inspection = inspect(database);
    InspectedModel author = inspection.models().get(0);
    assertThat(author.source())
        .contains(
            "@Check(value = \"state != 'x' and (state in ('a', 'b') or width >= -5)\", name ="
                + " \"state_known\")")
        .contains("\"not (width = 3) and length(name || '!') <= 20\"")
        .contains("where = \"state is not null\", name = \"one_of_a_state\", unique = true)")
        .contains("\"width\", where = \"state != 'b' and state is not null\")")
        .contains("@DatabaseDefault(\"'no''body'\")\n  String name;")
        .contains("@DatabaseDefault(\"-1\")\n  " + (typed(engine) ? "Integer" : "Long") + " width")
        .contains("@GeneratedColumn(\"(width * height) + 1\")\n  @Nullable Long area;");
    assertThat(author.notes())
        .anyMatch(note -> note.contains("shout"))
        .anyMatch(note -> note.startsWith("the check odd, "))
        .anyMatch(note -> note.contains("tall_first") && note.contains("WHERE"))
        .anyMatch(note -> note.startsWith("the default of note, "));
    assertThat(inspection.models().get(1).source()).contains("OnDelete.RESTRICT");
    assertThat(inspection.models().get(1).notes())
        .containsExactly(
            "the foreign key of author_id says ON DELETE RESTRICT, ON UPDATE CASCADE, which dorm"
                + " does not leave to the database");
    if (typed(engine)) {
      assertThat(author.source())
          .contains("@Comment(\"who \\\"wrote\\\"\")\n@Model(")
          .contains("@Comment(\"as printed\")")
          .contains("@DatabaseDefault(\"'1970-01-01'\")\n  LocalDate born;")
          .contains("@DatabaseDefault(\"now()\")\n  Instant seen;")
          .contains("@DatabaseDefault(\"0.05\")")
          .contains("rate >= -1 and rate <= 10.5")
          .contains("@DatabaseDefault(\"true\")\n  Boolean active;")
          .contains("include = {\"rate\", \"name\"}, name = \"covering\")");
      assertThat(author.notes()).anyMatch(note -> note.contains("gen_random_uuid"));
    }
    ProjectState found = compiled(inspection, "hand-made");
    TestDatabase again = TestDatabase.fresh(engine);
    Migrator.of(again, modules(operations(found))).migrate();
    assertThat(code(inspect(again)))
        .isEqualTo(
            code(inspection).stream()
                .map(source -> source.replace("OnDelete.RESTRICT", "OnDelete.PROTECT"))
                .toList());
  }

  private static boolean typed(Engine engine) {
    return engine == Engine.POSTGRESQL;
  }

  @Test
  void tablesOfAnotherProgram() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    database.run(
        "CREATE TABLE [Artist] ([ArtistId] INTEGER NOT NULL, [Name] NVARCHAR(120), CONSTRAINT"
            + " [PK_Artist] PRIMARY KEY ([ArtistId]))",
        "CREATE TABLE \"Album\" (AlbumId INTEGER PRIMARY KEY, Title NVARCHAR(160) NOT NULL DEFAULT"
            + " 'none', ArtistId INTEGER NOT NULL, UnitPrice NUMERIC(10,2), Added DATETIME, \"class\""
            + " TEXT, CHECK (length(Title) > 0), FOREIGN KEY ([ArtistId]) REFERENCES \"Artist\""
            + " ([ArtistId]) ON DELETE NO ACTION)",
        "CREATE INDEX [IFK_AlbumArtistId] ON [Album] ([ArtistId])",
        "CREATE UNIQUE INDEX by_title ON Album (Title COLLATE NOCASE) WHERE Title <> ''",
        "CREATE TABLE PlaylistTrack (a INTEGER, b INTEGER, PRIMARY KEY (b, a))",
        "CREATE TABLE keyless (a)",
        "CREATE TABLE artist_fields (id TEXT PRIMARY KEY, odd POLYGON, n INTEGER NOT NULL DEFAULT"
            + " 1e3 CHECK (n > 0.5 AND n < 1e999999999))");
    Inspection inspection = inspect(database);
    assertThat(inspection.omitted())
        .containsExactly("PlaylistTrack: its key has several columns", "keyless: it has no key");
    InspectedModel album = inspection.models().get(0);
    assertThat(album.className()).isEqualTo("org.example.blog.Album");
    assertThat(album.source())
        .contains("@Model(\n    table = \"Album\",\n    indexes = {")
        .contains("@Index(fields = \"artist\", name = \"IFK_AlbumArtistId\")")
        .contains("@BigAutoField(column = \"AlbumId\")\n  Long albumId;")
        .contains("checks = {\n      @Check(\"length(title) > 0\")\n    }")
        .contains(
            "@DatabaseDefault(\"'none'\")\n  @CharField(maxLength = 160, column = \"Title\")\n"
                + "  String title;")
        .contains("OnDelete.PROTECT, index = false, column = \"ArtistId\")\n  Ref<Artist> artist;")
        .contains("@DecimalField(maxDigits = 10, decimalPlaces = 2, column = \"UnitPrice\")")
        .contains("@Nullable LocalDateTime added;");
    assertThat(album.notes())
        .containsExactly("the index by_title of Album is not kept: it has more than plain columns");
    assertThat(inspection.models().get(2).notes())
        .containsExactly(
            "the column odd (POLYGON) is left out: dorm has no field for it",
            "the check \"n\" > 0.5 AND \"n\" < 1E999999999, is not kept: conditions of models cannot"
                + " say it");
    assertThat(inspection.models().get(2).source()).contains("@DatabaseDefault(\"1000\")");
    ProjectState found = compiled(inspection, "chinook");
    assertThat(found.models()).hasSize(3);
  }

  /** The processor refuses models with such (DORM1196). */
  @Test
  void whatIsUniqueOverJsonIsNotKept() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    database.run(
        "CREATE TABLE blog_note (id bigserial PRIMARY KEY, owner text NOT NULL, body jsonb NOT NULL"
            + " UNIQUE, CONSTRAINT once UNIQUE (owner, body))",
        "CREATE UNIQUE INDEX few ON blog_note (body, owner DESC) WHERE owner <> ''",
        "CREATE UNIQUE INDEX carrying ON blog_note (owner) INCLUDE (body)",
        "CREATE INDEX plain ON blog_note (body)");
    Inspection inspection = inspect(database);
    InspectedModel note = inspection.models().get(0);
    String reason = " of blog_note is not kept: dorm has nothing unique over JSON, which SQLite";
    assertThat(note.notes())
        .hasSize(3)
        .allMatch(text -> text.contains(reason))
        .anyMatch(text -> text.startsWith("the index blog_note_body_key"))
        .anyMatch(text -> text.startsWith("the index once"))
        .anyMatch(text -> text.startsWith("the index few"));
    assertThat(note.source())
        .contains("  // the index once" + reason)
        .contains("include = \"body\", name = \"carrying\", unique = true)")
        .contains("@Index(fields = \"body\", name = \"plain\")");
    assertThat(compiled(inspection, "notes").models()).hasSize(1);
  }

  @Test
  void wrongWordsAreRefused() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    DatabaseInspector inspector = DatabaseInspector.of(database, Modules.of(List.of()));
    assertThatThrownBy(() -> inspector.models("org.example.1x", List.of()))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("DORM4070");
    assertThatThrownBy(() -> inspector.models("blog", List.of("missing")))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("DORM4071");
  }
}
