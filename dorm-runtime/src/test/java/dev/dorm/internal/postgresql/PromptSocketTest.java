package dev.dorm.internal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromptSocketTest {
  private ServerSocket listener;
  private Socket socket;
  private Socket server;

  @BeforeEach
  void connect() throws IOException {
    InetAddress local = InetAddress.getLoopbackAddress();
    listener = new ServerSocket(0, 1, local);
    socket = new PromptSocketFactory().createSocket(local, listener.getLocalPort());
    server = listener.accept();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    socket.close();
    listener.close();
  }

  @Test
  void saysThatNothingHasArrived() throws IOException {
    socket.setSoTimeout(1);
    assertThatThrownBy(() -> socket.getInputStream().read(new byte[8]))
        .isInstanceOf(SocketTimeoutException.class)
        .satisfies(failure -> assertThat(failure.getStackTrace()).isEmpty());
  }

  @Test
  void givesWhatHasArrived() throws IOException {
    server.getOutputStream().write(new byte[] {7, 8});
    InputStream input = socket.getInputStream();
    assertThat(input.read()).isEqualTo(7);
    socket.setSoTimeout(1);
    assertThat(input.read()).isEqualTo(8);
    assertThatThrownBy(input::read).isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void waitsWithAnyOtherTimeout() throws IOException {
    socket.setSoTimeout(1);
    socket.setSoTimeout(0);
    Thread writer =
        new Thread(
            () -> {
              try {
                server.getOutputStream().write(9);
              } catch (IOException failure) {
                throw new IllegalStateException(failure);
              }
            });
    writer.start();
    assertThat(socket.getInputStream().read()).isEqualTo(9);
  }
}
