package jp.ayumi.api.municipality;

/**
 * 進捗報告の期限.
 *
 * @param every how often progress is reported
 * @param graceDays how many days after the end of a period its report is due
 */
public record ProgressDue(ReportingInterval every, int graceDays) {}
