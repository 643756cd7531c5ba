package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.dorm.processor.model.ModelDescriptor;

/** Builds one source file of a model. */
public interface SourceGenerator {
  /** The class of the file. */
  ClassName name(ClassName model);

  /** The file. */
  JavaFile generate(ModelDescriptor model);
}
