package dev.dorm.tests.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** A command and its goal have the same options, and the page of commands knows them all. */
class GoalOptionsTest {
  private static final Pattern MOJO = Pattern.compile("(?s)<mojo>.*?</mojo>");
  private static final Pattern GOAL = Pattern.compile("<goal>(\\w+)</goal>");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{dorm\\.(\\w+)}");
  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  (\\w+) {2,}");

  /** What a goal says itself, of the project that it runs in. */
  private static final Set<String> OF_THE_PROJECT =
      Set.of("--project", "--source", "--classpath", "--classes");

  /** What only a terminal has. */
  private static final Set<String> OF_A_TERMINAL = Set.of("--help", "--version", "--no-color");

  /** Properties without an option: those of Maven, and words behind the command. */
  private static final Set<String> NO_OPTIONS =
      Set.of("--args", "--skip", "--migration", "--first", "--table");

  private static String help(String... words) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    ToolProvider dorm = ToolProvider.findFirst("dorm").orElseThrow();
    assertThat(dorm.run(out, out, words)).as(text.toString()).isZero();
    return text.toString();
  }

  private static Map<String, Set<String>> commands() {
    Map<String, Set<String>> commands = new TreeMap<>();
    Matcher command = COMMAND.matcher(help("--help"));
    while (command.find()) {
      if (!command.group(1).equals("help")) {
        Set<String> options = all(OPTION, help(command.group(1), "--help"));
        options.removeAll(OF_A_TERMINAL);
        options.removeAll(OF_THE_PROJECT);
        commands.put(command.group(1), options);
      }
    }
    return commands;
  }

  private static Map<String, Set<String>> goals() throws IOException {
    Map<String, Set<String>> goals = new TreeMap<>();
    Matcher mojo = MOJO.matcher(descriptor());
    while (mojo.find()) {
      Set<String> options = new TreeSet<>();
      all(PROPERTY, mojo.group())
          .forEach(name -> options.add("--" + name.replaceAll("([A-Z])", "-$1")));
      Set<String> lower = new TreeSet<>();
      options.forEach(option -> lower.add(option.toLowerCase(Locale.ROOT)));
      lower.removeAll(NO_OPTIONS);
      goals.put(all(GOAL, mojo.group()).iterator().next(), lower);
    }
    return goals;
  }

  private static String descriptor() throws IOException {
    ClassLoader loader = GoalOptionsTest.class.getClassLoader();
    try (InputStream file = loader.getResourceAsStream("META-INF/maven/plugin.xml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  @Test
  void aGoalHasWhatItsCommandHas() throws IOException {
    assertThat(goals()).hasSize(12).isEqualTo(commands());
  }

  @Test
  void everyOptionIsDocumented() throws IOException {
    String pages =
        Files.readString(Path.of("../docs/migrations.md"))
            + Files.readString(Path.of("../docs/guide.md"));
    Set<String> missing = new TreeSet<>();
    commands()
        .forEach(
            (command, options) ->
                options.stream()
                    .filter(option -> !pages.contains(option))
                    .forEach(option -> missing.add(command + " " + option)));
    assertThat(missing).isEmpty();
  }

  /** A word behind a command may be repeated, and its help ends all the same. */
  @Test
  void helpIsShort() {
    for (String command : commands().keySet()) {
      assertThat(help(command, "--help").lines()).as(command).hasSizeLessThan(80);
    }
    assertThat(help("migrate", "--help")).contains("[APP [NAME]]");
    assertThat(help("showmigrations", "--help")).contains("[APP...]");
  }
}
