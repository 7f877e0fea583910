package jp.ayumi.query.snapshot;

import static jp.ayumi.query.snapshot.SnapshotTables.CONTENTS;
import static jp.ayumi.query.snapshot.SnapshotTables.SNAPSHOTS;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.FrozenRecordView.NamedOrganization;
import jp.ayumi.api.snapshot.GetFrozenRecord;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.projection.KnownAt;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads snapshots with the names that things had when they were taken. */
@Component
public class FrozenRecords {

    private final ReadModel rows;
    private final MunicipalitySource municipalities;

    FrozenRecords(ReadModel rows, MunicipalitySource municipalities) {
        this.rows = rows;
        this.municipalities = municipalities;
    }

    @QueryHandler
    Optional<FrozenRecordView> answer(GetFrozenRecord question) {
        return find(question.snapshot());
    }

    /** Nothing when there is no such snapshot. */
    public Optional<FrozenRecordView> find(SnapshotId snapshot) {
        return rows.get(SNAPSHOTS, snapshot.value())
                .flatMap(row -> rows.get(CONTENTS, snapshot.value()).map(content -> record(row, content)));
    }

    private FrozenRecordView record(SnapshotRow row, SnapshotContentView content) {
        return new FrozenRecordView(
                row.snapshot(),
                row.planYear(),
                row.kind(),
                row.planRevision(),
                content.content(),
                content.sha256(),
                KnownAt.upTo(row.taken().position(), () -> names(row)),
                row.taken());
    }

    private List<NamedOrganization> names(SnapshotRow row) {
        return municipalities.partsOf(row.snapshot().municipality()).organizations().stream()
                .map(organization -> new NamedOrganization(organization.id(), organization.name()))
                .toList();
    }
}
