package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_IS_MADE_KNOWN_AFTER_ITS_PUBLICATION;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_IS_WITHDRAWN_AFTER_ITS_PUBLICATION;
import static jp.ayumi.command.publication.PublicationRule.AN_EDITION_IS_WITHDRAWN_ONCE;
import static jp.ayumi.command.publication.PublicationRule.A_COUNT_IS_NOT_NEGATIVE;
import static jp.ayumi.command.publication.PublicationRule.A_WEB_PAGE_HAS_AN_ADDRESS;
import static jp.ayumi.command.publication.PublicationRule.A_WITHDRAWN_EDITION_IS_MADE_KNOWN_NO_MORE;

import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.publication.Channel;
import jp.ayumi.api.publication.Distribution;
import jp.ayumi.api.publication.EditionCommand;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.publication.RecordDistribution;
import jp.ayumi.api.publication.WithdrawEdition;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** What may happen to an edition. Pure: from what is known and what is asked to events, or to a refusal by a named rule. */
final class EditionDecider {

    private static final Cases<EditionContext, EditionCommand, List<EditionEvent>> CASES =
            Cases.<EditionContext, EditionCommand, List<EditionEvent>>over(EditionCommand.class)
                    .on(PublishEdition.class, PublishingDecisions::publish)
                    .on(RecordDistribution.class, EditionDecider::makeKnown)
                    .on(WithdrawEdition.class, EditionDecider::withdraw)
                    .complete();

    private EditionDecider() {}

    /**
     * @return at least one event
     * @throws jp.ayumi.api.RefusedException by a {@link PublicationRule}
     */
    static List<EditionEvent> decide(EditionContext context, EditionCommand command) {
        return CASES.apply(context, command);
    }

    /** A distribution that took place before a withdrawal can still be told after it. */
    private static List<EditionEvent> makeKnown(EditionContext context, RecordDistribution command) {
        EditionState edition = context.edition(command);
        Distribution distribution = command.distribution();
        Pointer on = Pointer.to("on");
        context.requirePast(distribution.on(), "on");
        AN_EDITION_IS_MADE_KNOWN_AFTER_ITS_PUBLICATION.require(
                !distribution.on().isBefore(edition.publishedOn()),
                on,
                "date",
                distribution.on(),
                "publishedOn",
                edition.publishedOn());
        A_WITHDRAWN_EDITION_IS_MADE_KNOWN_NO_MORE.require(
                edition.withdrawnOn() == null || !distribution.on().isAfter(edition.withdrawnOn()),
                on,
                "edition",
                command.edition(),
                "withdrawnOn",
                edition.withdrawnOn());
        A_COUNT_IS_NOT_NEGATIVE.require(
                distribution.count() == null || distribution.count() >= 0,
                Pointer.to("count"),
                "count",
                distribution.count());
        boolean found =
                distribution.address() != null && !distribution.address().isBlank();
        A_WEB_PAGE_HAS_AN_ADDRESS.require(distribution.channel() != Channel.WEB_PAGE || found, Pointer.to("address"));
        return List.of(
                new EditionDistributed(command.edition(), edition.distributions() + 1, distribution, edition.sha256()));
    }

    private static List<EditionEvent> withdraw(EditionContext context, WithdrawEdition command) {
        EditionState edition = context.edition(command);
        AN_EDITION_IS_WITHDRAWN_ONCE.require(edition.stands(), Pointer.NONE, "edition", command.edition());
        context.requirePast(command.withdrawnOn(), "withdrawnOn");
        AN_EDITION_IS_WITHDRAWN_AFTER_ITS_PUBLICATION.require(
                !command.withdrawnOn().isBefore(edition.publishedOn()),
                Pointer.to("withdrawnOn"),
                "date",
                command.withdrawnOn(),
                "publishedOn",
                edition.publishedOn());
        KernelRule.requireText(command.reason(), "reason");
        return List.of(new EditionWithdrawn(command.edition(), command.withdrawnOn(), command.reason()));
    }
}
