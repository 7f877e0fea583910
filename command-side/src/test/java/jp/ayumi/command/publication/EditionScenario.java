package jp.ayumi.command.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.publication.EditionCommand;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.publication.TextPart;
import jp.ayumi.api.publication.WithdrawEdition;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.kernel.Scenario;
import org.jspecify.annotations.Nullable;

/** An edition with what surrounds it: the snapshots and plans of {@link Tsunashima}, and other editions. */
final class EditionScenario {

    static final EditionId NEWS = EditionId.of(Tsunashima.KOHOKU, "news-2024");

    private final Map<EditionId, EditionState> others = new LinkedHashMap<>();
    private final Scenario<EditionState, EditionCommand, EditionEvent> scenario = new Scenario<>(
            EditionState::evolve,
            (state, command) -> EditionDecider.decide(new EditionContext(state, surroundings()), command));

    EditionScenario beside(EditionState other) {
        others.put(other.id(), other);
        return this;
    }

    EditionScenario given(EditionCommand... accepted) {
        scenario.givenAccepted(accepted);
        return this;
    }

    Scenario.Outcome<EditionEvent> when(EditionCommand command) {
        return scenario.when(command);
    }

    EditionState state() {
        return scenario.state();
    }

    EditionSurroundings surroundings() {
        return new EditionSurroundings(
                Tsunashima::plan,
                Tsunashima::snapshot,
                id -> Optional.ofNullable(others.get(id)),
                Tsunashima::municipality,
                Tsunashima::pledges,
                Tsunashima.CLOCK);
    }

    static PublishEdition news(SnapshotId... snapshots) {
        return edition(EditionKind.DISTRICT_NEWS, null, snapshots);
    }

    static PublishEdition edition(EditionKind kind, @Nullable EditionId replaces, SnapshotId... snapshots) {
        return new PublishEdition(
                NEWS,
                kind,
                "綱島地区計画ニュース",
                Tsunashima.TODAY.minusDays(10),
                List.of(snapshots),
                List.of(new TextPart("ごあいさつ", "ご参加ありがとうございました。")),
                replaces);
    }

    static WithdrawEdition withdrawal() {
        return new WithdrawEdition(NEWS, Tsunashima.TODAY.minusDays(2), "日付の誤り");
    }
}
