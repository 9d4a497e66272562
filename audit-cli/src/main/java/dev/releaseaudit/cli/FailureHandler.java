package dev.releaseaudit.cli;

import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.PrintableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command could not do its work. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        boolean input = failure instanceof AuditInputException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
        command.getErr().println(PrintableText.line("audit: " + what(failure)));
        return input ? ExitCode.WRONG_USAGE : ExitCode.INCOMPLETE;
    }

    private static String what(Exception failure) {
        if (failure instanceof AuditInputException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return what(cause);
        }
        if (failure instanceof FileSystemException file) {
            return why(file) + ": " + file.getFile();
        }
        if (failure instanceof IOException) {
            return "cannot read or write: " + failure.getMessage();
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return "this is a mistake in audit itself, please report it: " + failure
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String why(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (file instanceof AccessDeniedException) {
            return "not allowed to read or write";
        }
        return file instanceof FileAlreadyExistsException
                ? "is a file where a folder is needed"
                : "cannot read or write";
    }
}
