package jp.ayumi.query.planted;

import jakarta.persistence.Entity;
import java.sql.Connection;
import jp.ayumi.command.CommandSideApplication;

/** Breaks: endpoints do not touch storage, queries do not know commands, no JPA or its relatives. */
record GreedyEndpoint(Connection connection, CommandSideApplication side, Class<Entity> entities) {}
