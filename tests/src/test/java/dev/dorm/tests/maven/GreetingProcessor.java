package dev.dorm.tests.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Some other processor, which a project finds on its class path: writes one class. */
@SupportedAnnotationTypes("*")
public final class GreetingProcessor extends AbstractProcessor {
  private boolean written;

  /** Called by javac. */
  public GreetingProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("greeting.Greeting").openWriter()) {
        writer.write("package greeting; public final class Greeting {}\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
