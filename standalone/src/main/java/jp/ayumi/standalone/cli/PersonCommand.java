package jp.ayumi.standalone.cli;

import picocli.CommandLine.Command;

/** The people who may sign in to the pages of an installation. */
@Command(
        name = "person",
        resourceBundle = "jp.ayumi.standalone.help",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class PersonCommand {}
