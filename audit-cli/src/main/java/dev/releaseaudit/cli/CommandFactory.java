package dev.releaseaudit.cli;

import picocli.CommandLine;

/** Makes the subcommands, and tells those that print what the terminal can do. */
record CommandFactory(Terminal terminal) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
