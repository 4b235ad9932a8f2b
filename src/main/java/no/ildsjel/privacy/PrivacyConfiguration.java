package no.ildsjel.privacy;

import no.ildsjel.conversation.Masking;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {
    @Bean
    Masking masking(Organisation organisation, Phrasebook phrasebook) {
        // Eight figures without more are a phone number in Norway, and most often something else in Sweden.
        boolean isInNorway = organisation.language() != Language.SV;
        var surroundings = new Surroundings(
                () -> phrasebook.words("privacy.amount"),
                () -> phrasebook.words("privacy.reference"),
                () -> phrasebook.words("privacy.own"));
        return new MaskingWords(
                new MistypedIdentityNumbers(surroundings),
                new PhoneNumbers(isInNorway, surroundings),
                new Addresses(organisation));
    }
}
