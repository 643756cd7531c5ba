package dev.dorm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way to the PostgreSQL server of the tests, through which nothing may come for a while, or
 * whose answer to a commit is lost. Plain sockets; two threads per connection.
 */
public final class Wire implements AutoCloseable {
  private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

  private final int server;
  private final ServerSocket entrance;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final Object silence = new Object();
  private boolean silent;
  private volatile boolean cutting;
  private volatile boolean refusing;
  private final AtomicInteger cuts = new AtomicInteger();

  private Wire(int server) throws IOException {
    this.server = server;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** An open way to the server of the tests. */
  public static Wire open() {
    try {
      Wire wire = new Wire(TestDatabases.server().getPort());
      start(wire::accept);
      return wire;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The URL of a fresh schema, reached this way. */
  public String url() {
    return TestDatabases.postgresqlUrl()
        .replace("localhost:" + server, "127.0.0.1:" + entrance.getLocalPort());
  }

  /** Lets nothing through, in neither direction, without closing anything; or lets it go on. */
  public void silence(boolean on) {
    synchronized (silence) {
      silent = on;
      silence.notifyAll();
    }
  }

  /** Whether nothing is let through. */
  public boolean isSilent() {
    synchronized (silence) {
      return silent;
    }
  }

  /** Passes commits on, and ends their connection in the place of an answer; or lets them be. */
  public void cutCommits(boolean on) {
    cutting = on;
  }

  /** Ends each new connection at once; or lets them be. */
  public void refuse(boolean on) {
    refusing = on;
  }

  /** How many commits were answered so. */
  public int cuts() {
    return cuts.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        if (refusing) {
          client.close();
          continue;
        }
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
        client.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(behind);
        boolean[] cut = new boolean[1];
        start(() -> pass(client, behind, cut, true));
        start(() -> pass(behind, client, cut, false));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  /**
   * @param cut whether the next answer is lost; each side sees it before the server can answer
   */
  private void pass(Socket from, Socket to, boolean[] cut, boolean upwards) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        waitForSound();
        synchronized (cut) {
          if (!upwards && cut[0]) {
            cuts.incrementAndGet();
            return;
          }
          if (upwards && cutting && holds(buffer, n)) {
            cut[0] = true;
          }
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException | InterruptedException closed) {
      // One of the ends is gone, and so is the other one now.
    }
  }

  private static boolean holds(byte[] buffer, int length) {
    for (int i = 0; i + COMMIT.length <= length; i++) {
      int j = 0;
      while (j < COMMIT.length && buffer[i + j] == COMMIT[j]) {
        j++;
      }
      if (j == COMMIT.length) {
        return true;
      }
    }
    return false;
  }

  private void waitForSound() throws InterruptedException {
    synchronized (silence) {
      while (silent) {
        silence.wait();
      }
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    silence(false);
    try {
      entrance.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
