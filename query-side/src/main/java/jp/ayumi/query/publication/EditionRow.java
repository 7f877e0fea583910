package jp.ayumi.query.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.publication.DistributionView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.WithdrawalView;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/** An edition without its content, and how it was made known. */
record EditionRow(
        EditionId edition,
        EditionKind kind,
        String title,
        LocalDate publishedOn,
        long version,
        long position,
        List<FrozenSnapshot> snapshots,
        String sha256,
        @Nullable EditionId replaces,
        List<EditionId> replacedBy,
        List<DistributionView> distributions,
        @Nullable WithdrawalView withdrawal,
        Trace published) {

    static EditionRow published(EditionPublished event, long version, Trace trace) {
        return new EditionRow(
                event.edition(),
                event.kind(),
                event.title(),
                event.publishedOn(),
                version,
                trace.position(),
                event.snapshots(),
                event.sha256(),
                event.replaces(),
                List.of(),
                List.of(),
                null,
                trace);
    }

    EditionRow distributed(RecordedEvent event, DistributionView distribution) {
        return told(event.version(), event.position(), replacedBy, Lists.with(distributions, distribution), withdrawal);
    }

    EditionRow withdrawn(RecordedEvent event, WithdrawalView told) {
        return told(event.version(), event.position(), replacedBy, distributions, told);
    }

    /** Told by the event of another edition; the version stays. */
    EditionRow replacedBy(EditionId correction, long at) {
        return told(version, at, Lists.with(replacedBy, correction), distributions, withdrawal);
    }

    /** Only what had become of it by a day; {@code null} for everything. What replaces it is told by the other editions. */
    EditionRow asOf(@Nullable LocalDate day, Predicate<EditionId> published) {
        return told(
                version,
                position,
                replacedBy.stream().filter(published).toList(),
                EffectiveOn.allBy(day, distributions, EffectiveOn::of),
                EffectiveOn.onlyBy(day, withdrawal, EffectiveOn::of));
    }

    private EditionRow told(
            long newVersion,
            long at,
            List<EditionId> corrections,
            List<DistributionView> madeKnown,
            @Nullable WithdrawalView withdrawn) {
        return new EditionRow(
                edition,
                kind,
                title,
                publishedOn,
                newVersion,
                at,
                snapshots,
                sha256,
                replaces,
                corrections,
                madeKnown,
                withdrawn,
                published);
    }

    EditionSummaryView summary() {
        return new EditionSummaryView(
                edition,
                kind,
                title,
                publishedOn,
                sha256,
                withdrawal,
                replaces,
                replacedBy,
                distributions.size(),
                published);
    }

    EditionView view(Map<String, Object> content) {
        return new EditionView(
                edition,
                kind,
                title,
                publishedOn,
                version,
                position,
                snapshots,
                sha256,
                content,
                replaces,
                replacedBy,
                distributions,
                withdrawal,
                published);
    }
}
