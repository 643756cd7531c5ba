package dev.dorm.tests.proof;

import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory, against the tests' own class path, and keeps what javac says. */
final class Snippets {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private static final JavaFileManager FILES = new Discarding();

  private static final String BODY =
      """
      package program;

      import static dev.dorm.Dsl.\
      *;

      import dev.dorm.query.UniqueTarget;
      import dev.dorm.tests.stub.Author;
      import dev.dorm.tests.stub.Author_;
      import dev.dorm.tests.stub.Book;
      import dev.dorm.tests.stub.Book_;
      import dev.dorm.tests.stub.Publisher;
      import dev.dorm.tests.stub.Tag;
      import dev.dorm.tests.stub.Tag_;
      import java.util.List;

      final class %s {
        void run(Author author, Book book, Tag tag, Publisher publisher) {
          %s
        }
      }
      """;

  private Snippets() {}

  /**
   * Compiles statements, each as the body of a method of its own, all at once, and gives the
   * messages for each, warnings included.
   */
  static List<List<String>> compileBodies(List<String> bodies) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      String name = "Program" + i;
      sources.add(new Source(name, BODY.formatted(name, bodies.get(i))));
    }
    return compileAll(sources);
  }

  /** Compiles a class and gives the messages, warnings included, with the packages left out. */
  static List<String> compile(String name, String source) {
    return compileAll(List.of(new Source(name, source))).get(0);
  }

  private static List<List<String>> compileAll(List<Source> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-Xlint:all,-processing", "-Xmaxerrs", "9999", "--release", "17");
    StringWriter other = new StringWriter();
    COMPILER.getTask(other, FILES, diagnostics, options, null, sources).call();
    if (!other.toString().isEmpty()) {
      throw new IllegalStateException(other.toString());
    }
    List<List<String>> messages = new ArrayList<>();
    for (Source source : sources) {
      messages.add(messagesFor(source, diagnostics.getDiagnostics()));
    }
    return messages;
  }

  private static List<String> messagesFor(
      Source source, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : diagnostics) {
      boolean everybodys = each.getSource() == null && each.getKind() != Diagnostic.Kind.NOTE;
      if (everybodys || source.equals(each.getSource())) {
        String text = each.getMessage(Locale.ENGLISH);
        messages.add(each.getKind() + ": " + text.replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", ""));
      }
    }
    return messages;
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Writes no class file. */
  private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
    Discarding() {
      super(COMPILER.getStandardFileManager(null, Locale.ENGLISH, null));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("mem:///" + className.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
