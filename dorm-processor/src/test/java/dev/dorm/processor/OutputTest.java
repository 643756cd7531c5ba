package dev.dorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.processor.harness.Case;
import dev.dorm.processor.harness.Compilers;
import dev.dorm.processor.harness.Outcome;
import dev.dorm.processor.harness.Request;
import dev.dorm.processor.harness.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same input gives the same bytes, whatever else is compiled with it, and by whichever
 * compiler.
 */
class OutputTest {
  private static final FileTime OLD = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

  @TempDir Path folder;

  static List<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (TestCompiler parent : Compilers.all()) {
      for (TestCompiler child : Compilers.all()) {
        pairs.add(Arguments.of(parent, child));
      }
    }
    return pairs;
  }

  @Test
  void twoCompilesGiveEqualBytes() {
    for (String name : List.of("every-kind", "access", "migrations")) {
      Path input = Case.named(name).input();
      Request first = Request.of(input, folder.resolve(name + "1"));
      Request second = Request.of(input, folder.resolve(name + "2"));
      assertThat(Compilers.javac().compile(first).text()).isEmpty();
      assertThat(Compilers.javac().compile(second).text()).isEmpty();
      assertThat(Case.texts(second.generated())).isEqualTo(Case.texts(first.generated()));
      assertThat(Case.texts(second.classes())).isEqualTo(Case.texts(first.classes()));
    }
  }

  @ParameterizedTest(name = "parent by {0}, child by {1}")
  @MethodSource("pairs")
  void aChildAloneGivesTheBytesThatItGivesWithItsParent(TestCompiler first, TestCompiler second)
      throws IOException {
    Case both = Case.named("access");
    Request parent = Request.of(copy(both.input(), "base"), folder.resolve("parent"));
    assertThat(first.compile(parent).text()).isEmpty();
    Request child =
        Request.of(copy(both.input(), "blog"), folder.resolve("child"))
            .withClasses(parent.classes());
    assertThat(second.compile(child).text()).isEmpty();
    SortedMap<String, String> expected = both.expectedFiles().subMap("blog/", "blog0");
    assertThat(expected).hasSizeGreaterThan(3);
    assertThat(Case.texts(child.generated()).subMap("blog/", "blog0")).isEqualTo(expected);
    String snapshot = "META-INF/dorm/models/blog.Author.json";
    assertThat(Case.texts(child.classes()))
        .containsEntry(snapshot, both.expectedFiles().get(snapshot));
  }

  @Test
  void aCompileOfOneModelKeepsTheOthersInTheRegistry() throws IOException {
    Case all = Case.named("blog");
    Request whole = Request.of(all.input(), folder.resolve("out"));
    assertThat(Compilers.javac().compile(whole).text()).isEmpty();
    Path part = folder.resolve("part");
    Files.createDirectories(part.resolve("blog"));
    Files.copy(all.input().resolve("blog/Tag.java"), part.resolve("blog/Tag.java"));
    Request one =
        new Request(part.toFile(), whole.output(), List.of(whole.classes().toFile()), List.of());
    assertThat(Compilers.javac().compile(one).text()).isEmpty();
    assertThat(Case.texts(whole.classes()))
        .containsEntry(
            "META-INF/dorm/registry.txt",
            "blog.AuthorBinding\nblog.BookBinding\nblog.PublisherBinding\nblog.TagBinding\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("compilers")
  void aCompileOfOneModelWritesItsFilesOnlyAndTheSameBytes(TestCompiler compiler)
      throws IOException {
    Case all = Case.named("blog");
    Request whole = Request.of(all.input(), folder.resolve("out"));
    assertThat(compiler.compile(whole).text()).isEmpty();
    SortedMap<String, String> before = texts(whole);
    age(whole.output().toPath());

    assertThat(compiler.compile(tagAgain(whole, text -> text)).text()).isEmpty();

    assertThat(texts(whole)).isEqualTo(before);
    List<String> models = List.of("Author", "Book", "Publisher");
    assertThat(written(whole.output().toPath()))
        .contains("classes/blog/Tag.class", "classes/META-INF/dorm/models/blog.Tag.json")
        .noneMatch(file -> models.stream().anyMatch(file::contains));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("compilers")
  void aChangeOfOneModelIsWrittenOrRefusedWithItsReason(TestCompiler compiler) throws IOException {
    Case all = Case.named("blog");
    Request whole = Request.of(all.input(), folder.resolve("out"));
    assertThat(compiler.compile(whole).text()).isEmpty();
    SortedMap<String, String> before = texts(whole);

    Outcome outcome =
        compiler.compile(
            tagAgain(whole, text -> text.replace("String name;", "String name; int uses;")));

    if (compiler.toString().equals("ecj")) {
      assertThat(outcome.text()).contains("[DORM1198] blog.Tag", "FIX: empty the output folder");
      assertThat(outcome.text()).doesNotContain("DORM9999");
      assertThat(texts(whole).get("generated/blog/Tag_.java"))
          .isEqualTo(before.get("generated/blog/Tag_.java"));
    } else {
      assertThat(outcome.text()).isEmpty();
      assertThat(texts(whole).get("generated/blog/Tag_.java")).contains("uses");
    }
  }

  static List<TestCompiler> compilers() {
    return Compilers.all();
  }

  /** The compile of one model whose classes, and those of all others, are there already. */
  private Request tagAgain(Request whole, UnaryOperator<String> change) throws IOException {
    Path part = folder.resolve("part/blog");
    Files.createDirectories(part);
    String text = Files.readString(whole.sources().toPath().resolve("blog/Tag.java"));
    Files.writeString(part.resolve("Tag.java"), change.apply(text));
    return new Request(
        folder.resolve("part").toFile(),
        whole.output(),
        List.of(whole.classes().toFile()),
        List.of());
  }

  /** What was generated, by path below the output. */
  private static SortedMap<String, String> texts(Request request) {
    return Case.texts(request.output().toPath());
  }

  /** Makes all files old, so that one that is written again is seen, even with equal bytes. */
  private static void age(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, OLD);
      }
    }
  }

  private static List<String> written(Path root) throws IOException {
    List<String> written = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!Files.getLastModifiedTime(file).equals(OLD)) {
          written.add(root.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return written;
  }

  /** A class file of another compilation shows what may be null to newer compilers only. */
  @Test
  void whatIsEmbeddedComesFromTheSameCompilation() throws IOException {
    Path address = folder.resolve("address/shop/Address.java");
    Files.createDirectories(address.getParent());
    Files.writeString(
        address,
        "package shop; public record Address(String street,"
            + " @org.jspecify.annotations.Nullable String note) {}");
    Request first = Request.of(folder.resolve("address"), folder.resolve("first"));
    assertThat(Compilers.javac().compile(first).text()).isEmpty();
    Path item = folder.resolve("item/shop/Item.java");
    Files.createDirectories(item.getParent());
    Files.writeString(
        item,
        "package shop; import dev.dorm.Entity; import dev.dorm.annotation.*;\n"
            + "@Model public class Item extends Entity<Item> implements ItemFields {\n"
            + "  Long id;\n  @Embedded Address address;\n}\n");
    Files.writeString(
        item.resolveSibling("package-info.java"),
        "@org.jspecify.annotations.NullMarked package shop;");
    Request second =
        Request.of(folder.resolve("item"), folder.resolve("second")).withClasses(first.classes());
    Outcome outcome = Compilers.javac().compile(second);
    if (Runtime.version().feature() < 22) {
      assertThat(outcome.text()).contains("[DORM1173]", "class file", "FIX:");
    } else {
      assertThat(outcome.text()).isEmpty();
      assertThat(Case.texts(second.classes()).get("META-INF/dorm/models/shop.Item.json"))
          .contains("\"name\":\"address_note\",\"nullable\":true");
    }
  }

  @Test
  void theModuleOptionNamesTheRegistry() {
    Request request =
        Request.of(Case.named("blog").input(), folder.resolve("out"))
            .withOptions(List.of("-Adorm.module=my_blog"));
    Outcome outcome = Compilers.javac().compile(request);
    assertThat(outcome.text()).isEmpty();
    assertThat(Case.texts(request.classes()))
        .containsEntry(
            "META-INF/services/dev.dorm.generated.ModelRegistry",
            "dev.dorm.registry.my_blog.Models\n");
  }

  private Path copy(Path input, String packageName) throws IOException {
    Path target = folder.resolve("sources-" + packageName);
    Path source = input.resolve(packageName);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        Path to = target.resolve(packageName).resolve(file.getFileName());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return target;
  }
}
