package dev.dorm.migrate.cli;

import dev.dorm.migrate.detect.Interview;
import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks somebody at a terminal. An input that ends answers nothing. */
final class TerminalInterview implements Interview {
  /** Shows a text and reads the line behind it; null when the input ended. */
  @FunctionalInterface
  interface Prompt {
    @Nullable String read(String text);
  }

  private final Prompt prompt;

  TerminalInterview(Prompt prompt) {
    this.prompt = prompt;
  }

  /** Whoever is at the terminal of this process; nobody when it has none. */
  @SuppressWarnings("SystemConsoleNull") // since JDK 22 the console of no terminal reads null
  static Interview ofProcess() {
    Console console = System.console();
    return console == null
        ? Interview.NOBODY
        : new TerminalInterview(text -> console.readLine("%s", text));
  }

  @Override
  public boolean confirms(String question) {
    String answer = prompt.read(question + " [y/N] ");
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
  }

  @Override
  public Optional<String> value(String question, @Nullable String suggestion) {
    String hint = suggestion == null ? " (nothing to leave it): " : " [" + suggestion + "]: ";
    String answer = prompt.read(question + hint);
    if (answer == null) {
      return Optional.empty();
    }
    return answer.isEmpty() ? Optional.ofNullable(suggestion) : Optional.of(answer);
  }
}
