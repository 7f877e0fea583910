package jp.ayumi.query.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.QueryAccess;
import jp.ayumi.query.readers.Readers;
import jp.ayumi.web.limit.OnlyNow;
import jp.ayumi.web.security.CurrentActor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory of persons over HTTP, for staff of the municipality. An entry that is erased is gone. */
@OnlyNow
@RestController
@RequestMapping("/api/municipalities/{municipality}/directory/{person}")
@Tag(name = "directory", description = "名簿")
class DirectoryEndpoint {

    private final PersonDirectory directory;
    private final QueryAccess access;

    DirectoryEndpoint(PersonDirectory directory, QueryAccess access) {
        this.directory = directory;
        this.access = access;
    }

    @PutMapping
    @Operation(summary = "名簿に書く: 識別子がだれのものか")
    ResponseEntity<DirectoryEntry> putPerson(
            CurrentActor actor,
            @PathVariable MunicipalityId municipality,
            @PathVariable PersonId person,
            @Valid @RequestBody DirectoryEntryRequest entry) {
        requireStaff(actor, municipality);
        return uncached(directory.put(municipality, person, entry));
    }

    @GetMapping
    @Operation(summary = "名簿を引く")
    ResponseEntity<DirectoryEntry> getPerson(
            CurrentActor actor, @PathVariable MunicipalityId municipality, @PathVariable PersonId person) {
        requireStaff(actor, municipality);
        return uncached(directory.find(municipality, person).orElseThrow(() -> DirectoryProblem.unknown(person)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "名簿から消去する(戻せない)")
    void erasePerson(CurrentActor actor, @PathVariable MunicipalityId municipality, @PathVariable PersonId person) {
        requireStaff(actor, municipality);
        if (!directory.erase(municipality, person)) {
            throw DirectoryProblem.unknown(person);
        }
    }

    /** No copy outlives the entry on the way to the caller. */
    private static ResponseEntity<DirectoryEntry> uncached(DirectoryEntry entry) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(entry);
    }

    private void requireStaff(CurrentActor actor, MunicipalityId municipality) {
        access.require(Asker.of(Optional.of(actor)), Readers.DIRECTORY, municipality);
    }
}
