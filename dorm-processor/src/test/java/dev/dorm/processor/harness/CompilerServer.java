package dev.dorm.processor.harness;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;

/**
 * The other end of {@link ForkedCompiler}: reads requests, writes outcomes, until its input ends.
 */
public final class CompilerServer {
  private CompilerServer() {}

  /** Runs until the input ends. */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    ObjectOutputStream out = new ObjectOutputStream(answers);
    out.flush();
    ObjectInputStream in = new ObjectInputStream(System.in);
    TestCompiler compiler = Compilers.javacOfThisProcess();
    try {
      while (true) {
        out.writeObject(compiler.compile((Request) in.readObject()));
        out.flush();
        out.reset();
      }
    } catch (EOFException e) {
      out.flush();
    }
  }
}
