package jp.ayumi.command.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.AccessId;
import jp.ayumi.api.access.Role;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A new command is sent by nobody until somebody has said by whom, and the build says so. */
class EveryCommandHasAPermissionTest {

    @Test
    void everyCommandHasALineAndEveryLineIsOfACommand() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        Set<String> commands = scanner.findCandidateComponents("jp.ayumi.api").stream()
                .map(found -> found.getBeanClassName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(commands).hasSizeGreaterThan(70);
        assertThat(PermissionsOfCommands.all().keySet())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void noCommandIsForAuditorsOrThePublic() {
        assertThat(PermissionsOfCommands.all().values())
                .allSatisfy(permission ->
                        assertThat(permission.roles()).isNotEmpty().doesNotContain(Role.AUDITOR, Role.PUBLIC));
    }

    @Test
    void whatHasNoLineIsSentByNobody() {
        Command unheardOf = () -> AccessId.of(Towns.TOMAKOMAI);

        assertThatThrownBy(() -> PermissionsOfCommands.of(unheardOf)).isInstanceOf(IllegalStateException.class);
    }
}
