package bank.grader.host;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Scanner;

/**
 * Does once what every child does, so that the JVM can note which classes that takes (class-data
 * sharing) and later children start faster. No student code takes part.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args a path for a socket of its own
   */
  public static void main(String[] args) throws IOException, SQLException {
    rehearseChannel(UnixDomainSocketAddress.of(Path.of(args[0])));
    rehearseConsole();
    rehearseDatabase();
  }

  private static void rehearseChannel(UnixDomainSocketAddress address) throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      try (SocketChannel channel = SocketChannel.open(address);
          SocketChannel peer = server.accept()) {
        new Outlet(channel).send(Frame.of("ready"));
        ByteBuffer bytes = ByteBuffer.allocate(1);
        LineBuffer lines = new LineBuffer();
        while (lines.poll().isEmpty() && peer.read(bytes) > 0) {
          lines.add(bytes.flip());
          bytes.clear();
        }
      }
    }
  }

  private static void rehearseConsole() {
    System.out.printf("%d of %s%n", 1, "one");
    try (Scanner scanner = new Scanner("1\n2 words\n")) {
      System.out.println(scanner.nextInt() + scanner.nextLine() + scanner.nextLine());
    }
  }

  private static void rehearseDatabase() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE rehearsal (id INTEGER PRIMARY KEY, name TEXT)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO rehearsal (name) VALUES (?)")) {
        insert.setString(1, "name");
        insert.executeUpdate();
      }
      connection.commit();
      try (ResultSet rows = statement.executeQuery("SELECT id, name FROM rehearsal")) {
        while (rows.next()) {
          System.out.println(rows.getLong("id") + rows.getString("name"));
        }
      }
    }
  }
}
