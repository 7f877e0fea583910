package jp.ayumi.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** See {@link jp.ayumi.api.timeline.MomentsView}. */
record MomentsRow(List<LocalDate> effective, List<LocalDate> recorded) {

    static final MomentsRow NONE = new MomentsRow(List.of(), List.of());

    boolean contains(LocalDate effectiveOn, LocalDate recordedOn) {
        return effective.contains(effectiveOn) && recorded.contains(recordedOn);
    }

    MomentsRow with(LocalDate effectiveOn, LocalDate recordedOn) {
        return new MomentsRow(with(effective, effectiveOn), with(recorded, recordedOn));
    }

    private static List<LocalDate> with(List<LocalDate> days, LocalDate day) {
        return Stream.concat(days.stream(), Stream.of(day)).distinct().sorted().toList();
    }
}
