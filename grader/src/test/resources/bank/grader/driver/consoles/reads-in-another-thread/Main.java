import java.util.concurrent.*;

public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
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
