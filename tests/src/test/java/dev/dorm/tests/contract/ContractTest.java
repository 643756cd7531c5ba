package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.DormException;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The base of the contract: each test class runs once per database, on tables of its own, which are
 * empty before each test.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("kinds")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractTest {
  /** Where the class runs now. */
  @Parameter protected DatabaseKind kind;

  protected Database database;

  /**
   * The statements of the current test, those before its last call of a counting method left out.
   */
  protected StatementRecorder recorder;

  /** The databases of the class; a class that needs fewer hides this method by its own. */
  static List<DatabaseKind> kinds() {
    return List.of(DatabaseKind.values());
  }

  @BeforeParameterizedClassInvocation
  void open(DatabaseKind on, @TempDir Path directory) {
    kind = on;
    database = kind.open(directory);
    Dorm.configure(database);
    StubTables.create(database, kind);
  }

  @BeforeEach
  void record() {
    StubTables.empty(database, kind);
    recorder = database.recordStatements();
  }

  @AfterEach
  void stopRecording() {
    recorder.close();
    assertThat(eventually(() -> database.metrics().active() == 0))
        .as("no connections are left in use")
        .isTrue();
  }

  /** Whether something comes true, of which nobody tells, however slow the machine is. */
  static boolean eventually(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    boolean met = condition.getAsBoolean();
    while (!met && System.nanoTime() < end) {
      Thread.yield();
      met = condition.getAsBoolean();
    }
    return met;
  }

  @AfterParameterizedClassInvocation
  void close() {
    Dorm.shutdown();
  }

  /** Runs a program and asserts how many statements it ran. */
  protected void runs(int statements, Runnable program) {
    recorder.clear();
    program.run();
    assertThat(recorder.statements()).hasSize(statements);
  }

  /** Runs a program and gives its only statement. */
  protected String statementOf(Runnable program) {
    runs(1, program);
    return recorder.statements().get(0);
  }

  /** Asserts that a program is refused with a code, before any statement. */
  protected DormException refuses(String code, ThrowingCallable program) {
    recorder.clear();
    DormException failure = fails(code, program);
    assertThat(recorder.statements()).isEmpty();
    return failure;
  }

  /** Asserts that a program fails with a code. */
  protected DormException fails(String code, ThrowingCallable program) {
    Throwable failure = catchThrowable(program);
    assertThat(failure).isInstanceOf(DormException.class).hasMessageStartingWith("[" + code + "]");
    return (DormException) failure;
  }

  protected static Author author(String name, int age) {
    return Author_.objects.create(
        Author_.name.set(name), Author_.email.set(name + "@example.com"), Author_.age.set(age));
  }

  /** New, not saved. */
  protected static Author newAuthor(String name, int age) {
    Author author = new Author();
    author.setName(name);
    author.setEmail(name + "@example.com");
    author.setAge(age);
    return author;
  }

  protected static Book book(String title, Author author, int pages) {
    return Book_.objects.create(
        Book_.title.set(title), Book_.author.set(author), Book_.pages.set(pages));
  }

  protected static Tag tag(String name) {
    return Tag_.objects.create(Tag_.name.set(name));
  }

  protected static Publisher publisher(String name) {
    return Publisher_.objects.create(Publisher_.name.set(name));
  }

  protected static List<String> names(Iterable<Author> authors) {
    return StreamSupport.stream(authors.spliterator(), false).map(Author::getName).toList();
  }

  protected static List<String> titles(Iterable<Book> books) {
    return StreamSupport.stream(books.spliterator(), false).map(Book::getTitle).toList();
  }
}
