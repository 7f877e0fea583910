package jp.ayumi.query.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.municipality.MunicipalityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names in {@code ayumi_directory.person}: the present ones, and nothing of what they were. */
class PersonDirectory {

    private static final String PUT = """
            insert into ayumi_directory.person (municipality, id, name, reading, note, updated_at)
            values (:municipality, :id, :name, :reading, :note, clock_timestamp())
            on conflict (municipality, id) do update set name = excluded.name, reading = excluded.reading,
                note = excluded.note, updated_at = excluded.updated_at
            returning id, name, reading, note, updated_at""";
    private static final String FIND = """
            select id, name, reading, note, updated_at from ayumi_directory.person
            where municipality = :municipality and id = :id""";
    private static final String NAMES = """
            select id, name, reading from ayumi_directory.person
            where municipality = :municipality and id in (:ids)""";

    private static final String ERASE =
            "delete from ayumi_directory.person where municipality = :municipality and id = :id";

    private final JdbcClient sql;

    /** @param schema is there, and up to date */
    PersonDirectory(DirectorySchema schema, JdbcClient sql) {
        this.sql = sql;
    }

    DirectoryEntry put(MunicipalityId municipality, PersonId person, DirectoryEntryRequest entry) {
        return sql.sql(PUT)
                .param("municipality", municipality.value())
                .param("id", person.value())
                .param("name", entry.name())
                .param("reading", entry.reading())
                .param("note", entry.note())
                .query(PersonDirectory::entry)
                .single();
    }

    Optional<DirectoryEntry> find(MunicipalityId municipality, PersonId person) {
        return sql.sql(FIND)
                .param("municipality", municipality.value())
                .param("id", person.value())
                .query(PersonDirectory::entry)
                .optional();
    }

    /** Of those who have an entry; at least one is asked about. */
    Map<PersonId, PersonName> names(MunicipalityId municipality, Collection<PersonId> persons) {
        Map<PersonId, PersonName> names = new HashMap<>();
        sql.sql(NAMES)
                .param("municipality", municipality.value())
                .param("ids", persons.stream().map(PersonId::value).toList())
                .query(row -> {
                    names.put(
                            new PersonId(row.getString("id")),
                            new PersonName(row.getString("name"), row.getString("reading")));
                });
        return names;
    }

    /** Whether there was an entry. */
    boolean erase(MunicipalityId municipality, PersonId person) {
        return sql.sql(ERASE)
                        .param("municipality", municipality.value())
                        .param("id", person.value())
                        .update()
                > 0;
    }

    private static DirectoryEntry entry(ResultSet row, int number) throws SQLException {
        return new DirectoryEntry(
                new PersonId(row.getString("id")),
                row.getString("name"),
                row.getString("reading"),
                row.getString("note"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
