package dev.dorm;

/** Writes from several threads until it is killed, and tells of each commit. */
final class KilledProgram {
  private static final int THREADS = 4;
  private static final long ROUND = 1_000_000_000;
  private static final long RANGE = 10_000_000;

  private KilledProgram() {}

  /**
   * Writes.
   *
   * @param arguments the file, and which round it is
   */
  public static void main(String[] arguments) throws InterruptedException {
    Database database = Database.sqlite(arguments[0]);
    long round = Long.parseLong(arguments[1]) * ROUND;
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      long start = round + i * RANGE;
      threads[i] = new Thread(() -> write(database, start));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void write(Database database, long start) {
    Sql sql = new Sql(database);
    for (long n = start; n < start + RANGE; n += 2) {
      long first = n;
      database.atomic(
          () -> {
            sql.run("INSERT INTO t (n, twin) VALUES (?, 1 + " + first + ")", first);
            sql.run("INSERT INTO t (n, twin) VALUES (?, " + first + ")", first + 1);
          });
      synchronized (KilledProgram.class) {
        System.out.println("<" + first + ">");
        System.out.flush();
      }
    }
  }
}
