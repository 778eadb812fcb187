import java.util.concurrent.*;

public class Main extends Usual {
  Main(String file) {
    super(file);
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }

  final ExecutorService reader = Executors.newSingleThreadExecutor();

  @Override
  void talk() throws Exception {
    super.talk();
    reader.shutdown();
  }

  @Override
  String read() throws Exception {
    return reader.submit(in::nextLine).get().trim();
  }
}
