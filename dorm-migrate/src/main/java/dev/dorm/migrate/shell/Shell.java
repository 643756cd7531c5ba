package dev.dorm.migrate.shell;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/**
 * Reads Java from somebody and runs it, with the models imported, the database open and each
 * statement shown. A future is waited for, and its value shown. Not for several threads.
 */
public final class Shell implements AutoCloseable {
  private static final Pattern FUTURE =
      Pattern.compile("(java\\.util\\.concurrent\\.)?Completable(Future|Stage)<.*");

  /** {@code await} without brackets, as a statement or the value of a variable. */
  private static final Pattern AWAIT =
      Pattern.compile("((?:[\\w<>?, .\\[\\]]+=)?\\s*)await\\s+(?!\\()(.+)", Pattern.DOTALL);

  private static final Set<String> ENDS = Set.of("/exit", "/quit", "exit", "quit", "exit()");
  private static final String HELP =
      "|  Type Java: Author_.objects.filter(Author_.name.startsWith(\"A\")).list(). A value is shown,"
          + " a future is waited for:\n"
          + "|  await Author_.objects.acount(), or var all = await Author_.objects.alist().\n"
          + "|  What is not complete goes on in the next line. exit ends.";

  private static final String PROMPT = "dorm> ";
  private static final String FURTHER = "  ...> ";
  private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

  /** Since this version the drivers of databases need to be told that they may load libraries. */
  private static final int NATIVE_SINCE = 22;

  private final JShell shell;
  private final PrintStream out;
  private final String greeting;

  private Shell(JShell shell, PrintStream out, String greeting) {
    this.shell = shell;
    this.out = out;
    this.greeting = greeting;
  }

  /**
   * Starts a virtual machine of its own for the shell.
   *
   * @param out gets everything that is printed
   * @throws UsageError when this Java has no JShell, or the beginning does not compile
   */
  public static Shell start(ShellSetup setup, PrintStream out) {
    ShellSetup.requireJShell();
    String path =
        setup.classPath().stream()
            .map(Object::toString)
            .collect(Collectors.joining(File.pathSeparator));
    JShell.Builder builder =
        JShell.builder()
            .out(out)
            .err(out)
            .compilerOptions("-proc:none")
            .remoteVMOptions("-classpath", path, "-Dslf4j.internal.verbosity=ERROR");
    if (Runtime.version().feature() >= NATIVE_SINCE) {
      builder.remoteVMOptions(NATIVE);
    }
    JShell jshell = built(builder);
    jshell.addToClasspath(path);
    Shell shell = new Shell(jshell, out, setup.greeting());
    shell.begin(setup.start());
    return shell;
  }

  /** JShell looks for its engine through the context's loader, and a build tool's has none. */
  private static JShell built(JShell.Builder builder) {
    Thread thread = Thread.currentThread();
    ClassLoader former = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      return builder.build();
    } finally {
      thread.setContextClassLoader(former);
    }
  }

  private void begin(List<String> lines) {
    for (String line : lines) {
      for (SnippetEvent event : shell.eval(line)) {
        boolean failed = event.status() != Snippet.Status.VALID || event.exception() != null;
        if (failed) {
          String reason =
              event.exception() == null ? problems(event.snippet()) : message(event.exception());
          close();
          throw new UsageError(
              MigrationCode.SHELL_NOT_STARTED,
              "The shell cannot begin: "
                  + reason
                  + ". FIX: compile the project, and see that the settings name a database.");
        }
      }
    }
  }

  /** Reads and runs until there is nothing left to read, or {@code /exit}. */
  public void run(Reader input) {
    out.println(greeting);
    try (BufferedReader lines = new BufferedReader(input)) {
      StringBuilder pending = new StringBuilder();
      prompt(PROMPT);
      String line = lines.readLine();
      while (line != null && !(pending.isEmpty() && isEnd(line))) {
        String rest = "";
        if (pending.isEmpty() && line.strip().startsWith("/")) {
          out.println(HELP);
        } else {
          rest = run(pending.append(line).append('\n').toString());
        }
        pending = new StringBuilder(rest);
        prompt(rest.isBlank() ? PROMPT : FURTHER);
        line = lines.readLine();
      }
      out.println();
    } catch (IOException e) {
      throw new UsageError(
          MigrationCode.FILE_PROBLEM, "The input cannot be read. FIX: start the shell again.", e);
    }
  }

  private static boolean isEnd(String line) {
    return ENDS.contains(line.strip());
  }

  /** Runs what was typed as far as it is complete, and gives back the rest. */
  private String run(String source) {
    Matcher waiting = AWAIT.matcher(source);
    if (!waiting.matches()) {
      return runComplete(source);
    }
    String expression = waiting.group(2).strip();
    CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(expression);
    return info.completeness().isComplete() || info.completeness().name().equals("UNKNOWN")
        ? runComplete(waiting.group(1) + "await(" + bare(expression) + ");")
        : source;
  }

  private static String bare(String expression) {
    return expression.endsWith(";") ? expression.substring(0, expression.length() - 1) : expression;
  }

  private void prompt(String text) {
    out.print(text);
    out.flush();
  }

  /** Runs what is complete, and gives back what is not yet. */
  private String runComplete(String source) {
    String rest = source;
    while (!rest.isBlank()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!info.completeness().isComplete()) {
        boolean hopeless = info.completeness().name().equals("UNKNOWN");
        if (!hopeless) {
          return rest;
        }
        shell.eval(rest).forEach(this::show);
        return "";
      }
      shell.eval(info.source()).forEach(this::show);
      rest = info.remaining();
    }
    return "";
  }

  private void show(SnippetEvent event) {
    if (event.causeSnippet() != null) {
      return;
    }
    JShellException exception = event.exception();
    if (exception != null) {
      out.println("|  " + message(exception));
    } else if (event.status() == Snippet.Status.REJECTED) {
      out.println("|  " + problems(event.snippet()));
    } else if (event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED
        && event.snippet() instanceof DeclarationSnippet declaration) {
      out.println(
          "|  "
              + declaration.name()
              + " needs "
              + shell.unresolvedDependencies(declaration).collect(Collectors.joining(", ")));
    } else if (event.snippet() instanceof VarSnippet variable) {
      value(variable, event.value());
    }
  }

  private void value(VarSnippet variable, String value) {
    if (!FUTURE.matcher(variable.typeName()).matches()) {
      out.println(variable.name() + " ==> " + value);
      return;
    }
    String wait = variable.name() + " == null ? null : await(" + variable.name() + ");";
    for (SnippetEvent event : shell.eval(wait)) {
      if (event.exception() != null) {
        out.println("|  " + message(event.exception()));
      } else if (event.value() != null) {
        out.println(variable.name() + " ==> " + event.value() + " (awaited)");
      }
    }
  }

  private String problems(Snippet snippet) {
    return shell
        .diagnostics(snippet)
        .map(problem -> problem.getMessage(Locale.ROOT).strip().replace("\n", "\n|  "))
        .collect(Collectors.joining("\n|  "));
  }

  /** The error that a user would see, without the wrappers of futures and of the shell. */
  private static String message(JShellException exception) {
    Throwable shown = exception;
    while (shown instanceof EvalException wrapper
        && wrapper.getExceptionClassName().endsWith(".CompletionException")
        && wrapper.getCause() != null) {
      shown = wrapper.getCause();
    }
    String type =
        shown instanceof EvalException thrown
            ? thrown.getExceptionClassName()
            : shown.getClass().getSimpleName();
    return type.substring(type.lastIndexOf('.') + 1) + ": " + shown.getMessage();
  }

  @Override
  public void close() {
    shell.close();
  }
}
