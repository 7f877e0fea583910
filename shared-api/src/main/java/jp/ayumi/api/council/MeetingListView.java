package jp.ayumi.api.council;

import java.util.List;
import jp.ayumi.api.FiscalYear;

/**
 * The meetings of a council in a fiscal year, in the order of their dates, the cancelled ones too.
 *
 * @param version how many events the council has had
 */
public record MeetingListView(CouncilId council, FiscalYear fiscalYear, List<MeetingView> meetings, long version) {}
