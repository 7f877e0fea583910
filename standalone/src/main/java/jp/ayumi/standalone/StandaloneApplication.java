package jp.ayumi.standalone;

import jp.ayumi.command.CommandSideApplication;
import jp.ayumi.query.QuerySideApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Both sides, the database and the authorization server in one application. */
@SpringBootApplication
@Import({CommandSideApplication.class, QuerySideApplication.class})
public class StandaloneApplication {}
