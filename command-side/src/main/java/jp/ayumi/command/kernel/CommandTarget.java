package jp.ayumi.command.kernel;

import jp.ayumi.api.Command;
import jp.ayumi.api.municipality.MunicipalityId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Asks the command itself which aggregate it is for: messages need no annotation of a framework, and no reflection runs
 * per command.
 */
public final class CommandTarget implements CommandTargetResolver {

    /** Whose municipality a command is about; every stream says it after its kind. */
    public static MunicipalityId municipalityOf(Command command) {
        return new MunicipalityId(command.target().streamId().split("/", 3)[1]);
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof Command known) {
            return new VersionedAggregateIdentifier((Object) known.target().streamId(), null);
        }
        throw new IllegalArgumentException("not a command of this system: " + command.getCommandName());
    }
}
