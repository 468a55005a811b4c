package dev.kosmo.cli;

import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line from parsing to exit code; no exception leaves it. */
final class Program {
  private final Shell shell;
  private final Iterable<ScriptEngine> engines;

  /**
   * @param engines read when the program runs, since an engine that cannot be loaded is a failure
   *     to report
   */
  Program(Shell shell, Iterable<ScriptEngine> engines) {
    this.shell = shell;
    this.engines = engines;
  }

  int run(String... arguments) {
    var words = Words.split(Arrays.asList(arguments));
    var report = new Report(shell, words.askForJson());
    try {
      return run(words, report);
    } catch (OutputException e) {
      return outputLost(e);
    }
  }

  private int run(Words words, Report report) {
    try {
      var present = new ArrayList<ScriptEngine>();
      engines.forEach(present::add);
      return execute(present, words, report);
    } catch (ParameterException e) {
      return report.failure(UsageErrors.describe(e), ExitCode.USAGE);
    } catch (CommandFailure e) {
      return report.failure(e.error(), ExitCode.FAILED);
    } catch (OutputException e) {
      throw e;
    } catch (Exception | Error e) {
      return report.failure(internal(e), ExitCode.FAILED);
    }
  }

  private int execute(List<ScriptEngine> present, Words words, Report report) throws Exception {
    var commands = Commands.create(shell, report, present, words);
    var asked = last(commands.parseArgs(words.options().toArray(String[]::new)));
    var command = asked.commandSpec().commandLine();
    if (!asked.unmatched().isEmpty()) { // Of which the parser is silent where help is wanted.
      throw new UnmatchedArgumentException(command, asked.unmatched());
    }
    if (asked.isUsageHelpRequested()) {
      return report.text("help", command.getUsageMessage().stripTrailing());
    } else if (asked.isVersionHelpRequested()) {
      return Version.report(report, present);
    }
    return command.<Callable<Integer>>getCommand().call();
  }

  private static ParseResult last(ParseResult result) {
    return result.hasSubcommand() ? last(result.subcommand()) : result;
  }

  private ScriptError internal(Throwable failure) {
    if (shell.isOn("KOSMO_DEBUG")) {
      var trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      shell.err().line(trace.toString().stripTrailing());
    }
    return ScriptError.of("internal_error", "Internal error: this is a fault of kosmo.")
        .withHint(
            "Please report it with the command line; KOSMO_DEBUG=1 adds the details to tell.");
  }

  private int outputLost(OutputException failure) {
    if (failure.isReaderGone()) {
      return ExitCode.READER_GONE;
    }
    try {
      shell.err().line(String.valueOf(failure.getMessage()));
    } catch (OutputException e) {
      return ExitCode.FAILED; // Nobody is left to tell.
    }
    return ExitCode.FAILED;
  }
}
