import java.io.*;

public class Main extends Usual {
  Main(String file) {
    super(file);
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }

  final BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));

  @Override
  String read() throws Exception {
    while (!reader.ready()) {
      Thread.sleep(5);
    }
    return reader.readLine().trim();
  }
}
