package dev.dorm.internal.postgresql;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A socket that says at once when nothing has arrived. The driver looks for a message of the server
 * by a read with a timeout of one millisecond, and would wait that long before each statement.
 */
final class PromptSocket extends Socket {
  private static final int LOOK_MILLIS = 1;

  private @Nullable InputStream input;
  private volatile boolean looking;

  @Override
  public synchronized void setSoTimeout(int timeout) throws SocketException {
    super.setSoTimeout(timeout);
    looking = timeout == LOOK_MILLIS;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    InputStream stream = super.getInputStream(); // which fails when the socket is closed
    InputStream known = input;
    if (known == null) {
      known = new PromptStream(stream);
      input = known;
    }
    return known;
  }

  private final class PromptStream extends FilterInputStream {
    private final NothingArrived nothing = new NothingArrived();

    PromptStream(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      look();
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      look();
      return super.read(bytes, offset, length);
    }

    private void look() throws IOException {
      if (looking && available() == 0) {
        throw nothing;
      }
    }
  }

  /** Thrown before many statements, so there is one, which takes no picture of the stack. */
  private static final class NothingArrived extends SocketTimeoutException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
