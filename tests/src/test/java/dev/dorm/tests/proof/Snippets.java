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

  private Snippets() {}

  /** Compiles the statements of a method's body and gives the messages, warnings included. */
  static List<String> compileBody(String body) {
    return compile(
        "Program",
        """
        package program;

        import static dev.dorm.Dsl.not;

        import dev.dorm.query.UniqueTarget;
        import dev.dorm.tests.stub.Author;
        import dev.dorm.tests.stub.Author_;
        import dev.dorm.tests.stub.Book;
        import dev.dorm.tests.stub.Book_;
        import dev.dorm.tests.stub.Publisher;
        import dev.dorm.tests.stub.Tag;
        import dev.dorm.tests.stub.Tag_;
        import java.util.List;

        final class Program {
          void run(Author author, Book book, Tag tag, Publisher publisher) {
            %s
          }
        }
        """
            .formatted(body));
  }

  /** Compiles a class and gives the messages, warnings included, with the packages left out. */
  static List<String> compile(String name, String source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    List<String> options = List.of("-proc:none", "-Xlint:all,-processing", "--release", "17");
    COMPILER
        .getTask(
            other,
            new Discarding(diagnostics),
            diagnostics,
            options,
            null,
            List.of(new Source(name, source)))
        .call();
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
        String message =
            diagnostic.getMessage(Locale.ENGLISH).replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
        messages.add(diagnostic.getKind() + ": " + message);
      }
    }
    if (!other.toString().isEmpty()) {
      messages.add(other.toString());
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
    Discarding(DiagnosticCollector<JavaFileObject> diagnostics) {
      super(COMPILER.getStandardFileManager(diagnostics, Locale.ENGLISH, null));
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
