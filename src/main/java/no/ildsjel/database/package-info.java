/** What is done with the database as a whole: checked before it is used, migrated, backed up, carried elsewhere. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.ildsjel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
