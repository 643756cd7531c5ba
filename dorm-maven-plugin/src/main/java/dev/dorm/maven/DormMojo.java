package dev.dorm.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceConfigurationError;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A goal: runs the command of its own name with the command line that the project's class path
 * holds, for the project's directory.
 *
 * <p>The class path is the one of the program, together with what is {@code provided}.
 */
abstract class DormMojo extends AbstractMojo {
  private static final String NO_COMMAND_LINE = "DORM1003";

  /** What the command line answers when a check said no. */
  private static final int REFUSED = 1;

  /** What it answers when somebody has to decide first. */
  private static final int UNDECIDED = 3;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // set by Maven, as it is required
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // set by Maven, as it is required
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // set by Maven, as it is required
  private MojoExecution execution;

  /**
   * Further arguments, written as for a shell: {@code -Ddorm.args="blog zero"}. Every goal of one
   * call of Maven gets them.
   */
  @Parameter(property = "dorm.args")
  private @Nullable String args;

  /** The file with the settings; otherwise dorm.properties on the class path. */
  @Parameter(property = "dorm.settings")
  private @Nullable File settings;

  /** The JDBC URL of the database, in place of what the settings say. */
  @Parameter(property = "dorm.url")
  private @Nullable String url;

  /** The user of the database. */
  @Parameter(property = "dorm.user")
  private @Nullable String user;

  /** The password of the database. */
  @Parameter(property = "dorm.password")
  private @Nullable String password;

  /** The name that the settings give to the database. */
  @Parameter(property = "dorm.database")
  private @Nullable String database;

  /** How much is printed: 0 to 3; 1 when nothing is said. */
  @Parameter(property = "dorm.verbosity")
  private @Nullable Integer verbosity;

  /** Never ask; a decision that is needed is an error. So it is always when Maven may not ask. */
  @Parameter(property = "dorm.noInput")
  private boolean noInput;

  /** Do nothing. */
  @Parameter(property = "dorm.skip")
  private boolean skip;

  /** Whether an error spoke of options of the command line. */
  private boolean saidOptions;

  DormMojo() {}

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || project.getPackaging().equals("pom")) {
      getLog().info(skip ? "dorm.skip is set." : "A project of packaging pom has no models.");
      return;
    }
    int code = run();
    if (code == REFUSED || code == UNDECIDED) {
      throw new MojoFailureException(outcome(code));
    }
    if (code != 0) {
      throw new MojoExecutionException(outcome(code));
    }
  }

  /** Adds the options of this goal alone. */
  void addOptions(Arguments arguments) {}

  private int run() throws MojoExecutionException {
    try {
      OptionalInt code =
          new ProjectCommandLine(classPath())
              .run(arguments(), line -> getLog().info(line), this::error);
      return code.orElseThrow(() -> new MojoExecutionException(noCommandLine()));
    } catch (ServiceConfigurationError | LinkageError | IOException e) {
      throw new MojoExecutionException(
          "The command line of dorm cannot run on the class path of "
              + project.getArtifactId()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private void error(String line) {
    saidOptions |= line.contains(" --");
    getLog().error(line);
  }

  private List<Path> classPath() {
    List<Path> classPath = new ArrayList<>();
    classPath.add(Path.of(project.getBuild().getOutputDirectory()));
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getArtifactHandler().isAddedToClasspath() && artifact.getFile() != null) {
        classPath.add(artifact.getFile().toPath());
      }
    }
    return classPath;
  }

  private List<String> arguments() throws MojoExecutionException {
    Arguments arguments =
        new Arguments()
            .word(execution.getGoal())
            .flag("--maven", true)
            .option("--project", project.getBasedir())
            .option("--source", project.getCompileSourceRoots().get(0))
            .option("--classes", project.getBuild().getOutputDirectory())
            .option("--settings", settings)
            .option("--url", url)
            .option("--user", user)
            .option("--password", password)
            .option("--database", database)
            .option("--verbosity", verbosity)
            .flag("--no-input", noInput || !session.getRequest().isInteractiveMode());
    try {
      addOptions(arguments);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    return arguments.words(split(args)).toList();
  }

  private static List<String> split(@Nullable String line) throws MojoExecutionException {
    try {
      return line == null ? List.of() : ArgumentSplitter.split(line);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("dorm.args=" + line + ": " + e.getMessage() + ".", e);
    }
  }

  private String outcome(int code) {
    String reason =
        switch (code) {
          case REFUSED -> "a check said no";
          case 2 -> "its arguments, its settings or the class path are not right";
          case UNDECIDED -> "a decision is needed";
          case 4 -> "the plan was refused";
          case 5 -> "another process holds the lock";
          case 6 -> "a statement failed in the database";
          case 7 -> "a migration was edited after it was applied";
          default -> "dorm made a mistake";
        };
    return "dorm "
        + execution.getGoal()
        + " ended with code "
        + code
        + ": "
        + reason
        + ". The lines above say more"
        + (saidOptions ? "; an option --like-this is -Ddorm.likeThis here." : ".");
  }

  private String noCommandLine() {
    return "["
        + NO_COMMAND_LINE
        + "] dorm-migrate is not on the class path of "
        + project.getArtifactId()
        + ", so there is nothing that could run dorm:"
        + execution.getGoal()
        + ". FIX: add <dependency><groupId>dev.dorm</groupId><artifactId>dorm-migrate</artifactId><version>"
        + execution.getVersion()
        + "</version></dependency> to the <dependencies> of "
        + project.getFile()
        + "; or leave out a module without models: mvn -pl, or <dorm.skip>true</dorm.skip> in its"
        + " <properties>.";
  }
}
