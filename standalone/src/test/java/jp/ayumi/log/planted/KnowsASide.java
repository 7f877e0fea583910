package jp.ayumi.log.planted;

import jp.ayumi.command.CommandSideApplication;

/** Breaks: the log knows no side. */
record KnowsASide(CommandSideApplication side) {}
