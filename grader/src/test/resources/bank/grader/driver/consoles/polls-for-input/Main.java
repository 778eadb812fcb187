import java.io.*;

public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
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
