package dev.dorm.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.dorm.processor.model.ModelDescriptor;

/** Builds one source file of a model. */
public interface SourceGenerator {
  /** Whether the model has such a file. */
  default boolean isFor(ModelDescriptor model) {
    return true;
  }

  /** The file. */
  JavaFile generate(ModelDescriptor model);
}
