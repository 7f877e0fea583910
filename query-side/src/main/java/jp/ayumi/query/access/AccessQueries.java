package jp.ayumi.query.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.ayumi.api.access.AccessMemberView;
import jp.ayumi.api.access.AccessMembersView;
import jp.ayumi.api.access.AccessPolicyView;
import jp.ayumi.api.access.GetAccessPolicy;
import jp.ayumi.api.access.ListAccessMembers;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.municipality.KnownMunicipalities;
import jp.ayumi.query.projection.PastReadModel;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import jp.ayumi.query.time.RecordedDays;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who might do what. Access holds from the moment it is recorded, so a day asks what was recorded by its end. */
@Component("accessOfMunicipalities")
class AccessQueries {

    private final PastReadModel rows;
    private final KnownMunicipalities municipalities;
    private final RecordedDays days;

    AccessQueries(PastReadModel rows, KnownMunicipalities municipalities, RecordedDays days) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.days = days;
    }

    @QueryHandler
    Optional<AccessMembersView> answer(ListAccessMembers question) {
        return municipalities.include(question.municipality()) ? Optional.of(page(question)) : Optional.empty();
    }

    private AccessMembersView page(ListAccessMembers question) {
        MunicipalityId municipality = question.municipality();
        ReadModel then = then(question.asOf());
        String after = question.after() == null ? null : municipality + "/" + question.after();
        // One more than asked for tells whether there is a next page.
        List<Row<MemberRow>> found = then.list(AccessTables.MEMBERS, municipality.value(), after, question.limit() + 1);
        List<AccessMemberView> members = found.stream()
                .limit(question.limit())
                .map(row -> row.content().view())
                .toList();
        return new AccessMembersView(
                municipality,
                book(then, municipality).version(),
                members,
                found.size() > question.limit()
                        ? members.get(members.size() - 1).person()
                        : null);
    }

    @QueryHandler
    Optional<AccessPolicyView> answer(GetAccessPolicy question) {
        if (!municipalities.include(question.municipality())) {
            return Optional.empty();
        }
        BookRow book = book(then(question.asOf()), question.municipality());
        return Optional.of(new AccessPolicyView(question.municipality(), book.policy(), book.version(), book.set()));
    }

    private static BookRow book(ReadModel then, MunicipalityId municipality) {
        return then.get(AccessTables.BOOKS, municipality.value()).orElse(BookRow.EMPTY);
    }

    private ReadModel then(@Nullable LocalDate asOf) {
        OptionalLong end = asOf == null ? OptionalLong.empty() : days.endOf(asOf);
        return end.isPresent() ? rows.asKnownAt(end.getAsLong()) : rows;
    }
}
