package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.RegisterMunicipality;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

class CommandTargetTest {

    private final CommandTarget target = new CommandTarget();

    @Test
    void aCommandIsForTheStreamOfItsTarget() {
        var command = new RegisterMunicipality(new MunicipalityId("kuki"), "久喜市", "くきし", MunicipalityKind.CITY);

        var found = target.resolveTarget(GenericCommandMessage.asCommandMessage(command));

        assertThat(found.getIdentifierValue()).isEqualTo("municipality/kuki");
        assertThat(found.getVersion()).isNull();
    }

    @Test
    void whatIsNoCommandOfThisSystemIsRefused() {
        assertThatThrownBy(() -> target.resolveTarget(GenericCommandMessage.asCommandMessage("hello")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
