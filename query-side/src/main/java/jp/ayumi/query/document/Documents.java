package jp.ayumi.query.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.publication.EditionContentView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionView;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.GetEdition;
import jp.ayumi.api.publication.GetEditionContent;
import jp.ayumi.api.publication.GetPublication;
import jp.ayumi.api.publication.GetPublishedRecord;
import jp.ayumi.api.publication.PublicationView;
import jp.ayumi.api.publication.PublishedPledgeView;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.GetFrozenRecord;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.language.Sentences;
import org.springframework.stereotype.Component;

/** The documents that can be printed, each from what was frozen. Who may read what is in them may print it. */
@Component
public class Documents {

    private final Questions questions;
    private final PacketReader packets;
    private final HtmlTemplate template;
    private final Sentences sentences;

    Documents(Questions questions, PacketReader packets, HtmlTemplate template, Sentences sentences) {
        this.questions = questions;
        this.packets = packets;
        this.template = template;
        this.sentences = sentences;
    }

    /** 年次報告 or 年間計画. */
    public Printable of(SnapshotId snapshot, Locale language) {
        Wording words = new Wording(sentences, language);
        RecordText text = questions
                .find(new GetFrozenRecord(snapshot), FrozenRecordView.class)
                .map(record -> RecordText.of(record, words))
                .orElseThrow(QueryProblem.SNAPSHOT_UNKNOWN.about("snapshot", snapshot));
        return printable(new RecordDocument(text, town(snapshot.municipality()), words).model(), words);
    }

    /** 地区だより, and every other edition. */
    public Printable of(EditionId edition, Locale language) {
        Wording words = new Wording(sentences, language);
        EditionView view = questions
                .find(new GetEdition(edition), EditionView.class)
                .orElseThrow(QueryProblem.EDITION_UNKNOWN.about("edition", edition));
        EditionContentView content = questions
                .find(new GetEditionContent(edition), EditionContentView.class)
                .orElseThrow(QueryProblem.EDITION_WITHDRAWN.about("edition", edition));
        List<RecordText> records = view.snapshots().stream()
                .map(held -> RecordText.of(held(edition, held), words))
                .toList();
        EditionDocument document = new EditionDocument(
                view,
                FrozenContent.verified(edition.value(), content.content(), content.sha256(), FrozenContent.EDITION),
                records,
                areasOf(edition),
                town(edition.municipality()),
                words);
        return printable(document.model(), words);
    }

    private Map<String, String> areasOf(EditionId edition) {
        return questions.find(new GetPublication(edition, null), PublicationView.class).stream()
                .flatMap(publication -> publication.pledges().stream())
                .collect(Collectors.toMap(
                        pledge -> pledge.area().value(), PublishedPledgeView::areaName, (one, same) -> one));
    }

    private FrozenRecordView held(EditionId edition, FrozenSnapshot held) {
        return questions
                .find(new GetPublishedRecord(edition, held.snapshot()), FrozenRecordView.class)
                .orElseThrow(() -> DocumentProblem.FROZEN_CONTENT_ALTERED.about("id", held.snapshot()));
    }

    /** 委員会資料 of one meeting. */
    public Printable of(CouncilId council, MeetingId meeting, Locale language) {
        Wording words = new Wording(sentences, language);
        Packet packet = packets.read(council, meeting, words);
        return printable(new PacketDocument(packet, town(council.municipality()), words).model(), words);
    }

    private Printable printable(PrintModel model, Wording words) {
        return new Printable(template.html(model, words), model.made(), model.fileName(), model.shortName());
    }

    /** A municipality is registered once and keeps its name. */
    private String town(MunicipalityId municipality) {
        return questions.ask(new ListMunicipalities(), MunicipalityListView.class).municipalities().stream()
                .filter(known -> known.municipality().equals(municipality))
                .map(MunicipalitySummaryView::name)
                .findFirst()
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
