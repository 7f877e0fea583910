package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;

/**
 * 進捗の記録 in a batch.
 */
public record BatchedProgress(ProgressRecordId record, ElementId action, Progress progress) {}
