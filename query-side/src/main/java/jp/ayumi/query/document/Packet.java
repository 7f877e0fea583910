package jp.ayumi.query.document;

import java.util.List;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.snapshot.ReceivedReportView;

/**
 * What lies before a council at a meeting.
 *
 * @param reports handed over by the day of the meeting and not deliberated at another one
 * @param records what was reported, each once
 * @param open opinions of the council that still wait for an answer or for what was promised
 * @param position all of this as it was recorded up to here
 */
record Packet(
        CouncilView council,
        MeetingView meeting,
        List<ReceivedReportView> reports,
        List<RecordText> records,
        List<OpinionView> open,
        long position) {}
