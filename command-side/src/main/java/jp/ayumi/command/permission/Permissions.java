package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.PermissionRule.A_MEMBER_ACTS_FOR_THE_RECORDED_ORGANIZATION;
import static jp.ayumi.command.permission.PermissionRule.A_REMOVED_MEMBER_ACTS_NO_MORE;
import static jp.ayumi.command.permission.PermissionRule.EACH_COMMAND_NEEDS_ITS_ROLE;
import static jp.ayumi.command.permission.PermissionRule.ONLY_MEMBERS_ACT_IN_THIS_MUNICIPALITY;
import static jp.ayumi.command.permission.PermissionRule.WHO_RECORDED_IN_A_YEAR_DOES_NOT_REVIEW_IT;

import java.util.Optional;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.EffectiveGrants;
import jp.ayumi.api.access.Member;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.access.AccessBooks;
import jp.ayumi.command.access.AccessState;
import jp.ayumi.command.kernel.CommandTarget;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityRule;
import org.springframework.stereotype.Component;

/**
 * Decides whether a command is decided on. Another municipality than the sender's own is refused before anybody looks
 * whether it exists, so it is refused like one that does not. What the municipality has recorded is read anew for every
 * command.
 */
@Component
class Permissions {

    private final AccessBooks books;
    private final Stored stored;
    private final Recorders recorders;

    Permissions(AccessBooks books, Stored stored, Recorders recorders) {
        this.books = books;
        this.stored = stored;
        this.recorders = recorders;
    }

    /**
     * @throws jp.ayumi.api.RefusedException when the sender may not send the command
     * @throws IllegalStateException for a command that has no line in the table
     */
    void require(Sender sender, Command command) {
        Permission<?> permission = PermissionsOfCommands.of(command);
        if (sender.runsTheInstallation()) {
            EACH_COMMAND_NEEDS_ITS_ROLE.require(
                    command instanceof MunicipalityCommand, Pointer.NONE, "roles", permission.roles());
            return;
        }
        MunicipalityId municipality = CommandTarget.municipalityOf(command);
        MunicipalityRule.MUNICIPALITY_UNKNOWN.require(
                municipality.equals(sender.municipality()), Pointer.NONE, "municipality", municipality);
        AccessState access = books.glance(municipality);
        permission.require(sender, held(access, sender), stored, command);
        if (command instanceof SubmitReview review && access.policy().separateDuties()) {
            WHO_RECORDED_IN_A_YEAR_DOES_NOT_REVIEW_IT.require(
                    !recorders.of(review.planYear()).contains(sender.actor()),
                    Pointer.NONE,
                    "planYear",
                    review.planYear());
        }
    }

    private static EffectiveGrants held(AccessState access, Sender sender) {
        Optional<Member> recorded = access.recorded(sender.actor());
        ONLY_MEMBERS_ACT_IN_THIS_MUNICIPALITY.require(
                recorded.isPresent() || !access.policy().membersOnly(), Pointer.NONE);
        recorded.ifPresent(member -> {
            A_REMOVED_MEMBER_ACTS_NO_MORE.require(!member.removed(), Pointer.NONE);
            A_MEMBER_ACTS_FOR_THE_RECORDED_ORGANIZATION.require(
                    sender.organization().equals(member.organization()),
                    Pointer.NONE,
                    "organization",
                    sender.organization());
        });
        return EffectiveGrants.of(sender.roles(), sender.organization(), recorded, access.policy());
    }
}
