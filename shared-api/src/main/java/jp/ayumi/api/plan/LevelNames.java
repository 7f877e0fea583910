package jp.ayumi.api.plan;

/**
 * What this plan calls the three levels of its tree, for example 基本目標・施策・取組.
 */
public record LevelNames(String goal, String measure, String action) {}
