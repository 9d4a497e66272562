package dev.releaseaudit.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with the options of JMH, and prints the numbers that the project promises. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs what matches the arguments, or everything. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Summary.of(results).lines().forEach(System.out::println);
    }
}
