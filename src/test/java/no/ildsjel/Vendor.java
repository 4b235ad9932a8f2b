package no.ildsjel;

/** Whose database a test runs on. */
public enum Vendor {
    H2,
    POSTGRESQL
}
