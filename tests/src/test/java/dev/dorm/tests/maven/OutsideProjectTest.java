package dev.dorm.tests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md tells a user to do, done in a project outside this build. */
class OutsideProjectTest {
  private static final Path REPOSITORY = Path.of("target", "outside-project", "repository");

  private static ReactorPom versions;
  private static Maven maven;

  @TempDir Path folder;

  @BeforeAll
  static void provideTheArtifactsOfThisBuild() throws IOException {
    ReactorModule annotations = module("dorm-annotations", "dev.dorm.annotation.Model");
    versions = ReactorPom.read(annotations.directory().resolveSibling("pom.xml"));
    PrivateRepository repository = PrivateRepository.create(REPOSITORY);
    repository.addPom("dorm-parent", versions.version(), versions.file());
    for (ReactorModule module :
        List.of(
            annotations,
            module("dorm-processor", "dev.dorm.processor.ModelProcessor"),
            module("dorm-runtime", "dev.dorm.Dorm"),
            module("dorm-migrate", "dev.dorm.migrate.Migration"),
            module("dorm-maven-plugin", "dev.dorm.maven.ProcessorPathExtension"))) {
      repository.add(module, versions.version());
    }
    repository.addService("greeting-processor", "1", Processor.class, GreetingProcessor.class);
    maven = new Maven(repository);
  }

  private static ReactorModule module(String artifactId, String className) {
    return ReactorModule.of(artifactId, className);
  }

