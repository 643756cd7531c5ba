package dev.dorm.processor.harness;

/** A compiler that runs the processors. */
public interface TestCompiler {
  /** Compiles. */
  Outcome compile(Request request);
}
