package jp.ayumi.query.opinion;

import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.ReflectionView;

/** That an opinion went into a plan. */
public record OpinionDestinationRow(OpinionBookId book, OpinionId opinion, ReflectionView here) {}
