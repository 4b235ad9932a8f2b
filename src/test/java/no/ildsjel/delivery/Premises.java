package no.ildsjel.delivery;

import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;

/** Where a post office stands: there before anything that is put into it. */
class Premises {
    final TestDatabase database;

    Premises(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
    }
}
