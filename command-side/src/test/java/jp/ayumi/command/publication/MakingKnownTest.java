package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.EditionScenario.NEWS;
import static jp.ayumi.command.publication.EditionScenario.news;
import static jp.ayumi.command.publication.EditionScenario.withdrawal;
import static jp.ayumi.command.publication.Tsunashima.NEXT_PLAN;
import static jp.ayumi.command.publication.Tsunashima.RESULT;
import static jp.ayumi.command.publication.Tsunashima.TODAY;

import java.time.LocalDate;
import jp.ayumi.api.publication.Channel;
import jp.ayumi.api.publication.Distribution;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.RecordDistribution;
import jp.ayumi.api.publication.WithdrawEdition;
import jp.ayumi.command.kernel.KernelRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an edition reaches people, and how it is taken back. */
class MakingKnownTest {

    private final EditionScenario published = new EditionScenario().given(news(RESULT, NEXT_PLAN));

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("KUK-7")
    void throughEveryChannelTheSameIsHandedOn(Channel channel) {
        published
                .given(known(Channel.MAIL, TODAY, null, null))
                .when(known(channel, TODAY, 300, "https://example.city/news"))
                .then(new EditionDistributed(
                        NEWS,
                        2,
                        new Distribution(channel, TODAY, "全世帯", 300, "https://example.city/news"),
                        published.state().sha256()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aWebPageCanBeFound(String address) {
        published
                .when(known(Channel.WEB_PAGE, TODAY, null, address))
                .thenRefusedBy(PublicationRule.A_WEB_PAGE_HAS_AN_ADDRESS)
                .at("/address");
        published
                .when(known(Channel.WEB_PAGE, TODAY, null, null))
                .thenRefusedBy(PublicationRule.A_WEB_PAGE_HAS_AN_ADDRESS);
    }

    @Test
    void aCountIsNotNegative() {
        published
                .when(known(Channel.NEWS, TODAY, -1, null))
                .thenRefusedBy(PublicationRule.A_COUNT_IS_NOT_NEGATIVE)
                .at("/count");
    }

    @Test
    void nothingIsMadeKnownBeforeItIsPublishedOrBeforeTheDayHasCome() {
        published
                .when(known(Channel.NEWS, TODAY.minusDays(11), null, null))
                .thenRefusedBy(PublicationRule.AN_EDITION_IS_MADE_KNOWN_AFTER_ITS_PUBLICATION)
                .at("/on");
        published
                .when(known(Channel.NEWS, TODAY.plusDays(1), null, null))
                .thenRefusedBy(PublicationRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENS)
                .at("/on");
    }

    @Test
    void anUnknownEditionIsToldByName() {
        new EditionScenario()
                .when(known(Channel.NEWS, TODAY, null, null))
                .thenRefusedBy(PublicationRule.EDITION_UNKNOWN);
        new EditionScenario().when(withdrawal()).thenRefusedBy(PublicationRule.EDITION_UNKNOWN);
    }

    @Nested
    class Withdrawn {

        private final EditionScenario withdrawn = published.given(withdrawal());

        @Test
        void itIsHandedToNobodyAnyMore() {
            withdrawn
                    .when(known(Channel.COUNTER, TODAY, null, null))
                    .thenRefusedBy(PublicationRule.A_WITHDRAWN_EDITION_IS_MADE_KNOWN_NO_MORE)
                    .at("/on");
        }

        @Test
        void whatWasHandedOutBeforeCanStillBeTold() {
            withdrawn.when(known(Channel.COUNTER, TODAY.minusDays(2), 10, null)).thenAccepted();
        }

        @Test
        void itIsNotWithdrawnAgain() {
            withdrawn.when(withdrawal()).thenRefusedBy(PublicationRule.AN_EDITION_IS_WITHDRAWN_ONCE);
        }
    }

    @Test
    void aWithdrawalHasAReasonAndADayAfterThePublication() {
        published
                .when(new WithdrawEdition(NEWS, TODAY, " "))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/reason");
        published
                .when(new WithdrawEdition(NEWS, TODAY.plusDays(1), "誤り"))
                .thenRefusedBy(PublicationRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENS)
                .at("/withdrawnOn");
        published
                .when(new WithdrawEdition(NEWS, TODAY.minusDays(11), "誤り"))
                .thenRefusedBy(PublicationRule.AN_EDITION_IS_WITHDRAWN_AFTER_ITS_PUBLICATION)
                .at("/withdrawnOn");
    }

    private static RecordDistribution known(
            Channel channel, LocalDate on, @Nullable Integer count, @Nullable String address) {
        return new RecordDistribution(NEWS, new Distribution(channel, on, "全世帯", count, address));
    }
}
