package dev.dorm.maven;

import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the compiler find dorm-processor, in the version of the plugin, in each project that
 * declares dorm-maven-plugin with {@code <extensions>true</extensions>}.
 *
 * <p>It never changes how the other processors of a project are found:
 *
 * <ul>
 *   <li>{@code annotationProcessorPaths} are given: dorm-processor is added to them, unless it is
 *       among them.
 *   <li>javac looks for processors on the class path (before JDK 23 it does so by itself, later
 *       with {@code -proc:full} or when processors are named): dorm-processor becomes a dependency
 *       of scope {@code provided}, because a processor path would hide all other processors.
 *   <li>javac would run no processor at all (JDK 23 and later): the processor path is
 *       dorm-processor.
 *   <li>Processing is off ({@code -proc:none}), or the arguments of javac hold a processor path:
 *       nothing is changed.
 * </ul>
 *
 * <p>The JDK that runs Maven decides; a project that compiles with another one by a toolchain
 * writes {@code annotationProcessorPaths} itself. The reasons are in {@code
 * docs/decisions/0003-processor-path.md}.
 */
public final class ProcessorPathExtension extends AbstractMavenLifecycleParticipant {
  private static final String PLUGIN = "dev.dorm:dorm-maven-plugin";
  private static final Logger LOGGER = LoggerFactory.getLogger(ProcessorPathExtension.class);

  /** Called by Maven. */
  public ProcessorPathExtension() {}

  @Override
  public void afterProjectsRead(MavenSession session) {
    for (MavenProject project : session.getProjects()) {
      Plugin plugin = project.getPlugin(PLUGIN);
      if (plugin != null && plugin.isExtensions()) {
        new ProcessorPath(plugin.getVersion(), Runtime.version().feature())
            .addTo(project.getModel(), processing(session, project))
            .forEach(LOGGER::warn);
        if (merges(session.getUserProperties())) {
          ProcessorPath.allowLeaves(project.getModel());
        }
      }
    }
  }

  /** Whether this call joins branches of migrations. */
  private static boolean merges(Properties properties) {
    String flag = properties.getProperty("dorm.merge", "false");
    String arguments = properties.getProperty("dorm.args", "");
    return flag.isEmpty() || flag.equals("true") || arguments.contains("--merge");
  }

  private static String processing(MavenSession session, MavenProject project) {
    String name = "maven.compiler.proc";
    String byProject = project.getProperties().getProperty(name, "");
    return session.getUserProperties().getProperty(name, byProject);
  }
}
