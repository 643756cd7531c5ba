package dev.dorm.benchmarks.once;

import dev.dorm.benchmarks.sample.SampleDatabase;
import dev.dorm.benchmarks.side.Side;
import dev.dorm.benchmarks.side.Sides;

/** A process that shows one row by another library. */
final class PeerFirstRow {
  private PeerFirstRow() {}

  /** Shows the name of the author of a key, and the processor time of the process. */
  public static void main(String[] arguments) throws Exception {
    String url = arguments[0];
    String system = url.startsWith(SampleDatabase.SQLITE) ? "sqlite" : "postgresql";
    try (Side peer = Sides.openPeer(arguments[2], system, SampleDatabase.at(url))) {
      System.out.println(peer.author(peer.get(Long.parseLong(arguments[1]))).name());
    }
    System.out.println(ProcessorTime.ofThisProcess());
  }
}
