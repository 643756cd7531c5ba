package dev.dorm.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Puts dorm-processor where the compiler of a project looks for processors, without moving that
 * place; {@link ProcessorPathExtension} has the rules.
 */
final class ProcessorPath {
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String GROUP = "dev.dorm";
  private static final String ARTIFACT = "dorm-processor";

  /** The first maven-compiler-plugin that has a processor path. */
  private static final String FIRST_WITH_PATHS = "3.5";

  /** The first JDK that runs no processor of the class path unless it is told to. */
  private static final int CLOSED_CLASS_PATH = 23;

  private final String version;
  private final int javaVersion;

  /**
   * Knows the version of dorm-processor to add, and the feature version of the JDK that compiles.
   */
  ProcessorPath(String version, int javaVersion) {
    this.version = version;
    this.javaVersion = javaVersion;
  }

  /**
   * Changes a project's model.
   *
   * @param processing the value of the property {@code maven.compiler.proc}, or an empty text
   * @return what the person who wrote the project should know
   */
  List<String> addTo(Model model, String processing) {
    List<String> warnings = new ArrayList<>();
    Plugin compiler = model.getBuild().getPluginsAsMap().get(COMPILER);
    if (compiler != null) {
      // The model builder has copied the plugin's configuration into its executions already.
      List<ConfigurationContainer> containers = new ArrayList<>(compiler.getExecutions());
      containers.add(compiler);
      boolean path = false;
      for (ConfigurationContainer container : containers) {
        path |= addTo(model, container, processing, warnings);
      }
      if (path && isBefore(compiler.getVersion())) {
        warnings.add(tooOld(model, compiler.getVersion()));
      }
    }
    return warnings.stream().distinct().toList();
  }

  /**
   * Lets an app have several last migrations while it compiles: the goal that joins them runs next,
   * and needs them compiled.
   */
  static void allowLeaves(Model model) {
    Plugin compiler = model.getBuild().getPluginsAsMap().get(COMPILER);
    if (compiler != null) {
      List<ConfigurationContainer> containers = new ArrayList<>(compiler.getExecutions());
      containers.add(compiler);
      for (ConfigurationContainer container : containers) {
        Xpp3Dom dom =
            container.getConfiguration() instanceof Xpp3Dom given
                ? given
                : new Xpp3Dom("configuration");
        new CompilerConfiguration(dom).addArgument("-Adorm.leaves=merge");
        container.setConfiguration(dom);
      }
    }
  }

  /** Whether a processor path was needed. */
  private boolean addTo(
      Model model, ConfigurationContainer container, String processing, List<String> warnings) {
    Xpp3Dom dom =
        container.getConfiguration() instanceof Xpp3Dom given
            ? given
            : new Xpp3Dom("configuration");
    CompilerConfiguration configuration = new CompilerConfiguration(dom);
    String effective = configuration.processing(processing);
    if (effective.equals("none") || configuration.namesPathInArguments()) {
      return false;
    }
    List<String> names = configuration.processorNames();
    if (!names.isEmpty() && names.stream().noneMatch(name -> name.startsWith("dev.dorm."))) {
      warnings.add(notNamed(model));
    }
    if (configuration.hasProcessorPaths() || !looksOnClassPath(effective, names)) {
      configuration.addProcessorPath(GROUP, ARTIFACT, version);
      container.setConfiguration(dom);
      return true;
    }
    addDependency(model);
    return false;
  }

  private boolean looksOnClassPath(String processing, List<String> names) {
    return javaVersion < CLOSED_CLASS_PATH || !processing.isEmpty() || !names.isEmpty();
  }

  private void addDependency(Model model) {
    boolean present =
        model.getDependencies().stream()
            .anyMatch(
                dependency ->
                    dependency.getManagementKey().equals(GROUP + ":" + ARTIFACT + ":jar"));
    if (!present) {
      Dependency dependency = new Dependency();
      dependency.setGroupId(GROUP);
      dependency.setArtifactId(ARTIFACT);
      dependency.setVersion(version);
      dependency.setScope("provided");
      dependency.setOptional(true);
      model.addDependency(dependency);
    }
  }

  private static boolean isBefore(@Nullable String version) {
    return version != null
        && new ComparableVersion(version).compareTo(new ComparableVersion(FIRST_WITH_PATHS)) < 0;
  }

  private static String tooOld(Model model, String version) {
    return "[DORM1005] maven-compiler-plugin "
        + version
        + ", which "
        + model.getArtifactId()
        + " uses, knows no <annotationProcessorPaths>, so that no processor runs. FIX: <plugin>"
        + "<artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin> in"
        + " <build><plugins>.";
  }

  private static String notNamed(Model model) {
    return "[DORM1004] The compiler of "
        + model.getArtifactId()
        + " runs named processors only, and those of dorm are not among them. FIX: add"
        + " dev.dorm.processor.ModelProcessor and dev.dorm.processor.RegistryProcessor to"
        + " <annotationProcessors>, or remove the list.";
  }
}
