package jp.ayumi.api.council;

import org.jspecify.annotations.Nullable;

/**
 * A class of composition on a day.
 *
 * @param seats at most so many members; {@code null} when not stated
 * @param members how many are in office
 * @param vacant how many more could be of this class; {@code null} when its seats are not stated
 */
public record ClassMembersView(
        String code,
        String name,
        @Nullable Integer seats,
        int members,
        @Nullable Integer vacant) {}
