package jp.ayumi.api.opinion;

/** That an opinion went here. */
public record ReflectedOpinionView(ReflectionView here, OpinionView opinion) {}
