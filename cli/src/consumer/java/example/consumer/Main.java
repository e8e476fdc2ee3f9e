package example.consumer;

/** Says which of the library's modules it runs with. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("io.github.maturity4j."))
                .sorted()
                .forEach(System.out::println);
    }
}
