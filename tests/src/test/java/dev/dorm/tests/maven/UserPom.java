package dev.dorm.tests.maven;

import java.util.List;
import java.util.stream.Stream;

/**
 * The POM of a user's project.
 *
 * @param dependencies its dependencies, each as {@code group:artifact:version}
 * @param compiler the configuration of the compiler, as XML
 * @param extension whether the plugin is an extension
 * @param executions the goals that are bound, as XML
 */
record UserPom(List<String> dependencies, String compiler, boolean extension, String executions) {
  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>library</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>%s</dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>%s</version>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>%s</version>
              <configuration>%s</configuration>
            </plugin>
            <plugin>
              <groupId>dev.dorm</groupId>
              <artifactId>dorm-maven-plugin</artifactId>
              <version>%s</version>
              <extensions>%s</extensions>
              <executions>%s</executions>
            </plugin>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>%s</version>
            </plugin>
            <plugin>
              <artifactId>maven-jar-plugin</artifactId>
              <version>%s</version>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** The POM that README.md shows. */
  static UserPom ofReadme(ReactorPom versions) {
    return new UserPom(
        List.of(
            "dev.dorm:dorm-migrate:" + versions.version(),
            "org.xerial:sqlite-jdbc:" + versions.property("sqlite-jdbc.version")),
        "",
        true,
        "");
  }

  UserPom withoutExtension() {
    return new UserPom(dependencies, compiler, false, executions);
  }

  UserPom withDependencies(List<String> newDependencies) {
    return new UserPom(newDependencies, compiler, extension, executions);
  }

  UserPom withDependency(String dependency) {
    return withDependencies(Stream.concat(dependencies.stream(), Stream.of(dependency)).toList());
  }

  UserPom withCompiler(String newCompiler) {
    return new UserPom(dependencies, newCompiler, extension, executions);
  }

  /** Binds a goal to its own phase. */
  UserPom withGoal(String goal) {
    String bound = "<execution><goals><goal>" + goal + "</goal></goals></execution>";
    return new UserPom(dependencies, compiler, extension, bound);
  }

  /** Writes the POM with the versions of plugins that this build uses, so that they are at hand. */
  String text(ReactorPom versions) {
    StringBuilder list = new StringBuilder();
    for (String dependency : dependencies) {
      String[] parts = dependency.split(":");
      list.append(
          "\n    <dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
              .formatted((Object[]) parts));
    }
    return PROJECT.formatted(
        list,
        versions.plugin("maven-resources-plugin"),
        versions.plugin("maven-compiler-plugin"),
        compiler,
        versions.version(),
        extension,
        executions,
        versions.plugin("maven-surefire-plugin"),
        versions.plugin("maven-jar-plugin"));
  }
}