  /** The JDK of this build, and 17 and 25 where they are to be found. */
  static Set<Jdk> jdks() throws IOException {
    Set<Integer> seen = new LinkedHashSet<>(List.of(Runtime.version().feature()));
    Set<Jdk> jdks = new LinkedHashSet<>(List.of(Jdk.running()));
    for (int feature : List.of(17, 25)) {
      if (seen.add(feature)) {
        Jdk.find(feature).ifPresent(jdks::add);
      }
    }
    return jdks;
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void modelsBecomeTablesAndRows(Jdk jdk) throws Exception {
    UserProject project = project().writeLibrary().pom(UserPom.ofReadme(versions));

    assertThat(succeed(jdk, "compile", "dorm:makemigrations", "dorm:migrate"))
        .contains("Migrations for 'library':")
        .contains("src/main/java/library/migrations/M0001_initial.java")
        .contains("Applying library.0001_initial... OK")
        .contains("mvn dorm:migrate -Ddorm.args=\"library zero\"");
    assertThat(program(jdk, "The Dispossessed")).containsExactly("The Dispossessed by Ursula");

    project.addToSource("Book", "int pages = 100;");
    assertThat(fail(jdk, "dorm:check"))
        .contains("[DORM2001]")
        .contains("mvn dorm:makemigrations")
        .contains("ended with code 1");
    assertThat(
            succeed(
                jdk,
                "dorm:makemigrations",
                "dorm:migrate",
                "-Ddorm.name=book_pages",
                "-Ddorm.fill=library.Book.pages=341"))
        .contains("M0002_book_pages.java")
        .contains("Applying library.0002_book_pages... OK");
    assertThat(program(jdk, "Always Coming Home"))
        .containsExactly("Always Coming Home by Ursula", "The Dispossessed by Ursula");
    assertThat(rows("SELECT title, pages FROM library_book ORDER BY title"))
        .containsExactly("Always Coming Home|100", "The Dispossessed|341");

    Command.Result shell =
        maven.typing(
            jdk,
            folder,
            "Book_.objects.acount()\nvar all = await Author_.objects.alist()\nall.size() + 41\n",
            "dorm:shell");
    assertThat(shell.code()).as(shell.output()).isZero();
    assertThat(shell.output())
        .contains("Models: Author, Book. The database is open.")
        .contains("-- SELECT count(*) FROM \"library_book\"")
        .contains("==> 2 (awaited)")
        .contains("==> 42");

    assertThat(succeed(jdk, "dorm:showmigrations", "dorm:check"))
        .contains(
            "[X] 0001_initial", "[X] 0002_book_pages", "The models and the migrations agree.");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void processorsOfTheClassPathStillRun(Jdk jdk) throws Exception {
    UserPom pom = UserPom.ofReadme(versions).withDependency("dev.dorm:greeting-processor:1");
    project()
        .writePlainModel()
        .source(
            "Main", "package library; class Main { Author_ author; greeting.Greeting greeting; }")
        .pom(jdk.feature() < 23 ? pom : pom.withCompiler("<proc>full</proc>"));
    succeed(jdk, "compile");
  }

  @Test
  void aProjectMayNameThePathItself() throws Exception {
    String path =
        "<path><groupId>dev.dorm</groupId><artifactId>dorm-processor</artifactId><version>%s</version></path>"
            .formatted(versions.version());
    project()
        .writePlainModel()
        .source("Main", "package library; class Main { Author_ author; }")
        .pom(
            UserPom.ofReadme(versions)
                .withoutExtension()
                .withCompiler("<annotationProcessorPaths>" + path + "</annotationProcessorPaths>"));
    succeed(newest(), "compile");
  }

  @Test
  void aProcessorThatDidNotRunIsSaid() throws Exception {
    project().writePlainModel().pom(UserPom.ofReadme(versions).withoutExtension());
    assertThat(fail(newest(), "dorm:check"))
        .contains("[DORM1002] 0 models were found")
        .contains("FIX: compile the models with dorm-processor on the processor path")
        .contains("A Maven module without models is left out by -pl, or by the property dorm.skip.")
        .contains("ended with code 2");
  }

  @Test
  void aProjectWithoutTheCommandLineIsToldWhatToAdd() throws Exception {
    project().pom(UserPom.ofReadme(versions).withDependencies(List.of()));
    assertThat(fail(Jdk.running(), "dorm:showmigrations"))
        .contains("[DORM1003] dorm-migrate is not on the class path of library")
        .contains(
            "FIX: add <dependency><groupId>dev.dorm</groupId><artifactId>dorm-migrate</artifactId>")
        .contains("or leave out a module without models: mvn -pl, or <dorm.skip>true");
  }

  /** Messages speak of options as the command line does. */
  @Test
  void anOptionIsSaidAsAProperty() throws Exception {
    project().writePlainModel().pom(UserPom.ofReadme(versions));
    assertThat(fail(Jdk.running(), "dorm:showmigrations", "-Ddorm.user=postgres"))
        .contains("[DORM2027] --user says nothing without --url.")
        .contains("The lines above say more; an option --like-this is -Ddorm.likeThis here.");
    assertThat(fail(Jdk.running(), "dorm:migrate", "-Ddorm.migration=0001"))
        .contains("[DORM2027] dorm.migration is 0001, a migration of one app")
        .contains("FIX: -Ddorm.app=blog.");
  }

  @Test
  void aBuildWhoseModelsAndMigrationsDifferFails() throws Exception {
    project().writePlainModel().pom(UserPom.ofReadme(versions).withGoal("check"));
    assertThat(fail(Jdk.running(), "verify"))
        .contains("[DORM2001] The models differ from the last migration.")
        .contains("ended with code 1");
    assertThat(succeed(Jdk.running(), "dorm:makemigrations", "verify"))
        .contains("M0001_initial.java")
        .contains("The models and the migrations agree.");
    Path left = folder.resolve("src/main/java/library/migrations/M0002_left.java");
    for (String branch : List.of("left", "right")) {
      succeed(
          Jdk.running(),
          "dorm:makemigrations",
          "-Ddorm.args=--empty --name " + branch + " library",
          "-Ddorm.noRename=true");
      if (branch.equals("left")) {
        Files.move(left, folder.resolve("left.java"));
      }
    }
    Files.move(folder.resolve("left.java"), left);
    assertThat(fail(Jdk.running(), "compile")).contains("[DORM1164]");
    assertThat(succeed(Jdk.running(), "dorm:makemigrations", "-Ddorm.merge=true"))
        .contains("M0003_merge_0002_left_0002_right.java");
    succeed(Jdk.running(), "verify");
  }

  private UserProject project() {
    return new UserProject(folder, versions);
  }

  private static Jdk newest() throws IOException {
    return jdks().stream().max(Comparator.comparingInt(Jdk::feature)).orElseThrow();
  }

  private String succeed(Jdk jdk, String... goals) throws Exception {
    Command.Result result = maven.run(jdk, folder, goals);
    assertThat(result.code()).as(result.output()).isZero();
    return result.output();
  }

  private String fail(Jdk jdk, String... goals) throws Exception {
    Command.Result result = maven.run(jdk, folder, goals);
    assertThat(result.code()).as(result.output()).isNotZero();
    return result.output();
  }

  private List<String> program(Jdk jdk, String... arguments) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of(
                jdk.java().toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                programClassPath(),
                "library.Main"));
    words.addAll(List.of(arguments));
    Command.Result result = Command.run(folder, Map.of(), words);
    assertThat(result.code()).as(result.output()).isZero();
    return result.output().lines().filter(line -> line.contains(" by ")).toList();
  }

  private String programClassPath() {
    Stream<Path> libraries =
        Stream.of(
                "dev.dorm.annotation.Model",
                "dev.dorm.Dorm",
                "org.slf4j.Logger",
                "org.jspecify.annotations.NullMarked",
                "org.sqlite.JDBC")
            .map(ReactorModule::locate);
    return Stream.concat(Stream.of(folder.resolve("target/classes")), libraries)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<String> rows(String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("db.sqlite3"));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1) + "|" + result.getString(2));
      }
      return rows;
    }
  }
}
