package jp.ayumi.command.permission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Command;

/** Who may send which command: one line for each. What has no line is sent by nobody. */
final class PermissionsOfCommands {

    private static final Map<Class<? extends Command>, Permission<?>> ALL = joined(List.of(
            PermissionsInPlans.LINES, PermissionsInYears.LINES, PermissionsInCouncils.LINES, PermissionsInTowns.LINES));

    private PermissionsOfCommands() {}

    /**
     * @throws IllegalStateException for a command without a line
     */
    static Permission<?> of(Command command) {
        Permission<?> permission = ALL.get(command.getClass());
        if (permission == null) {
            throw new IllegalStateException(
                    "nobody may send " + command.getClass().getSimpleName() + " yet");
        }
        return permission;
    }

    static Map<Class<? extends Command>, Permission<?>> all() {
        return Collections.unmodifiableMap(ALL);
    }

    private static Map<Class<? extends Command>, Permission<?>> joined(
            List<List<Map.Entry<Class<? extends Command>, Permission<?>>>> tables) {
        Map<Class<? extends Command>, Permission<?>> all = new LinkedHashMap<>();
        tables.forEach(table -> table.forEach(line -> {
            if (all.put(line.getKey(), line.getValue()) != null) {
                throw new IllegalStateException("two lines for " + line.getKey());
            }
        }));
        return all;
    }
}
