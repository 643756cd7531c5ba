package dev.dorm.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Opens a JShell with the models imported and the database open; shows the SQL. */
@Mojo(name = "shell", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShellMojo extends DormMojo {
  /** Called by Maven. */
  public ShellMojo() {}
}
