package jp.ayumi.command.permission;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.ayumi.api.Command;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.plan.PlanId;

/**
 * A role in which a command may be sent, and for what.
 *
 * @param bounds what the command is about; all of them must admit the sender
 */
record Way<C extends Command>(Role role, BiFunction<Stored, C, List<Bounds>> bounds) {

    /** By whoever holds the role for all of the municipality. */
    static <C extends Command> Way<C> anybody(Role role) {
        return within(role, (stored, command) -> Bounds.anybody());
    }

    /** By whoever holds the role for the plan. */
    static <C extends Command> Way<C> about(Role role, Function<C, PlanId> plan) {
        return within(role, (stored, command) -> Bounds.about(plan.apply(command)));
    }

    /** By staff of the plan's owner. */
    static <C extends Command> Way<C> owner(Function<C, PlanId> plan) {
        return within(Role.STAFF, (stored, command) -> stored.ownerOf(plan.apply(command)));
    }

    static <C extends Command> Way<C> within(Role role, BiFunction<Stored, C, Bounds> bounds) {
        return new Way<>(role, (stored, command) -> List.of(bounds.apply(stored, command)));
    }
}
