import dev.dorm.processor.ModelProcessor;
import dev.dorm.processor.RegistryProcessor;

/** The annotation processors of dorm. */
module dev.dorm.processor {
  requires java.compiler;
  requires static com.google.auto.service;
  requires static com.palantir.javapoet;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      ModelProcessor,
      RegistryProcessor;
}
