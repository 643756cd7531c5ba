package dev.dorm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class ProcessorPathTest {
  private static final String DORM =
      "<path><groupId>dev.dorm</groupId><artifactId>dorm-processor</artifactId><version>1.2</version></path>";
  private static final String OTHER =
      "<path><groupId>org.mapstruct</groupId><artifactId>mapstruct-processor</artifactId></path>";

  private final Plugin compiler = new Plugin();
  private final PluginExecution compile = new PluginExecution();
  private final Model model = new Model();

  ProcessorPathTest() {
    compiler.setArtifactId("maven-compiler-plugin");
    compile.setId("default-compile");
    compiler.addExecution(compile);
    model.setArtifactId("shop");
    model.setBuild(new Build());
    model.getBuild().addPlugin(compiler);
  }

  @Test
  void whereNoProcessorWouldRunThePathIsMade() {
    assertThat(add(23, "")).isEmpty();
    assertThat(paths(compile)).isEqualTo(DORM);
    assertThat(paths(compiler)).isEqualTo(DORM);
    assertThat(model.getDependencies()).isEmpty();
  }

  @Test
  void aCompilerPluginWithoutProcessorPathsIsSaid() {
    compiler.setVersion("3.1");
    assertThat(add(25, ""))
        .singleElement()
        .asString()
        .startsWith("[DORM1005] maven-compiler-plugin 3.1, which shop uses, knows no")
        .contains("FIX: <plugin><artifactId>maven-compiler-plugin</artifactId><version>");
    compiler.setVersion("3.5");
    assertThat(add(25, "")).isEmpty();
    compiler.setVersion("3.16.0");
    assertThat(add(25, "")).isEmpty();
  }

  @Test
  void aCompilerPluginWithoutProcessorPathsServesWhereNoneIsNeeded() {
    compiler.setVersion("3.1");
    assertThat(add(17, "")).isEmpty();
  }

  @Test
  void whereJavacLooksOnTheClassPathDormIsPutThere() {
    add(22, "");
    assertThat(compile.getConfiguration()).isNull();
    Dependency dependency = model.getDependencies().get(0);
    assertThat(dependency.getManagementKey()).isEqualTo("dev.dorm:dorm-processor:jar");
    assertThat(dependency.getVersion()).isEqualTo("1.2");
    assertThat(dependency.getScope()).isEqualTo("provided");
    add(22, "");
    assertThat(model.getDependencies()).hasSize(1);
  }

  @Test
  void laterJdksLookOnTheClassPathWhenTheyAreTold() {
    configure("<proc>full</proc>");
    add(25, "");
    assertThat(model.getDependencies()).hasSize(1);
    assertThat(paths(compile)).isEmpty();
  }

  @Test
  void laterJdksAreToldByAPropertyToo() {
    add(25, "full");
    assertThat(model.getDependencies()).hasSize(1);
    assertThat(paths(compile)).isEmpty();
  }

  @Test
  void otherProcessorsOfThePathStay() {
    configure("<annotationProcessorPaths>" + OTHER + "</annotationProcessorPaths>");
    add(17, "");
    assertThat(paths(compile)).isEqualTo(OTHER + DORM);
    assertThat(model.getDependencies()).isEmpty();
  }

  @Test
  void dormOnThePathStaysAsItIs() {
    String older = DORM.replace("1.2", "1.1");
    configure("<annotationProcessorPaths>" + older + OTHER + "</annotationProcessorPaths>");
    add(25, "");
    assertThat(paths(compile)).isEqualTo(older + OTHER);
  }

  @Test
  void eachExecutionHasItsOwnPath() {
    PluginExecution testCompile = new PluginExecution();
    testCompile.setId("default-testCompile");
    testCompile.setConfiguration(dom("<proc>none</proc>"));
    compiler.addExecution(testCompile);
    add(25, "");
    assertThat(paths(compile)).isEqualTo(DORM);
    assertThat(paths(testCompile)).isEmpty();
  }

  @Test
  void nothingIsAddedWhereProcessingIsOffOrThePathIsAnArgument() {
    for (String configuration :
        List.of(
            "<proc>none</proc>",
            "<compilerArgs><arg>-proc:none</arg></compilerArgs>",
            "<compilerArgument>-Xlint -proc:none</compilerArgument>",
            "<compilerArgs><arg>--processor-path</arg><arg>x.jar</arg></compilerArgs>",
            "<compilerArgs><arg>--processor-path=x.jar</arg></compilerArgs>")) {
      configure(configuration);
      assertThat(add(17, "")).isEmpty();
      assertThat(add(25, "")).isEmpty();
      assertThat(paths(compile)).isEmpty();
      assertThat(model.getDependencies()).isEmpty();
    }
    configure("");
    add(25, "none");
    assertThat(paths(compile)).isEmpty();
  }

  @Test
  void aListOfProcessorsWithoutDormIsSaid() {
    configure(
        "<annotationProcessors><annotationProcessor>org.Other</annotationProcessor></annotationProcessors>");
    assertThat(add(25, ""))
        .singleElement()
        .asString()
        .startsWith("[DORM1004] The compiler of shop runs named processors only")
        .contains("dev.dorm.processor.ModelProcessor");
    assertThat(model.getDependencies()).hasSize(1);
  }

  @Test
  void aListOfProcessorsWithDormIsFine() {
    configure(
        "<compilerArgs><arg>-processor</arg><arg>org.Other,dev.dorm.processor.ModelProcessor</arg></compilerArgs>");
    assertThat(add(25, "")).isEmpty();
  }

  @Test
  void aProjectThatCompilesNothingIsLeftAlone() {
    model.setBuild(new Build());
    assertThat(add(25, "")).isEmpty();
    assertThat(model.getBuild().getPlugins()).isEmpty();
  }

  private List<String> add(int javaVersion, String processing) {
    return new ProcessorPath("1.2", javaVersion).addTo(model, processing);
  }

  private void configure(String configuration) {
    compiler.setConfiguration(dom(configuration));
    compile.setConfiguration(dom(configuration));
  }

  private static String paths(ConfigurationContainer container) {
    Xpp3Dom configuration = (Xpp3Dom) container.getConfiguration();
    Xpp3Dom paths =
        configuration == null ? null : configuration.getChild("annotationProcessorPaths");
    StringBuilder text = new StringBuilder();
    if (paths != null) {
      for (Xpp3Dom path : paths.getChildren()) {
        text.append(path.toUnescapedString().replaceFirst("^<\\?.*\\?>", "").replaceAll("\\s", ""));
      }
    }
    return text.toString();
  }

  private static Xpp3Dom dom(String content) {
    try {
      return Xpp3DomBuilder.build(
          new StringReader("<configuration>" + content + "</configuration>"));
    } catch (XmlPullParserException | IOException e) {
      throw new IllegalArgumentException(content, e);
    }
  }
}
