/** The annotation processor of dorm. */
module dev.dorm.processor {
  requires java.compiler;
  requires static com.google.auto.service;
  requires static com.palantir.javapoet;
  requires static org.jspecify;
}
