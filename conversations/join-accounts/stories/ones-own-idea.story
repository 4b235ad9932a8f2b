Ola@teams (nb), Ola (nb) and Ingrid (nb) see that an idea stays one's own when its reviewer turns out to be its submitter

> Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Spart tid
  ( ) 5 – Bedre kvalitet
  ( ) 6 – Mer fornøyde brukere
  ( ) 7 – Enklere for brukeren
  ( ) 8 – Bedre tilgjengelighet
  ( ) 9 – Mer kunnskap og forståelse
  ( ) 10 – Bedre livskvalitet
  ( ) 11 – Mer engasjerte ansatte
  ( ) 12 – Bedre arbeidsmiljø
  ( ) 13 – Lettere å få og beholde folk
  ( ) 14 – Bedre for klima og miljø
  ( ) 15 – Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> spart tid
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> velferd og livskvalitet
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt
  Behov: Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Ola! Ideen «Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ola < Ny idé til deg: «Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt» fra Ola Tveit. Svar innen 30. november.
  De fire spørsmålene
  Behov: Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]
Ingrid < Ny idé til deg: «Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt» fra Ola Tveit. Svar innen 30. november.
  De fire spørsmålene
  Behov: Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]
Ola > koble kontoene mine
Ola < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Ola > [Lag en kode]
! make-joining-code → made
Ola < Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> ABCD-EFGH
! check-joining-code → found
< Koden er laget av Ola Tveit (ola@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
> [Ja, det er meg]
! ask-code-owner → asked
Ola < Ola Tveit i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  [Ja, det er meg] [Nei]
< Nå mangler bare ett svar: Jeg har spurt i Slack, der koden ble laget. Svar ja der innen 15 minutter, så kobler jeg kontoene.
Ola > [Ja, det er meg]
! check-link → open
! answer-link → joined
Ola ~ Ola Tveit i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
Ola < Da er det gjort. Alt som er ditt, følger deg begge steder, og hver melding kommer bare ett sted. Skriv «kanal» for å velge hvor.
Ola > [Ja, utforsk]
! take-up-review → refused
Ola < Ingen svarer på sin egen idé, så denne svarer de andre vurdererne på. Du får beskjed når det er gjort.
Ingrid > [Ja, utforsk]
! take-up-review → open
Ingrid < Hvor mye verdi kan «Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Takk, Ola! Ideen «Skolebarna går glipp av bussen fordi ingen sier fra når timen er slutt» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Til vurdering
  Så langt: Nytt
  [Trekk ideen]
