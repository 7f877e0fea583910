package jp.ayumi.command.permission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.EffectiveGrants;
import jp.ayumi.api.access.Role;
import jp.ayumi.command.kernel.Pointer;

/**
 * Who may send a command: whoever one of the ways is open to.
 *
 * @param ways the first that is nearly open decides what the sender is told
 */
record Permission<C extends Command>(Class<C> command, List<Way<C>> ways) {

    /** A line of the table. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <C extends Command> Map.Entry<Class<? extends Command>, Permission<?>> line(
            Class<C> command, Way<C>... ways) {
        return Map.entry(command, new Permission<>(command, List.of(ways)));
    }

    List<Role> roles() {
        return ways.stream().map(Way::role).distinct().sorted().toList();
    }

    /**
     * @throws jp.ayumi.api.RefusedException by a {@link PermissionRule}
     */
    void require(Sender sender, EffectiveGrants held, Stored stored, Command sent) {
        Optional<Bounds> closest = Optional.empty();
        for (Way<C> way : ways) {
            if (!held.holdsSomewhere(way.role())) {
                continue;
            }
            List<Bounds> bounds = way.bounds().apply(stored, command.cast(sent));
            if (bounds.stream().allMatch(one -> held.holds(way.role(), one.plan(), one.council()))) {
                Optional<Bounds> closed = bounds.stream()
                        .filter(one -> !one.admit(sender.organization()))
                        .findFirst();
                if (closed.isEmpty()) {
                    return;
                }
                closest = closest.or(() -> closed);
            }
        }
        closest.ifPresent(closed -> refuse(sender, closed));
        throw PermissionRule.EACH_COMMAND_NEEDS_ITS_ROLE.refused(Pointer.NONE, "roles", roles());
    }

    private static void refuse(Sender sender, Bounds closed) {
        if (closed.otherwise() != null && closed.organizations() != null) {
            throw closed.otherwise()
                    .refused(
                            closed.place(),
                            "subject",
                            closed.subject(),
                            "organization",
                            sender.organization(),
                            "responsible",
                            closed.organizations());
        }
    }
}
