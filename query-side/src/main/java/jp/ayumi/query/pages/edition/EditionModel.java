package jp.ayumi.query.pages.edition;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.publication.PublicationView;
import jp.ayumi.api.publication.PublishedPledgeView;
import jp.ayumi.api.publication.PublishedSnapshotView;
import jp.ayumi.api.snapshot.SnapshotKind;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an edition shows: what it holds, as it was frozen, and nothing else.
 *
 * @param content the address of the bytes that its hash is over
 * @param pdf the address of the printed one
 * @param parts its own words
 */
record EditionModel(
        MunicipalitySummaryView town,
        EditionSummaryView edition,
        int number,
        @Nullable EditionSummaryView later,
        String content,
        String pdf,
        List<Text> parts,
        List<PublishedPledgeView> pledges,
        List<Chapter> chapters) {

    record Text(String title, String text) {}

    /**
     * A snapshot that it holds; one of both is there.
     *
     * @param address of the bytes that its hash is over
     */
    record Chapter(
            PublishedSnapshotView snapshot,
            String plan,
            String address,
            @Nullable YearResult result,
            @Nullable AnnualPlan planned) {}

    static EditionModel of(MunicipalitySummaryView town, PublicationView view) {
        Frozen content = new Frozen(view.content());
        String own = "/municipalities/" + town.municipality() + "/editions/"
                + view.edition().edition().name();
        String api = "/api" + own;
        return new EditionModel(
                town,
                view.edition(),
                view.number(),
                view.later(),
                api + "/content",
                PublicPage.ROOT + own + ".pdf",
                content.all("parts").stream()
                        .map(part -> new Text(part.text("title"), part.text("text")))
                        .toList(),
                view.pledges(),
                view.snapshots().stream()
                        .map(held -> chapter(held, api, view.organizations()))
                        .toList());
    }

    private static Chapter chapter(PublishedSnapshotView held, String api, Map<String, String> organizations) {
        Frozen content = new Frozen(held.content());
        boolean result = held.kind() == SnapshotKind.YEAR_RESULT;
        return new Chapter(
                held,
                content.text("planTitle"),
                api + "/snapshots/" + held.snapshot().name() + "/content",
                result ? YearResult.of(content, organizations) : null,
                result ? null : AnnualPlan.of(content, organizations));
    }

    /** The public page of another edition. */
    static String address(EditionId edition) {
        return PublicPage.address(edition.municipality()) + "/editions/" + edition.name();
    }

    public String to(EditionId other) {
        return address(other);
    }
}
